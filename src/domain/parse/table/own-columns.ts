import { WORDING_COLUMN } from '../../format/wording-kind.ts'

/** Where a table of points that was exported here has what: texts have a column for each language, by its tag. */
export interface OwnColumns {
  /** The speaker's id, which tells two of one name apart. */
  readonly person: number
  readonly name: ByLanguage
  readonly role: ByLanguage
  readonly heading: ByLanguage
  readonly text: ByLanguage
  /** The labels of themes, and their ids. */
  readonly labels: ByLanguage
  readonly themes: number | undefined
  /** The ids of those that a program found and nobody has confirmed. */
  readonly unconfirmed: number | undefined
  /** Whether a person has confirmed the point. */
  readonly confirmed: number | undefined
  readonly kind: number | undefined
  readonly time: number | undefined
  readonly wording: number | undefined
}

/** Places of columns by the languages that they are in, in the order of the table. */
export type ByLanguage = ReadonlyMap<string, number>

/** As `export/point-table.ts` names them. */
const IN_LANGUAGE =
  /^(speaker|role|heading|text|themes)_([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?)$/

/** What else `export/point-table.ts` writes, whatever the languages. */
const FIXED = new Set([
  ...['kind', 'themes', 'start', 'end', 'time_ms', WORDING_COLUMN],
  ...['confirmed', 'themes_unconfirmed', 'link'],
])
/** So many of them other tables do not have by chance: `speaker_id` may be a number there, and no Indonesian. */
const LEAST_FIXED = 3
/** No such column stands in a table from here without a language. */
const NEVER_BARE = new Set(['role', 'heading', 'text'])

/** The columns of a table that was exported here, in whatever order they stand now; null for another table. */
export function ownColumns(headers: readonly string[]): OwnColumns | null {
  const found = new Map<string, Map<string, number>>()
  for (const [place, header] of headers.entries()) {
    const [, what = '', language = ''] = IN_LANGUAGE.exec(header.trim()) ?? []
    if (what !== '') found.set(what, (found.get(what) ?? new Map()).set(language, place))
  }
  const by = (what: string): ByLanguage => found.get(what) ?? new Map()
  const at = (header: string) => {
    const place = headers.findIndex((one) => one.trim() === header)
    return place < 0 ? undefined : place
  }
  const person = at('speaker')
  const hasAll = at('point_id') !== undefined && by('speaker').size > 0 && by('text').size > 0
  if (person === undefined || !hasAll || !isOwn(headers.map((one) => one.trim()))) return null
  return {
    ...{ person, name: by('speaker'), role: by('role'), heading: by('heading') },
    ...{ text: by('text'), labels: by('themes'), themes: at('themes') },
    ...{ unconfirmed: at('themes_unconfirmed'), confirmed: at('confirmed') },
    ...{ kind: at('kind'), time: at('time_ms'), wording: at(WORDING_COLUMN) },
  }
}

/** Whether the columns are named as here, all of them or enough; others may have been added since. */
function isOwn(headers: readonly string[]): boolean {
  if (headers.some((header) => NEVER_BARE.has(header))) return false
  const fixed = headers.filter((header) => FIXED.has(header))
  return (
    fixed.length >= LEAST_FIXED ||
    headers.every(
      (header) =>
        header === 'point_id' ||
        header === 'speaker' ||
        FIXED.has(header) ||
        IN_LANGUAGE.test(header),
    )
  )
}
