import { anyOf, choice } from '../draft/word-table.ts'
import { MONTHS } from '../marks/date.ts'
import {
  BEHIND_PLACE,
  BODIES_AND_RECORDS,
  NO_PLACES,
  PLACE_HEADS,
  ROOMS,
  TOOK_PLACE,
} from '../words/en/places.ts'
import type { Block } from './blocks.ts'
import { datelineOf, inSmallLetters } from './datelines.ts'

const HEAD = new RegExp(`^[-*• ]{0,3}${choice(PLACE_HEADS)}\\s*:\\s*(\\S.{1,100})$`, 'i')
const DAYS = 'mon|tues|wednes|thurs|fri|satur|sun'
const TIME = String.raw`\d{1,2}[:.]?\d{0,2}\s?[ap]\.?m`
const NAME = String.raw`(?:the\s+)?(?=[\p{L}\d])(?!${TIME})[^,;:.\n]{3,60}?`
const TOWN = String.raw`, (?!(?:${DAYS})day)\p{Lu}[\p{L} ]{2,30}(?=,? on )`
const BEHIND = String.raw`\s+${anyOf(BEHIND_PLACE)}\s|[,;]|\.(?:\s|$)|$`
/** Held in the Village Hall on Monday; met at 210 Main Street at 7 p.m. */
const HELD = new RegExp(
  String.raw`\b${anyOf(TOOK_PLACE)}\b(?:[^.;]|[ap]\.m\.){0,70}?\s(?:at|in)\s+(${NAME}(?:${TOWN})?)(?=${BEHIND})`,
  'iu',
)

/** Sooner told than where: most lines have no such word. */
const TAKES_PLACE = new RegExp(`\\b${anyOf(TOOK_PLACE)}\\b`, 'iu')

/** UTF-16 units: what stands farther down is not about the meeting as a whole. */
const NEAR_TOP = 1_500
const LONGEST = 300

/** Where a meeting was held, as it is printed above or at the beginning of its report; undefined if nowhere. */
export function placeOf(text: string, blocks: readonly Block[]): string | undefined {
  const near = blocks.filter(({ start }) => start < NEAR_TOP).slice(0, 16)
  const lines = near.map(({ start, end, kind }) => ({
    kind,
    words: text.slice(start, Math.min(end, start + LONGEST)),
  }))
  const first = near.findIndex(({ kind }) => kind === 'body' || kind === 'item')
  for (const { words } of lines) {
    const told =
      HEAD.exec(words)?.[1] ?? (TAKES_PLACE.test(words) ? HELD.exec(words)?.[1] : undefined)
    if (told && isPlace(told)) return asPlace(told.replace(/[.\s]+$/, ''))
  }
  for (const { words, kind } of lines) {
    const told = kind === 'byline' ? datelineOf(`${words} x`)?.place : undefined
    if (told) return told
  }
  const above = lines.slice(0, first < 0 ? lines.length : first)
  const room = above.find(
    ({ kind, words }) => kind !== 'title' && kind !== 'roster' && isRoom(words),
  )
  return room && asPlace(room.words)
}

const asPlace = (words: string): string => {
  const line = words.replace(/\s+/g, ' ')
  return line === line.toUpperCase() ? inSmallLetters(line) : line
}

const wordsOf = (line: string): string[] => line.toLowerCase().match(/\p{L}+/gu) ?? []

/** Council Chambers, 210 Main Street. */
const isRoom = (line: string): boolean => {
  const words = wordsOf(line)
  return (
    line.length < 90 &&
    words.some((word) => ROOMS.has(word)) &&
    !words.some((word) => BODIES_AND_RECORDS.has(word) && word !== 'council' && word !== 'board') &&
    !/[.:]$/.test(line)
  )
}

/** In January 2020, in the afternoon: when, not where. */
const isPlace = (words: string): boolean => /\p{L}{3}/u.test(words) && !WHEN.test(words)

const WHEN = new RegExp(`^(?:the )?(?:${MONTHS.join('|')}|${DAYS}|${anyOf(NO_PLACES)})`, 'i')
