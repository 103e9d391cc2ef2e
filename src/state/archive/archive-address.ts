import { UNDATED } from '../../domain/archive/narrow-points.ts'
import { isTranscriptPath } from '../../domain/format/catalogue.ts'
import { KINDS } from '../../domain/format/transcript.ts'
import { DISPLAYS } from '../../i18n/language.ts'
import { encode, LONGEST_QUERY, MOST_TICKED, oneOf, parameters } from '../address/parameters.ts'
import {
  ARCHIVE_SORTS,
  type ArchiveChoice,
  isUndated,
  NO_ARCHIVE_CHOICE,
} from './archive-choice.ts'

/** More entries than this are not put on the page at once. */
export const MOST_SHOWN = 500

/** The query string of a choice, beginning with `?`: only what differs from the default, ids readable. */
export function writeArchiveAddress(choice: ArchiveChoice): string {
  const { days, query } = choice
  const parts = [`archive=${encode(choice.archive)}`]
  const write = (name: string, values: readonly (string | null)[]) => {
    const given = values.filter((value) => value !== null)
    if (given.length > 0) parts.push(`${name}=${given.map(encode).join(',')}`)
  }
  write('person', choice.people)
  write('theme', choice.themes)
  write('q', [query])
  write('kind', choice.kinds)
  write('body', choice.bodies)
  write('party', choice.parties)
  write('from', [days.from])
  if (isUndated(choice)) parts.push('undated')
  else write('to', [days.to])
  write('sort', [choice.sort === NO_ARCHIVE_CHOICE.sort ? null : choice.sort])
  if (choice.follow) write('follow', choice.follow)
  if (choice.open) parts.push('open')
  if (choice.all) parts.push('meetings')
  write('shown', [choice.shown > 0 ? String(choice.shown) : null])
  write('lang', [choice.lang])
  return `?${parts.join('&')}`
}

/** The choice that a query string names. What cannot be is left out. */
export function readArchiveAddress(search: string): ArchiveChoice {
  const values = parameters(search)
  const all = (name: string) => [...new Set(values.get(name) ?? [])]
  const ids = (name: string) =>
    all(name)
      .filter((id) => id !== '')
      .slice(0, MOST_TICKED)
  const from = all('from').find(isDay) ?? null
  const to = all('to').find(isDay) ?? null
  const shown = Number(all('shown')[0])
  return {
    archive:
      all('archive')
        .map((path) => path.replace(/\/$/, ''))
        .find((path) => isTranscriptPath(`${path}/index.json`)) ?? '',
    people: ids('person'),
    themes: ids('theme'),
    query: values.get('q')?.join(',').slice(0, LONGEST_QUERY) ?? null,
    kinds: all('kind').filter(oneOf(KINDS)),
    days: values.has('undated') ? UNDATED : { from, to },
    bodies: ids('body'),
    parties: ids('party'),
    open: values.has('open'),
    sort: all('sort').find(oneOf(ARCHIVE_SORTS)) ?? NO_ARCHIVE_CHOICE.sort,
    follow: followed(values.get('follow')),
    all: values.has('meetings'),
    shown: Number.isInteger(shown) && shown > 0 ? Math.min(shown, MOST_SHOWN) : 0,
    lang: all('lang').find(oneOf(DISPLAYS.map(({ tag }) => tag))) ?? null,
  }
}

/** The key of a meeting and the id of a point, whatever they are. */
const followed = ([meeting, point, ...rest]: readonly string[] = []): ArchiveChoice['follow'] =>
  meeting && point && rest.length === 0 ? [meeting, point] : null

/** Whether there is such a day: browsers take the 31st of February for one in March. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
