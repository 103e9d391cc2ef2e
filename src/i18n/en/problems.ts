import { MOST_LANGUAGES } from '../../domain/format/localized.ts'
import type { Problem } from '../../domain/format/problem.ts'
import { revealLine } from '../../domain/format/reveal.ts'
import { LONGEST_NAME, LONGEST_TEXT } from '../../domain/format/rules.ts'
import { FORMATS } from '../../domain/format/transcript.ts'
import { listRule } from '../words/list-rule.ts'

/**
 * A problem in a line: the place, what is wrong, and what was probably meant. What the file says is
 * in it, so hidden characters are made visible: they would steer a terminal and turn words around.
 */
export default function inWords(problem: Problem): string {
  return revealLine(problem.path ? `${problem.path}: ${what(problem)}` : what(problem))
}

function what(problem: Problem): string {
  switch (problem.code) {
    case 'format':
      return `this page reads ${FORMATS.join(' and ')}, the file says "${problem.received}"; a newer Reyi may open it`
    case 'missing':
      return 'this field is required and missing'
    case 'unknown-field':
      return `there is no such field${meant(problem.suggestion)}`
    case 'shape':
      return `expected ${RULES[problem.expected] ?? listRule(problem.expected, (most) => `at most ${most} entries`)}, found ${problem.received}`
    case 'no-such-day':
      return `there is no ${problem.date}: that month has at most ${problem.days} days`
    case 'empty-text':
      return 'a text is required here and empty'
    case 'language':
      return `the wording in "${problem.language}" is missing; meeting.languages promises it`
    case 'unknown-id':
      return `no ${problem.of} "${problem.id}"${meant(problem.suggestion)}`
    case 'duplicate-id':
      return `"${problem.id}" is used twice, first at ${problem.first}`
    case 'self-reply':
      return `"${problem.id}" cannot reply to themselves; name whom they answer, or leave "to" out`
    case 'not-before':
      return `the ${problem.of} "${problem.id}" must stand before what names it`
    case 'turn-of-another':
      return `the turn "${problem.id}" is another speaker's`
    case 'time-order':
      return `the end (${problem.timeEnd} ms) must not be before the start (${problem.time} ms)`
    case 'span-order':
      return `the span must end after it starts, not go from ${problem.start} to ${problem.end}`
    case 'span-range':
      return `the span ends at ${problem.end}, the source at ${problem.length}`
    case 'text-length':
      return `the text has ${problem.actual} characters, source.length says ${problem.declared}`
  }
}

const meant = (suggestion?: string) => (suggestion ? `; did you mean "${suggestion}"?` : '')

/** The rules of the schema that have a name of their own. */
const RULES: Readonly<Record<string, string>> = {
  id: 'an id of at most 200 characters, without spaces, commas, invisible characters or marks at its start, in composed form (NFC)',
  name: `at most ${LONGEST_NAME} characters`,
  'long-text': `at most ${LONGEST_TEXT} characters`,
  offset: 'a whole number from 0',
  date: 'a date in EDTF such as 2022-03-16 or XXXX-03-16, with a month to 12 and a day to 31',
  instant: 'a moment such as 2026-03-16T09:30:00+08:00',
  path: 'the path of a file beside the page, such as media/morning.mp3',
  'src-or-name': 'either src or name',
  'agenda-or-theme': 'either agenda or theme',
  'speaker-or-name': 'either speaker or name',
  ground: 'at least one point',
  address: 'an address that begins with http:// or https://',
  language: 'a language tag such as de or zh-Hant',
  languages: `at most ${MOST_LANGUAGES} languages, each with a tag such as de or zh-Hant`,
  sha256: '64 hexadecimal digits in lower case',
  themes: 'at most four themes',
  Array: 'a list',
  Object: 'an object',
  string: 'a text',
  number: 'a number',
}
