import { bilingual } from '../../text/language.ts'
import { ownLanguageOf } from '../../text/language-of-words.ts'
import { type Block, linesOf } from './blocks.ts'
import type { Notes } from './lay-out.ts'
import type { NoteKind } from './story.ts'

export const NOTES = ['footnote', 'endnote'] as const

/** What notes stand under, by the language that they are in. */
export const NOTE_HEADINGS = {
  footnote: bilingual('脚注', 'Footnotes'),
  endnote: bilingual('尾注', 'Endnotes'),
} as const

/** Notes of a document, each kind under its heading and numbered, as they stand at the end of its text. */
export function notesOf(notes: Readonly<Record<NoteKind, readonly (readonly Block[])[]>>): Notes[] {
  return NOTES.flatMap((kind) => {
    const lines = notes[kind].flatMap((blocks, i) => {
      const [first, ...more] = linesOf(blocks)
      return first === undefined ? [] : [`[${i + 1}] ${first.trim()}`, ...more]
    })
    const heading = NOTE_HEADINGS[kind][ownLanguageOf(lines.join('\n'))]
    return lines.length > 0 ? [{ heading, lines }] : []
  })
}
