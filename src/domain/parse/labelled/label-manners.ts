import { isStated } from '../english/task-or-statement.ts'
import { isChangeKind } from '../words/change-kinds.ts'
import type { Attendees } from './attendees.ts'
import { isSomebody } from './is-person.ts'
import { ListKeys } from './list-keys.ts'
import type { ReadLine } from './read-line.ts'
import { SPEAKS } from './speaking.ts'

/** A line as the judge sees it. */
export interface Heard {
  readonly text: string
  readonly read: ReadLine
  /** Whether a paragraph or a cue begins here. */
  readonly opens: boolean
  /** Whether words stand right below: the next line has no clock and no label of the same make. */
  readonly below: boolean
  /** Whether the line goes on the sentence of the one before. */
  readonly wraps?: boolean
}

/** What is counted of the lines whose labels are of one make. */
export interface Manner {
  leads: number
  below: number
  /** Of the first lines those in which somebody speaks of himself or to others. */
  spoken: number
  /** Lines whose words are none: a number, or nothing with nothing below. */
  wordless: number
  readonly keys: Map<string, number>
  readonly lists: ListKeys
  /** The lines of a key whose words are an address and nothing else, nor below if it is somebody. */
  readonly linked: Map<string, number>
  opening: number
  /** The lines of those who are listed as having been there, with a statement behind the label that is more than a vote. */
  readonly told: Map<string, number>
  /** Those who say I or my in an item of a list. */
  readonly own: Set<string>
  /** Lines with the same signs that begin a paragraph, and those of them with a label of any make. */
  openers: number
  pooled: number
}

/** Above this share of the lines of a make, what they begin with is a label whatever it holds. */
export const DENSE = 0.75
/** A list of more lines is told by what returns. */
export const MANY = 40
/** A count, as a table of results has behind its names; +1 and -1 are what people say. */
const NUMBER = /^(?![+-][01]\s*$)[\d.,%$£€+ -]*\d[\d.,%$£€+ -]*$/

/** More than Aye, or Yes with regret. */
const TOLD = /^\s*\S+(?:\s+\S+){3}|\p{Script=Han}{6}/u
const isTold = (words: string): boolean => TOLD.test(words) && isStated(words)
/** Who speaks of himself alone: a minute-taker writes of us, too. */
const OWN = /\bI\b|\bmy\b|[我]/

/** Whether a clock or a mark of the program stands with the labels. */
export const isTimed = (manner: string): boolean => /clock|chat|mark/.test(manner)

/** Whether what tells a label is that it stands alone on its line. */
export const isBare = (manner: string): boolean => manner.endsWith('bare')

/** Whether lines of this make begin, with those of others, nearly all paragraphs. */
export const isDensePool = (name: string, manner: Manner): boolean =>
  !isTimed(name) && isDense(manner)

/** Whether lines of this make begin, with those of others of the same signs, such a share of the paragraphs. */
export const isDense = ({ pooled, openers }: Manner, share = DENSE): boolean =>
  pooled > 0 && pooled >= openers * share

/** The signs before a label, which lines of several makes may share. */
export const signsOf = (name: string): string =>
  name.replace(
    /(?:colon|bracket|tab|dash|clock|chat|mark|dot|question|within|bold|bare|\*\*).*$/,
    '',
  )

/** What is counted of each make, by its name. */
export function tally(
  lines: Iterable<Heard>,
  keyOf: (label: string) => string,
  isListed: Attendees,
): Map<string, Manner> {
  const manners = new Map<string, Manner>()
  const openers = new Map<string, number>()
  for (const { text, read, opens, below, wraps } of lines) {
    if (opens && (read.lead || !wraps)) openers.set(read.signs, (openers.get(read.signs) ?? 0) + 1)
    const { lead } = read
    if (!lead || lead.isDoubtful) continue
    let manner = manners.get(lead.manner)
    if (!manner) {
      manner = {
        leads: 0,
        below: 0,
        spoken: 0,
        wordless: 0,
        keys: new Map(),
        lists: new ListKeys(),
        linked: new Map(),
        told: new Map(),
        own: new Set(),
        opening: 0,
        openers: 0,
        pooled: 0,
      }
      manners.set(lead.manner, manner)
    }
    manner.leads++
    if (below) manner.below++
    if (manner.leads < MANY && SPEAKS.test(text.slice(lead.content))) manner.spoken++
    if (opens) manner.opening++
    if (manner.leads < MANY && !below && NUMBER.test(text.slice(lead.content))) manner.wordless++
    const key = keyOf(lead.label)
    manner.keys.set(key, (manner.keys.get(key) ?? 0) + 1)
    if (lead.form === 'colon') manner.lists.hear(key, text.slice(lead.content, read.end).trimEnd())
    if (read.signs !== '' && OWN.test(text.slice(lead.content))) manner.own.add(key)
    if (isListed(key) && (lead.content < read.end ? isTold(text.slice(lead.content)) : below))
      manner.told.set(key, (manner.told.get(key) ?? 0) + 1)
    // Below the address that somebody sends may stand what he says of it.
    if (isAddress(text, lead.content, key) && !(below && isSomebody(key)))
      manner.linked.set(key, (manner.linked.get(key) ?? 0) + 1)
  }
  const pools = new Map<string, number>()
  for (const [name, { opening }] of manners)
    if (!isTimed(name)) pools.set(signsOf(name), (pools.get(signsOf(name)) ?? 0) + opening)
  for (const [name, manner] of manners) {
    manner.openers = openers.get(signsOf(name)) ?? 0
    manner.pooled = pools.get(signsOf(name)) ?? 0
  }
  return manners
}

/**
 * Whether the words from an offset on are one address or link, or behind the kind of a change are called by their number at
 * their end: what leads nowhere else is a field (Recording: https://…) or what somebody is to look at (doc: mend the
 * lamp [#12](https://…)).
 */
const isAddress = (text: string, from: number, label: string): boolean =>
  ('<[!hHwW'.includes(text[from] ?? ' ') && ADDRESS.test(text.slice(from, from + 400))) ||
  (text.endsWith(')') && isChangeKind(label) && NUMBERED_LINK.test(text.slice(from)))
const NUMBERED_LINK = /^\S[^.?!]{0,200} \[[\w./-]*#\d+\]\(https?:\/\/[^()\s]*\)$/
const ADDRESS = /^(?:<?(?:https?:\/\/|www\.)\S+>?|!?\[[^\]]*\]\([^()\s]*\))[\s.*_]*$/i
