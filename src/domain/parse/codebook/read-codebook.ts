import { LONGEST_NAME, LONGEST_TEXT } from '../../format/rules.ts'
import { type Localized, MOST } from '../../format/transcript.ts'
import type { DecodeFailure } from '../../text/decode.ts'
import { readText } from '../../text/read-text.ts'
import type { Codebook } from '../themes/assign-themes.ts'
import type { ThemeBook } from '../themes/lexicon.ts'
import {
  type CodebookFault,
  type CodesRead,
  type CodeWords,
  faulty,
  type PlacedCode,
} from './codebook.ts'
import { MOST_CODEBOOK_BYTES } from './limit.ts'
import { readCsvCodes } from './read-csv.ts'
import { readQdcCodes } from './read-qdc.ts'

/** UTF-16 units: what is longer is no word to look for. */
const LONGEST_TERM = 200

/** Why a file is not read as a codebook. */
export type CodebookFailure = DecodeFailure | CodebookFault

export type CodebookRead =
  | {
      readonly ok: true
      readonly codebook: Codebook
    }
  | { readonly ok: false; readonly failure: CodebookFailure }

/** Reads a person's codebook, a table or a REFI-QDA codebook, by what is in it. Never throws on what it holds. */
export function readCodebook(bytes: Uint8Array): CodebookRead {
  const opened = readText(bytes, { limit: MOST_CODEBOOK_BYTES })
  if (!opened.ok) return opened
  const { text } = opened
  const read = checked(/^\s*</.test(text) ? readQdcCodes(text) : readCsvCodes(text))
  if (!read.ok) return { ok: false, failure: read.fault }
  return { ok: true, codebook: (localize) => bookOf(read.codes, localize) }
}

/** What was read, if the format of transcripts allows it. */
function checked(read: CodesRead): CodesRead {
  if (!read.ok) return read
  const { codes } = read
  if (codes.length === 0) return faulty({ code: 'no-codes' })
  if (codes.length > MOST.themes)
    return faulty({ code: 'too-many', of: 'codes', limit: MOST.themes })
  const seen = new Map<string, number>()
  for (const code of codes) {
    const { row, label } = code
    const fault = tooLong(code)
    if (fault) return faulty(fault)
    const key = JSON.stringify([label, code.group])
    const first = seen.get(key)
    if (first !== undefined)
      return faulty({ code: 'twice', row, first, label: Object.values(label)[0]! })
    seen.set(key, row)
  }
  const groups = new Set(codes.flatMap(({ group }) => (group ? [JSON.stringify(group)] : [])))
  if (groups.size > MOST.groups)
    return faulty({ code: 'too-many', of: 'groups', limit: MOST.groups })
  return read
}

function tooLong({ row, label, terms, group, definition }: PlacedCode): CodebookFault | null {
  const exceeds = (words: CodeWords | undefined, limit: number) =>
    Object.values(words ?? {}).some((text) => text.length > limit)
  const fault = (column: 'label' | 'terms' | 'group' | 'definition', limit: number) =>
    ({ code: 'too-long', row, column, limit }) as const
  if (exceeds(label, LONGEST_NAME)) return fault('label', LONGEST_NAME)
  if (exceeds(group, LONGEST_NAME)) return fault('group', LONGEST_NAME)
  if (exceeds(definition, LONGEST_TEXT)) return fault('definition', LONGEST_TEXT)
  if (terms.some((term) => term.length > LONGEST_TERM)) return fault('terms', LONGEST_TERM)
  return null
}

function bookOf(codes: readonly PlacedCode[], localize: (words: string) => Localized): ThemeBook {
  const put = ({ '': unsaid, ...said }: CodeWords): Localized =>
    unsaid === undefined ? said : { ...localize(unsaid), ...said }
  const groups = new Map<string, { id: string; label: Localized }>()
  const themes = codes.map(({ label, terms, group, definition }, i) => {
    const key = group && JSON.stringify(group)
    const own =
      key !== undefined &&
      (groups.get(key) ?? { id: `group-${groups.size + 1}`, label: put(group!) })
    if (own) groups.set(key!, own)
    return {
      id: `code-${i + 1}`,
      ...(own && { group: own.id }),
      label: put(label),
      ...(definition && { definition: put(definition) }),
      words: terms,
    }
  })
  return { groups: [...groups.values()], themes }
}
