import type { Span } from '../../format/transcript.ts'
import { GIVEN_TOPICS } from '../words/en/given-topics.ts'
import { partAbout } from '../words/service-lines.ts'
import type { Block } from './blocks.ts'
import { itemAt } from './list-marks.ts'
import type { Mention } from './mention.ts'
import { isGiven } from './name-words.ts'
import { AWAY, opensRoster } from './roster.ts'
import { readSentence } from './sentence.ts'
import { isStated } from './task-or-statement.ts'

/** A name before a colon whose words go on in the same paragraph; offsets are UTF-16. */
export interface Label {
  readonly mention: Mention
  /** The name with its colon, and what is said. */
  readonly cue: Span
  readonly words: Span
  /** Whether it is the given name of somebody whose whole name a list has. */
  readonly isGiven: boolean
}

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?=: +[\p{L}“"[])/u
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?=: +[\p{L}“"[])/u

/** One word that a list of who was there gives a surname, and words that are more than a vote. */
const GIVEN = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?=: +[\p{L}“"[]\S*(?: \S+){3})/u

/** UTF-16 units: no name is longer, with the words that tell whether more is said than a vote. */
const LONGEST = 120
/** One line of the kind may be anything. */
const LEAST = 2

/**
 * By block, who says it: `Ada Moss: the lamp is out.`, as minutes of working groups note what is said, or `MOSS: The lamp
 * is out.`, as news prints a piece of an interview; `Ada: the lamp is out`, where a list of who was there has one Ada. None
 * where fewer than two paragraphs of a text begin so; only full names with a known given name are taken for one, and in
 * capitals the surnames that the text has with one before it. What is to be done nobody says.
 */
export function labelsIn(text: string, blocks: readonly Block[]): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>()
  const names = namesOf(text, blocks)
  let isToDo = false
  for (const [i, { kind, start, end }] of blocks.entries()) {
    const part = partAbout(text.slice(start, Math.min(end, start + LONGEST)))
    // A heading right below is of a part of it.
    const isBelow = isToDo && blocks[i - 1]?.kind === 'heading'
    if (part === 'todo') isToDo = true
    else if ((kind === 'heading' && !isBelow) || (kind === 'body' && text[end - 1] === ':'))
      isToDo = false
    if (isToDo || (kind !== 'body' && kind !== 'item')) continue
    const at = kind === 'item' ? (itemAt(text, start)?.end ?? start) : start
    const name = nameBefore(text.slice(at, Math.min(end, at + LONGEST)), names)
    if (name === null) continue
    const [mention, ...more] = readSentence(text, { start: at, end: at + name.length }, []).mentions
    if (mention?.kind !== 'person' || more.length > 0 || mention.name.start !== at) continue
    const cue = { start: at, end: at + name.length + 1 }
    found.set(i, {
      mention,
      cue,
      words: { start: cue.end, end },
      isGiven: names.givens().has(name),
    })
  }
  return found.size < LEAST ? new Map() : found
}

/** Names that a text has; asked where a line begins like a label alone. */
interface Names {
  /** In capitals. */
  readonly surnames: () => ReadonlySet<string>
  /** Those that one alone of who was there has. */
  readonly givens: () => ReadonlySet<string>
}

function namesOf(text: string, blocks: readonly Block[]): Names {
  let surnames: ReadonlySet<string> | null = null
  let givens: ReadonlySet<string> | null = null
  return {
    surnames: () => {
      surnames ??= surnamesOf(text)
      return surnames
    },
    givens: () => {
      givens ??= givensOf(text, blocks)
      return givens
    },
  }
}

function nameBefore(line: string, { surnames, givens }: Names): string | null {
  // Most lines have no colon: the patterns are not even made ready for them.
  if (!line.includes(': ')) return null
  const capitals = CAPITALS.exec(line)?.[0]
  if (capitals !== undefined) {
    const last = capitals.slice(capitals.lastIndexOf(' ') + 1)
    return surnames().has(last) ? capitals : null
  }
  const name = NAME.exec(line)?.[0]
  if (name) return isGiven(name.slice(0, name.indexOf(' ')).toLowerCase()) ? name : null
  const given = GIVEN.exec(line)?.[0]
  if (!given || !givens().has(given)) return null
  const words = line.slice(given.length + 1)
  return (GIVEN_TOPICS.has(given.toLowerCase()) ? /\bI\b/.test(words) : isStated(words))
    ? given
    : null
}

/** Ada, where a list of who was there has Ada Moss and no other Ada; whoever was away says nothing. */
function givensOf(text: string, blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Map<string, string>()
  let isAway = false
  for (const { kind, start, end } of blocks) {
    if (kind !== 'roster') continue
    const head = text.slice(start, Math.min(end, start + 80))
    if (opensRoster(head)) isAway = AWAY.test(head)
    if (isAway) continue
    for (const [, given, surname] of text.slice(start, end).matchAll(LISTED)) {
      const before = found.get(given!)
      found.set(given!, before === undefined || before === surname ? surname! : '')
    }
  }
  return new Set([...found].flatMap(([given, surname]) => (surname === '' ? [] : [given])))
}
const LISTED =
  /(?<![\p{L}.] )(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}’'-]*) (?:\p{Lu}\. )?(\p{Lu}[\p{L}’'-]+)/gu

/** MOSS, where the text has Ada Moss somewhere: UPDATE and EDITOR are nobody. */
function surnamesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, surname] of text.matchAll(/\p{Lu}[\p{Ll}.]+ (?=(\p{Lu}[\p{Ll}’'-]+))/gu))
    found.add(surname!.toUpperCase())
  return found
}
