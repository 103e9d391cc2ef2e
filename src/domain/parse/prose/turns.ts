import type { Span } from '../../format/transcript.ts'
import { indexWithin } from '../draft/char-set.ts'
import { opensWithOrdinal } from '../marks/ordinals.ts'
import type { Paragraph } from '../marks/paragraphs.ts'
import type { Quote } from '../marks/quotes.ts'
import type { Block } from './blocks.ts'
import { type Cue, cueAt } from './cues.ts'
import { type Event, eventsIn } from './events.ts'
import type { Mention } from './mention.ts'

/** What one speaker says in one go. */
export interface Turn {
  /** The name as the register has it; null for several people or nobody. */
  readonly name: string | null
  /** The words that give the turn: from the speaker to the end of the cue. */
  readonly cue: Span | null
  readonly pieces: Span[]
  readonly event: Event | null
  /** Index of the block it starts in. */
  readonly block: number
}

interface State {
  /** Who spoke last, for pronouns. */
  current: string | null
  open: Turn | null
  /** Whether only what stands in quotation marks still belongs to the open turn. */
  quotesOnly: boolean
  /** Quotations that nobody has claimed yet. */
  loose: Span[]
}

/** What the reader of turns works on: a folded text, quotations blanked; of each body its marks and names. */
export interface Marked {
  readonly masked: string
  readonly blocks: readonly Block[]
  readonly paragraphs: readonly Paragraph[]
  readonly mentions: readonly (readonly Mention[])[]
}

/**
 * The turns of a report, in order, each with the stretches that belong to it; one without any only
 * says that the word passed (某某也有类似的看法。他认为…).
 */
export function findTurns(marked: Marked): Turn[] {
  const turns: Turn[] = []
  const state: State = { current: null, open: null, quotesOnly: false, loose: [] }
  let body = 0
  for (const [index, block] of marked.blocks.entries()) {
    if (block.kind === 'body') readBlock(marked, index, body++, state, turns)
    else if (block.kind === 'heading') {
      state.open = null
      state.loose = []
    }
  }
  return turns
}

function readBlock(marked: Marked, index: number, body: number, state: State, turns: Turn[]): void {
  const { masked } = marked
  const block = marked.blocks[index]!
  const { quotes, sentences } = marked.paragraphs[body]!
  const mentions = marked.mentions[body]!
  const summing = state.open?.event?.cue && isSummary(masked, state.open)
  if (!(state.open && !state.quotesOnly && (opensWithOrdinal(masked, block.start) || summing)))
    state.open = null
  let heard = state.open !== null
  let next = 0
  let nextQuote = 0
  for (const sentence of sentences) {
    while (next < mentions.length && mentions[next]!.start < sentence.start) next++
    const first = next
    while (next < mentions.length && mentions[next]!.start < sentence.end) next++
    while (nextQuote < quotes.length && quotes[nextQuote]!.start < sentence.start) nextQuote++
    const firstQuote = nextQuote
    while (nextQuote < quotes.length && quotes[nextQuote]!.start < sentence.end) nextQuote++
    const speech = quotes.slice(firstQuote, nextQuote).filter((quote) => quote.speech)
    const events = eventsIn(masked, sentence, mentions.slice(first, next))
    if (events.length > 0) {
      heard = true
      readSentence({ masked, sentence, speech, events, state, turns, index })
    } else if (isOnlyQuote(masked, sentence, speech)) {
      for (const { start, end } of speech) state.loose.push({ start, end })
    } else if (state.open && !state.quotesOnly) extend(state.open, sentence)
    else if (state.open) for (const { start, end } of speech) state.open.pieces.push({ start, end })
  }
  const only = sentences.length > 0 && state.loose.length >= sentences.length
  if (state.loose.length > 0 && state.current && (heard || only)) {
    const turn =
      state.open?.name === state.current
        ? state.open
        : { name: state.current, cue: null, pieces: [], event: null, block: index }
    if (turn !== state.open) turns.push(turn)
    for (const quote of state.loose) turn.pieces.push(quote)
  }
  state.loose = []
}

interface Reading {
  readonly masked: string
  readonly sentence: Span
  readonly speech: readonly Quote[]
  readonly events: readonly Event[]
  readonly state: State
  readonly turns: Turn[]
  readonly index: number
}

function readSentence(reading: Reading): void {
  const { masked, sentence, speech, events, state, turns, index } = reading
  for (const [i, event] of events.entries()) {
    const from = i === 0 ? sentence.start : event.start
    const end = events[i + 1]?.start ?? sentence.end
    const claimed = [...(i === 0 ? state.loose : [])]
    for (const quote of speech) {
      if (i === 0 && quote.start >= from && quote.end <= event.start) claimed.push(quote)
    }
    if (i === 0) state.loose = []
    if (event.who === 'several') {
      state.open = null
      state.current = null
      continue
    }
    const name = event.who === 'same' ? state.current : (event.mention?.name ?? null)
    const cueEnd = event.cue ? Math.min(event.cue.content, end) : event.after
    const told = !event.cue && claimed.length === 0 && SEEN.test(masked.slice(from, event.start))
    const said = told ? CLOSED : contentOf(masked, event, end, speech, claimed.length > 0)
    const pieces = [
      ...claimed.map(({ start, end: stop }) => ({ start, end: stop })),
      ...said.pieces,
    ]
    const turn: Turn = { name, cue: { start: from, end: cueEnd }, pieces, event, block: index }
    state.current = name
    state.quotesOnly = said.quotesOnly
    state.open = said.open && name !== null ? turn : null
    if (name !== null) turns.push(turn)
  }
}

/** 在阿里眼中，张三是…，“…”: whoever sees it so may be quoted, and not who is seen. */
const SEEN = /在[^，。]{1,16}(?:眼中|眼里|心中|心里|心目中|印象中|记忆中|记忆里|口中)，$/

interface Content {
  readonly pieces: Span[]
  readonly open: boolean
  readonly quotesOnly: boolean
}

const CLOSED: Content = { pieces: [], open: false, quotesOnly: false }

function contentOf(
  masked: string,
  event: Event,
  end: number,
  speech: readonly Quote[],
  claimed: boolean,
): Content {
  const { cue, after } = event
  const later = speech.filter((quote) => quote.start >= after && quote.end <= end)
  const quoted = later.map(({ start, end: stop }) => ({ start, end: stop }))
  const colon = indexWithin(masked, '：', after, end - 1)
  const hasColon = colon >= 0
  if (!cue) {
    if (claimed && hasColon && quoted.length === 0)
      return {
        pieces: [{ start: pastSpace(masked, colon + 1), end }],
        open: true,
        quotesOnly: false,
      }
    const speaks = quoted.length > 0 && (claimed || hasColon || introduced(masked, quoted[0]!))
    return speaks || claimed ? { pieces: quoted, open: true, quotesOnly: true } : CLOSED
  }
  if (cue.mark === '。' || cue.content >= end) {
    if (claimed) return { pieces: [], open: true, quotesOnly: true }
    const follows = cue.announces || opensWithOrdinal(masked, pastSpace(masked, end))
    return follows || isOpening(masked, cue)
      ? { pieces: [], open: true, quotesOnly: false }
      : CLOSED
  }
  // “灯坏了。”坐在后排的张三接过话头，声音不大: what was said stands before.
  if (claimed && TAKES_UP.test(masked.slice(cue.start, cue.end)))
    return { pieces: quoted, open: true, quotesOnly: true }
  // 作了汇报，并提交审议: what goes on after the report is not said.
  if (
    /(?:汇报|报告|致辞|讲话|发言|介绍|点评|交流|讲授|宣讲)$/.test(masked.slice(cue.start, cue.end))
  ) {
    if (/^[并随与]/.test(masked.slice(cue.content, cue.content + 1))) return CLOSED
  }
  if (later[0]?.start === cue.content) return { pieces: quoted, open: true, quotesOnly: true }
  const answered = pastOpinion(masked, cue, end)
  if (answered >= end) return CLOSED
  if (answered > 0) {
    const next = cueAt(masked, answered, end)
    return { pieces: [{ start: next?.content ?? answered, end }], open: true, quotesOnly: false }
  }
  if (isTold(masked, cue)) {
    if (hasColon && later.some((quote) => quote.start === pastSpace(masked, colon + 1)))
      return { pieces: quoted, open: true, quotesOnly: true }
    if (hasColon)
      return {
        pieces: [{ start: pastSpace(masked, colon + 1), end }],
        open: true,
        quotesOnly: false,
      }
    const ordinal = opensWithOrdinal(masked, pastSpace(masked, end))
    return cue.announces || ordinal || isOpening(masked, cue, end)
      ? { pieces: [], open: true, quotesOnly: false }
      : CLOSED
  }
  return { pieces: [{ start: cue.content, end }], open: true, quotesOnly: false }
}

const TAKES_UP = /(?:接过话[头筒茬]|开口)$/

/** 介绍了有关情况, 发言从…谈起: the clause tells that something was said, not what. */
function isTold(masked: string, cue: Cue): boolean {
  if (cue.mark !== '') return false
  const words = masked.slice(cue.start, cue.end)
  if (/了$/.test(words) && !/[说道]了$/.test(words)) return true
  return /(?:发言|讲话|致辞|致词|交流|分享|授课|宣讲|领学|汇报|主讲|演讲)$/.test(words)
}

const ANSWERS = /(?:同意|赞同|认同|赞成|反对|支持|质疑)$/
const OPINION =
  /[^，。：；“]{1,30}的[^，。：；“]{0,6}(?:看法|意见|观点|判断|说法|建议|提议|主张|发言|想法)[，。]/y

/** Where the words go on after 赞同某某的看法: whose opinion is shared is not what is said; 0 for none. */
function pastOpinion(masked: string, cue: Cue, end: number): number {
  if (cue.mark !== '' || !ANSWERS.test(masked.slice(cue.start, cue.end))) return 0
  OPINION.lastIndex = cue.content
  return Math.min(OPINION.test(masked) ? OPINION.lastIndex : 0, end)
}

/** 从…谈起 announces that what follows is the speech. */
function isOpening(masked: string, cue: Cue, end = cue.content): boolean {
  return /[谈说讲]起[。，]?$/.test(masked.slice(cue.start, end).trimEnd())
}

const introduced = (masked: string, quote: Span) => '，：'.includes(masked[quote.start - 1] ?? ' ')

const isSummary = (masked: string, turn: Turn) =>
  turn.cue !== null && masked.slice(turn.cue.start, turn.cue.end).includes('总结')

function isOnlyQuote(masked: string, sentence: Span, speech: readonly Quote[]): boolean {
  if (speech.length === 0) return false
  const outside = speech.reduce(
    (left, quote) => left - (quote.end - quote.start),
    sentence.end - sentence.start,
  )
  return outside <= 2 && masked[sentence.start] === masked[speech[0]!.start]
}

function pastSpace(masked: string, at: number): number {
  let here = at
  while (masked[here] === ' ' || masked[here] === '\n') here++
  return here
}

/** Adds a sentence to a turn; sentences that follow each other make one stretch. */
function extend(turn: Turn, sentence: Span): void {
  const last = turn.pieces.at(-1)
  if (last && sentence.start - last.end <= 3) {
    turn.pieces[turn.pieces.length - 1] = { start: last.start, end: sentence.end }
  } else turn.pieces.push({ start: sentence.start, end: sentence.end })
}
