import { charSet, isIn } from '../draft/char-set.ts'
import { type Ordinal, ordinalAt, RANK } from '../marks/ordinals.ts'
import type { Quote } from '../marks/quotes.ts'
import { endsSentence } from '../marks/sentence-end.ts'

export interface Item {
  readonly ordinal: Ordinal
  end: number
  /** The lists inside this item. */
  runs: Run[]
}

export interface Run {
  readonly items: Item[]
}

/**
 * The enumerations between `from` and `to` of folded text, whose quotations are `quotes`: runs that start at 1, grow by 1 and have
 * two items at least; a run that begins inside an open item of a higher family lies in it.
 */
export function findRuns(text: string, from: number, to: number, quotes: readonly Quote[]): Run[] {
  const top: Run[] = []
  const open: Run[] = []
  for (const ordinal of ordinalsIn(text, from, to, quotes)) {
    const level = open.findLastIndex((run) => continues(run, ordinal, text))
    if (level >= 0) {
      close(open, level + 1, ordinal.start)
      const run = open[level]!
      run.items.at(-1)!.end = ordinal.start
      run.items.push({ ordinal, end: to, runs: [] })
    } else if (ordinal.number === 1 && !ordinal.wordy && !isAmidst(text, ordinal, from)) {
      const outer = open.findLastIndex((run) => isInside(run, ordinal))
      close(open, outer + 1, ordinal.start)
      const run: Run = { items: [{ ordinal, end: to, runs: [] }] }
      const parent = open[outer]?.items.at(-1)
      if (parent) parent.runs.push(run)
      else top.push(run)
      open.push(run)
    }
  }
  return kept(top)
}

/**
 * Ordinals stand at the start of a clause, or right after a verb (建议一是…); those of a term in
 * quotation marks (“一看、二问”工作法) are its own.
 */
function ordinalsIn(text: string, from: number, to: number, quotes: readonly Quote[]): Ordinal[] {
  const found: Ordinal[] = []
  const terms = quotes.filter(({ speech }) => !speech)
  let next = 0
  for (let i = from; i < to; i++) {
    if (i === terms[next]?.start) {
      i = terms[next++]!.end - 1
      continue
    }
    // Inside a word none begins.
    if (isIn(LATIN, text, i) && isIn(LATIN, text, i - 1)) continue
    const ordinal = ordinalAt(text, i)
    if (!ordinal) continue
    const before = i === from ? '。' : text[i - 1]!
    const clause = '，。；：！？、“”…\n ）'.includes(before)
    const mid =
      !clause && ordinal.sure && text.startsWith('一是', i) && !/[第之统十百同唯专单]/.test(before)
    // Brackets and circles set an ordinal off wherever it stands.
    const enclosed = ordinal.family === 'paren' || ordinal.family === 'circled' || text[i] === '（'
    if (!clause && !mid && !enclosed) continue
    // 、 separates words, not items: 二、三产业 is no list.
    if (before === '、' && !(ordinal.family === 'yi' && ordinal.sure)) continue
    if (ordinal.end > to) continue
    if (ordinal.family === 'word' && !opensClause(text, i, from)) continue
    found.push(ordinal)
    i = ordinal.end - 1
  }
  return found
}

const LATIN = charSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** `First, …` and `; second, …`: the first time and the second are none. */
function opensClause(text: string, at: number, from: number): boolean {
  let before = at - 1
  while (before >= from && ' “"'.includes(text[before]!)) before--
  if (before < from || '；：！？。\n'.includes(text[before]!)) return true
  return endsSentence(text, before)
}

function continues(run: Run, ordinal: Ordinal, text: string): boolean {
  const last = run.items.at(-1)!.ordinal
  // 三产业… after 一缺少…；二具有…； is an item, after a comma or after 二是 a word.
  if (ordinal.wordy && (last.sure || !'；。\n'.includes(text[ordinal.start - 1] ?? '')))
    return false
  const mixed = new Set([last.family, ordinal.family])
  const same = last.family === ordinal.family || (mixed.has('di') && mixed.has('qi'))
  if (!same) return false
  return ordinal.number === 0
    ? run.items.length >= 2 || last.family === 'di'
    : ordinal.number === last.number + 1
}

/**
 * Whether a number with a full stop stands amid a clause, as many languages write ordinals: `am 1. Mai`, `die 1. Lesung`. It
 * may go on a list and begins none. Chinese, which has none, goes on with Chinese.
 */
function isAmidst(text: string, { family, start, end }: Ordinal, from: number): boolean {
  if (family !== 'digit' || text[start - 1] !== ' ') return false
  let before = start - 1
  while (before > from && text[before] === ' ') before--
  return (
    /[\p{L}\p{M}\p{N}，]/u.test(text[before]!) &&
    !/^ ?\p{Script=Han}/u.test(text.slice(end, end + 3))
  )
}

const isInside = (run: Run, ordinal: Ordinal) =>
  RANK[run.items.at(-1)!.ordinal.family] < RANK[ordinal.family]

/** Runs deeper than `level` end where a higher ordinal starts. */
function close(open: Run[], level: number, at: number): void {
  for (const run of open.splice(level)) run.items.at(-1)!.end = at
}

/** A single item is no list; neither is one of bare numerals only that might be words. */
function kept(runs: readonly Run[]): Run[] {
  const good = runs.filter((run) => run.items.length >= 2)
  for (const run of good) {
    for (const item of run.items) item.runs = kept(item.runs)
  }
  // What a dropped run held inside is a list of its own.
  const freed = runs
    .filter((run) => run.items.length < 2)
    .flatMap((run) => run.items.flatMap((item) => kept(item.runs)))
  return [...good, ...freed].sort((a, b) => a.items[0]!.ordinal.start - b.items[0]!.ordinal.start)
}
