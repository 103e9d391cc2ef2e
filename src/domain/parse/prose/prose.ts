import type { Span } from '../../format/transcript.ts'
import { foldUnits } from '../../text/fold-units.ts'
import type {
  Draft,
  DraftPart,
  DraftPoint,
  DraftReply,
  DraftWarning,
  OnShare,
} from '../draft/draft.ts'
import { readDate } from '../marks/date.ts'
import { markParagraphs, type Paragraph } from '../marks/paragraphs.ts'
import { findQuotes } from '../marks/quotes.ts'
import { withGaps } from '../points/gaps.ts'
import { findPoints } from '../points/points.ts'
import { proseReading } from '../points/prose-reading.ts'
import { findRuns } from '../points/runs.ts'
import { trim } from '../points/trim.ts'
import { indexPeople } from '../replies/people.ts'
import { type Block, findBlocks, readCredits } from './blocks.ts'
import { knownNames, NOBODY } from './known-names.ts'
import { findMentions } from './mentions.ts'
import { registerPeople } from './register.ts'
import { type Reported, repliesOf } from './replies.ts'
import { findTurns, type Turn } from './turns.ts'

/** The parts of the work that finding the names and where they stand are. */
const NAMES = 0.2
const MENTIONS = 0.4

/** Reads a report in Chinese prose: who is given the word, and what each puts forward. */
export function parseProse(text: string, onShare?: OnShare): Draft {
  const folded = foldUnits(text)
  const blocks = findBlocks(folded)
  const bodies = blocks.filter(({ kind }) => kind === 'body')
  const { masked, paragraphs } = markParagraphs(folded, bodies)
  const names = new Set<string>()
  const doubted = new Map<string, number>()
  for (const { start, end } of bodies) {
    for (const { name } of findMentions(masked, start, end, NOBODY, doubted)) names.add(name)
    onShare?.((end / text.length) * NAMES)
  }
  // 包海军 is a person where he speaks twice; a word that opens a sentence by chance does not come back.
  for (const [name, times] of doubted) if (times > 1) names.add(name)
  const known = knownNames(names)
  const mentions = bodies.map(({ start, end }) => {
    onShare?.(NAMES + (start / text.length) * MENTIONS)
    return [...findMentions(masked, start, end, known)]
  })
  const register = registerPeople(text, masked, mentions)
  const turns = findTurns({ masked, blocks, paragraphs, mentions })

  // Only those who say something are speakers, in the order in which they first do.
  const order: string[] = []
  const place = new Map<string, number>()
  const points: DraftPoint[] = []
  const reported: Reported[] = []
  const warnings: DraftWarning[] = []
  const covered: Span[] = []
  const listHeads: DraftPart[] = []
  const headings = themeHeadings(text, blocks)
  let previous: string | null = null
  let speech = 0
  /** Where what the turn before says begins. */
  let content: number | null = null
  const speaking = new Set(turns.filter((turn) => turn.pieces.length > 0).map((turn) => turn.name))
  for (const turn of turns) {
    onShare?.(NAMES + MENTIONS + (turn.block / blocks.length) * (1 - NAMES - MENTIONS))
    const told = turn.event !== null && turn.event.start === content
    content = turn.event?.cue?.content ?? null
    if (turn.name === null || !speaking.has(turn.name)) continue
    const found = pointsOf(text, folded, turn, warnings, listHeads)
    if (found.length === 0 && turn.pieces.length > 0) continue
    if (!place.has(turn.name)) {
      place.set(turn.name, order.length)
      order.push(turn.name)
    }
    if (turn.name !== previous) speech++
    const person = place.get(turn.name)!
    const theme = headings(turn.block)
    for (const { span, kind, heading } of found)
      points.push({ person, speech, kind, span, heading, theme })
    if (turn.cue) covered.push(turn.cue)
    for (const piece of turn.pieces) covered.push(piece)
    reported.push({
      turn,
      from: person,
      previous: previous === null ? null : place.get(previous)!,
      told,
    })
    if (found.length > 0) previous = turn.name
  }
  const people = order.map((name) => register.people[register.index.get(name)!]!)
  const index = indexPeople(people)
  const replies: DraftReply[] = reported.flatMap((each) =>
    repliesOf(masked, each, index).map(({ kind, to, span }) => ({
      from: each.from,
      kind,
      to,
      span,
    })),
  )
  for (const { name, times, titled, span } of people) {
    if (times === 1 && !titled) warnings.push({ code: 'name-once', span, facts: [name] })
  }
  const unassigned = leftOver(masked, paragraphs, covered)
  for (const span of unassigned.lists) warnings.push({ code: 'list-unassigned', span, facts: [] })
  const bylines = blocks.filter((block) => block.kind === 'byline')
  const title = blocks.find((block) => block.kind === 'title')
  return {
    ...readCredits(bylines.map(({ start, end }) => text.slice(start, end))),
    title: title && text.slice(title.start, title.end),
    date: readDate(
      blocks.slice(0, 6).map(({ start, end }) => folded.slice(start, Math.min(end, start + 200))),
    ),
    people,
    points,
    replies,
    warnings,
    unassigned: unassigned.sentences,
    parts: [...partsOf(blocks, turns), ...listHeads],
  }
}

function pointsOf(
  text: string,
  folded: string,
  turn: Turn,
  warnings: DraftWarning[],
  headings: DraftPart[],
): Omit<DraftPoint, 'person' | 'speech'>[] {
  const lead = turn.cue
    ? folded.slice(turn.cue.start, Math.max(turn.cue.end, turn.pieces[0]?.start ?? 0)).slice(-120)
    : ''
  const reading = proseReading(text, folded)
  const found = turn.pieces
    .toSorted((a, b) => a.start - b.start)
    .flatMap((piece, i) => {
      const after = turn.cue !== null && piece.start >= turn.cue.end
      const { points, miscounted } = findPoints(
        text,
        folded,
        piece.start,
        piece.end,
        i === 0 || after ? lead : '',
        reading,
      )
      for (const { span, announced, found: count } of miscounted)
        warnings.push({ code: 'announced-count', span, facts: [announced, count] })
      for (const { kind, span } of withGaps(text, points, piece.start, piece.end))
        if (kind === 'heading') headings.push({ kind, ...span })
      return points
    })
  return found
}

/** Title, headings and bylines; and the words that give each speaker the word. */
function partsOf(blocks: readonly Block[], turns: readonly Turn[]): DraftPart[] {
  const parts: DraftPart[] = []
  for (const [i, { kind, start, end }] of blocks.entries()) {
    // A short line that heads nothing may be anybody's words: it is left to be marked.
    const heads = kind !== 'heading' || blocks[i + 1]?.kind === 'body'
    if (kind !== 'body' && heads) parts.push({ kind, start, end })
  }
  for (const { cue } of turns) if (cue) parts.push({ kind: 'label', ...cue })
  return parts
}

/** The subheadings and issues of a report are its themes, if it has two of them or more. */
function themeHeadings(
  text: string,
  blocks: readonly Block[],
): (block: number) => string | undefined {
  const labels: (string | undefined)[] = []
  let current: string | undefined
  const names = new Set<string>()
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading' && blocks[i + 1]?.kind === 'body') {
      current = headingLabel(text.slice(block.start, block.end))
      names.add(current)
    }
    labels.push(current)
  }
  return names.size >= 2 ? (block) => labels[block] : () => undefined
}

/** 议题一：某事 is about 某事. */
function headingLabel(line: string): string {
  const label = line.replace(
    /^[（(]?(?:议题|主题|话题|专题|环节|议程)?[一二三四五六七八九十\d]{1,3}[）)]?[：:、.．\s]+/,
    '',
  )
  return label.trim() || line
}

/** Body sentences that nobody was given, and the lists among them. */
function leftOver(
  masked: string,
  paragraphs: readonly Paragraph[],
  covered: readonly Span[],
): { sentences: Span[]; lists: Span[] } {
  const spans = covered.toSorted((a, b) => a.start - b.start)
  const sentences: Span[] = []
  const lists: Span[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    let free = null as Span | null
    for (const sentence of paragraph.sentences) {
      while (at < spans.length && spans[at]!.end <= sentence.start) at++
      const taken = at < spans.length && spans[at]!.start < sentence.end
      const span = trim(masked, sentence.start, sentence.end)
      if (!taken && span) {
        sentences.push(span)
        free = { start: free?.start ?? span.start, end: span.end }
      }
      if (taken || !span) free = listIn(masked, free, lists)
    }
    listIn(masked, free, lists)
  }
  return { sentences, lists }
}

function listIn(masked: string, free: Span | null, lists: Span[]): null {
  if (free) {
    for (const run of findRuns(
      masked,
      free.start,
      free.end,
      findQuotes(masked, free.start, free.end),
    )) {
      const last = run.items.at(-1)!
      const span = trim(masked, run.items[0]!.ordinal.start, last.end)
      if (span) lists.push(span)
    }
  }
  return null
}
