import { isTranscriptPath } from '../../domain/format/catalogue.ts'
import { KINDS } from '../../domain/format/transcript.ts'
import type { Match } from '../../domain/meeting/filter.ts'
import { DISPLAYS } from '../../i18n/language.ts'
import { type Choice, MOST_COMPARED, NO_CHOICE, SORTS, VIEWS } from './choice.ts'
import { encode, LONGEST_QUERY, MOST_TICKED, oneOf, parameters } from './parameters.ts'

/** A part of the address that was left out, as `theme=mold`. */
export type Dropped = string

/**
 * The query string of a choice: only what differs from the default, ids readable. Empty or beginning
 * with `?`. `readAddress(writeAddress(choice)).choice` equals the choice.
 */
export function writeAddress(choice: Choice): string {
  const parts: string[] = []
  const write = (name: string, values: readonly (string | null)[]) => {
    const given = values.filter((value) => value !== null)
    if (given.length > 0) parts.push(`${name}=${given.map(encode).join(',')}`)
  }
  write('transcript', [choice.transcript])
  write('mine', [choice.mine])
  write('speaker', [choice.speaker])
  write('theme', choice.themes)
  write('match', [choice.match === NO_CHOICE.match ? null : choice.match])
  write('kind', choice.kinds)
  write('item', [choice.item])
  write('lang', [choice.lang])
  write('point', [choice.point])
  write('with', choice.compare)
  write('view', [choice.view === NO_CHOICE.view ? null : choice.view])
  write('sort', [choice.sort === NO_CHOICE.sort ? null : choice.sort])
  write('q', [choice.query || null])
  if (choice.embed) parts.push('embed')
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/**
 * The choice that a query string names. What cannot be (an unknown kind, a transcript elsewhere) is
 * left out and listed; ids are only known with the meeting, see `resolve.ts`. Unknown parameters
 * mean nothing to this page and are passed over.
 */
export function readAddress(search: string): { choice: Choice; dropped: Dropped[] } {
  const values = parameters(search)
  const dropped: Dropped[] = []
  const all = (name: string) => [...new Set(values.get(name) ?? [])]
  const take = <T extends string>(
    name: string,
    allowed: (value: string) => value is T,
    most = Infinity,
  ): T[] => {
    let taken = 0
    return all(name).filter((value): value is T => {
      const fits = allowed(value) && ++taken <= most
      if (!fits) dropped.push(`${name}=${value}`)
      return fits
    })
  }
  const any = (value: string): value is string => value !== ''
  const choice: Choice = {
    transcript: take('transcript', isPath)[0] ?? null,
    mine: take('mine', any)[0] ?? null,
    speaker: take('speaker', any)[0] ?? null,
    themes: take('theme', any, MOST_TICKED),
    match: take('match', oneOf(MATCHES))[0] ?? NO_CHOICE.match,
    kinds: take('kind', oneOf(KINDS)),
    item: take('item', any)[0] ?? null,
    lang: take('lang', oneOf(DISPLAYS.map(({ tag }) => tag)))[0] ?? null,
    point: take('point', any)[0] ?? null,
    compare: take('with', any).slice(0, MOST_COMPARED),
    view: take('view', oneOf(VIEWS))[0] ?? NO_CHOICE.view,
    sort: take('sort', oneOf(SORTS))[0] ?? NO_CHOICE.sort,
    query: (values.get('q')?.join(',') ?? NO_CHOICE.query).slice(0, LONGEST_QUERY),
    embed: values.has('embed'),
  }
  return { choice, dropped }
}

const MATCHES = ['any', 'all'] as const satisfies readonly Match[]

const isPath = (value: string): value is string => isTranscriptPath(value)
