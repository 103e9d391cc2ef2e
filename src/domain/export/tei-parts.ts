import type { Meeting } from '../meeting/meeting.ts'
import type { ExportWords } from './words.ts'

/** What all files are made of; ids of XML by those of the transcript. */
export interface Given {
  readonly meeting: Meeting
  readonly points: Int32Array
  readonly words: ExportWords
  readonly name: string
  readonly speakerIds: ReadonlyMap<string, string>
  readonly themeIds: ReadonlyMap<string, string>
  readonly language: string
}

/** In one line, as ParlaMint wants names and headings. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A document of XML, with a line end. */
export const tei = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`

/** Letters that an id of XML may be made of; ids beyond ASCII are refused by some that read them. */
const PLAIN = /^[A-Za-z_][\w.-]*$/

/** Ids as XML wants them, by the given ones: the same where it can be, else a word and a number; all different. */
export function xmlIds(ids: readonly string[], word: string): Map<string, string> {
  const taken = new Set(ids.filter((id) => PLAIN.test(id)))
  let number = 0
  const next = (): string => {
    number++
    const id = `${word}.${number}`
    return taken.has(id) ? next() : id
  }
  return new Map(ids.map((id) => [id, PLAIN.test(id) ? id : next()]))
}
