import type { Span } from '../../format/transcript.ts'
import type { DraftWarning } from '../draft/draft.ts'
import { choice } from '../draft/word-table.ts'
import { ELSEWHERE } from '../words/en/elsewhere.ts'
import type { Person } from './person.ts'
import type { Utterance } from './utterance.ts'

const SAID = new RegExp(`\\b${choice(ELSEWHERE.map(([words]) => words))}\\b`, 'i')
/** In 1963, President Moss said …: a year of its own before who speaks. */
const YEAR = /^in (?:1[89]|20)\d\d,/i

/** UTF-16 units around a cue in which the words stand. */
const NEAR = 80

/** Whether what a cue gives was said elsewhere, as its sentence says: before it, in it, or behind it if the words come first. */
function isElsewhere(text: string, cue: Span, late: boolean): boolean {
  const before = text.slice(Math.max(0, cue.start - NEAR), cue.start)
  const own = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)
  const behind = late ? text.slice(cue.end, cue.end + NEAR) : ''
  const line = /^[^\n.”"]*/.exec(behind)?.[0] ?? ''
  return SAID.test(`${own}${text.slice(cue.start, cue.end)}${line}`) || YEAR.test(own.trim())
}

/** For each person of a report of a meeting all of whose words are quoted from elsewhere: they were not there, perhaps. */
export function quotedElsewhere(text: string, utterances: readonly Utterance[]): DraftWarning[] {
  const first = new Map<Person, Span>()
  const there = new Set<Person>()
  for (const { persons, cue, pieces } of utterances)
    for (const person of persons) {
      if (there.has(person)) continue
      if (cue && isElsewhere(text, cue, pieces[0]!.start < cue.start)) {
        if (!first.has(person)) first.set(person, { start: cue.start, end: pieces.at(-1)!.end })
      } else if (cue) there.add(person)
    }
  return [...first].flatMap(([person, span]) =>
    there.has(person) || span.end <= span.start
      ? []
      : [{ code: 'quoted-elsewhere' as const, span, facts: [person.name] }],
  )
}
