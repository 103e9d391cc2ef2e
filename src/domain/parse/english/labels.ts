import type { Span } from '../../format/transcript.ts'
import type { Block } from './blocks.ts'
import type { Mention } from './mention.ts'
import { isGiven } from './name-words.ts'
import { readSentence } from './sentence.ts'

/** A name before a colon whose words go on in the same paragraph; offsets are UTF-16. */
export interface Label {
  readonly mention: Mention
  /** The name with its colon, and what is said. */
  readonly cue: Span
  readonly words: Span
}

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?=: +[\p{L}“"[])/u
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?=: +[\p{L}“"[])/u

/** UTF-16 units: no name is longer. */
const LONGEST = 60
/** One line of the kind may be anything. */
const LEAST = 2

/**
 * By block, who says it: `Ada Moss: the lamp is out.`, as minutes of working groups note what is said, or `MOSS: The lamp
 * is out.`, as news prints a piece of an interview. None where fewer than two paragraphs of a text begin so; only full
 * names with a known given name are taken for one, and in capitals the surnames that the text has with one before it.
 */
export function labelsIn(text: string, blocks: readonly Block[]): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>()
  let known: ReadonlySet<string> | null = null
  const surnames = () => {
    known ??= surnamesOf(text)
    return known
  }
  for (const [i, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'body') continue
    const name = nameBefore(text.slice(start, Math.min(end, start + LONGEST)), surnames)
    if (name === null) continue
    const [mention, ...more] = readSentence(text, { start, end: start + name.length }, []).mentions
    if (mention?.kind !== 'person' || more.length > 0 || mention.name.start !== start) continue
    const cue = { start, end: start + name.length + 1 }
    found.set(i, { mention, cue, words: { start: cue.end, end } })
  }
  return found.size < LEAST ? new Map() : found
}

function nameBefore(line: string, surnames: () => ReadonlySet<string>): string | null {
  // Most lines have no colon: the patterns are not even made ready for them.
  if (!line.includes(': ')) return null
  const capitals = CAPITALS.exec(line)?.[0]
  if (capitals !== undefined) {
    const last = capitals.slice(capitals.lastIndexOf(' ') + 1)
    return surnames().has(last) ? capitals : null
  }
  const name = NAME.exec(line)?.[0]
  return name && isGiven(name.slice(0, name.indexOf(' ')).toLowerCase()) ? name : null
}

/** MOSS, where the text has Ada Moss somewhere: UPDATE and EDITOR are nobody. */
function surnamesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, surname] of text.matchAll(/\p{Lu}[\p{Ll}.]+ (?=(\p{Lu}[\p{Ll}’'-]+))/gu))
    found.add(surname!.toUpperCase())
  return found
}
