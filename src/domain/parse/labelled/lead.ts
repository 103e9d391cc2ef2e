import { charSet, isIn, SPACES, skip } from '../draft/char-set.ts'
import { isCounter } from './counter.ts'

/**
 * How a line gives a speaker the word. `colon`: `Name: …`; `bracket`: `[Name] …`; `tab`: a tab
 * behind the name; with a clock before them or behind the name, or with the name alone behind its
 * clock (`clock above`); `dash`: `**Name** - …`, in bold type only; `bold`: `**Name** …`, with nothing but the type between; `chat`: `From Name to All: …`; `mark`: `○議長（Name君）　…`; `dot`: `NAME.  …`;
 * `question`: `Q. …`, `A. …`; `within`: a clock and words right behind what may be a name, as times of
 * day stand in prose; `bare`: the name alone on its line, which only the lines around it can tell.
 */
export type Form =
  | 'colon'
  | 'bracket'
  | 'clock after'
  | 'clock above'
  | 'clock and colon'
  | 'clock and bracket'
  | 'tab'
  | 'dash'
  | 'bold'
  | 'clock and tab'
  | 'chat'
  | 'mark'
  | 'dot'
  | 'question'
  | 'within'
  | 'bare'
  | 'bare and clock'

/** What stands where a speaker's label would, whoever it is; offsets are into the line's words. */
export interface Lead {
  readonly form: Form
  /** What lines of the same make share: the signs before the label, and its form. */
  readonly manner: string
  /** All that stands for the name, with what is in brackets behind it. */
  readonly label: string
  readonly start: number
  readonly end: number
  /** Milliseconds. */
  readonly time?: number | undefined
  /** Where the words start; the line's length if they stand below. */
  readonly content: number
  /** Where a clock ends that is all of the words, and its milliseconds: it is the label's where other words stand below. */
  readonly alone?: { readonly end: number; readonly time: number } | undefined
  /** Whether it is a small word in the middle of a sentence that the width of a page cut. */
  readonly midway?: boolean
  /** Whether it may as well be words that somebody quotes. */
  readonly isDoubtful?: boolean
  /** Whether it is told of whom it names as well, unless lines of its make are labels. */
  readonly mayTell?: boolean
}

/** What a make is called by whose labels are in bold type; one star is the sign of a list. */
export const BOLD = '**'

/** UTF-16 units. What is longer is no label, whoever speaks. */
export const LONGEST_LABEL = 80

/** The beginning of a line, where a label may stand. */
export interface Place {
  /** The whole line, and what of it stands near `at`. */
  readonly text: string
  readonly near: string
  /** Where the label would start. */
  readonly at: number
  /** Milliseconds of a clock before it. */
  readonly clock: number | undefined
  /** The signs before it. */
  readonly signs: string
  readonly bold: boolean
}

/**
 * The lead of a place: its label between `start` and `end`, its words from `content` on, all from the
 * place on. `bracket` is the one that it stands in. Null if nothing is left for a label.
 */
export function leadAt(
  place: Place,
  form: Form,
  start: number,
  end: number,
  content: number,
  time: number | undefined,
  bracket = '',
): Lead | null {
  const { near, at, signs, bold } = place
  const from = Math.min(skip(near, start, BEFORE), end)
  const to = trimEnd(near, end)
  if (to <= from || isRunTogether(near, from, to)) return null
  const link = near[from] === '[' ? LINK.exec(near.slice(from, to)) : null
  if (link?.[0].length === to - from)
    return leadAt(place, form, from + 1, from + 1 + link[1]!.length, content, time)
  if (isCutOff(near.slice(from, to))) return null
  const counts = form === 'tab' || (form === 'bracket' && /^[(（]/.test(bracket))
  if (counts && isCounter(near.slice(from, to), form)) return null
  const untimed = UNTIMED.has(form)
  // An item of a list that begins in bold type and has a dash is one make of its own.
  const marks = form === 'dash' ? signs + BOLD : bold ? BOLD : signs
  return {
    form,
    manner: untimed ? `${marks}${form}${bracket}` : form + bracket,
    label: near.slice(from, to),
    start: at + from,
    end: at + to,
    time,
    content: at + skip(near, content, SPACE),
  }
}

const UNTIMED: ReadonlySet<Form> = new Set(['colon', 'bracket', 'tab', 'dash', 'bold'])

/** A name that is a link. */
export const LINK = /^\[([^\]]{1,60})\]\([^)]*\)/

/**
 * [the plan, Ada on [the plan, (see this, the `sign: a part of the words between brackets or marks of code. Whatever
 * closes does so for any that opens, 李安（局长), and behind a name a round bracket that is left open is a slip: Ada Moss (Mayor.
 */
const isCutOff = (label: string): boolean =>
  (OPENS.test(label) && isLeftOpen(label)) ||
  (label.includes('`') && label.split('`').length % 2 === 0)

const OPENS = /[[({（【]/
const OPENING = charSet('[({（【')
const CLOSING = charSet('])}）】')

function isLeftOpen(label: string): boolean {
  const open: number[] = []
  for (let at = 0; at < label.length; at++)
    if (isIn(OPENING, label, at)) open.push(at)
    else if (isIn(CLOSING, label, at)) open.pop()
  return open.some((at) => at === 0 || label[at] === '[')
}

/** `MossFlagShareLikeReplyReed`: the buttons of a page, which a copy of it ran together with its names. */
function isRunTogether(near: string, from: number, to: number): boolean {
  let turns = 0
  for (let at = from + 1; at < to; at++) {
    const code = near.charCodeAt(at)
    if (code === 32) turns = 0
    else if (code > 64 && code < 91 && isSmall(near.charCodeAt(at - 1)) && ++turns > MOST_TURNS)
      return true
  }
  return false
}

const isSmall = (code: number): boolean => code > 96 && code < 123

/** Capitals within a word: a name that a person chose has fewer. */
const MOST_TURNS = 3

export const SPACE = charSet(SPACES)
const BEFORE = charSet(`${SPACES}*_`)
const BEHIND = charSet(`${SPACES}*_,，:：-–—|`)

/** Where words end that reach to `end`: before white space, brackets that open, and bold type. */
export function trimEnd(near: string, end: number): number {
  let at = end
  while (isIn(BEHIND, near, at - 1)) at--
  return at
}
