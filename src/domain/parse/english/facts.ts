import type { Span } from '../../format/transcript.ts'
import type { OnShare } from '../draft/draft.ts'
import { SINGLE_OFFICES } from '../words/en/offices.ts'
import type { Attribution } from './attribution.ts'
import { attributionsIn } from './attributions.ts'
import { type Block, findBlocks } from './blocks.ts'
import { headlineNames } from './headline.ts'
import { type Label, labelsIn } from './labels.ts'
import { itemAt, type ListMark } from './list-marks.ts'
import type { Mention } from './mention.ts'
import { type Motion, movedIn, readMotion } from './motions.ts'
import { speaksOfSpeech } from './narration.ts'
import { People } from './people.ts'
import { type Quotation, quotationsIn, quotesSingle } from './quotations.ts'
import { type Answering, answersIn } from './replies.ts'
import { readLineOfNames } from './roster.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { sentencesIn } from './sentences.ts'
import { speakerHeadings } from './speaker-headings.ts'
import { sentenceTokens, wordAt } from './tokens.ts'

/** What a sentence says of who says what. */
export interface SentenceFacts extends Span {
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  readonly answers: readonly Answering[]
  readonly motion: Motion | null
  /** Whether somebody says something in it, whoever that is. */
  readonly speaks: boolean
  /** What it moves, if it is a motion without who moves it. */
  readonly moved: Span | null
}

export interface BlockFacts {
  readonly block: Block
  /** The mark of a list, or the number of a paragraph. */
  readonly mark: ListMark | null
  readonly sentences: readonly SentenceFacts[]
  /** Who says all that stands below, up to the next one or a heading. */
  readonly speaker?: Mention
  /** Who says the paragraph, as stands before its colon. */
  readonly label?: Label
}

export interface Facts {
  readonly blocks: readonly BlockFacts[]
  readonly people: People
}

/** Reads a text once: its paragraphs, whom they name, and whose words they say to tell. */
export function readFacts(text: string, onShare?: OnShare): Facts {
  const people = new People(text)
  const single = quotesSingle(text)
  const found = findBlocks(text)
  const speakers = speakerHeadings(text, found)
  const labels = labelsIn(text, found)
  const [top] = found
  if (top && (top.kind === 'title' || top.end - top.start <= LONGEST_HEADLINE))
    people.offer(headlineNames(text, top))
  const blocks = found.map((block, i): BlockFacts => {
    onShare?.((block.end / text.length) * SHARE)
    const speaker = speakers.get(i)
    if (speaker) {
      people.hear(speaker, true)
      return { block: { ...block, kind: 'speaker' }, mark: null, sentences: [], speaker }
    }
    if (block.kind === 'roster') {
      hearRoster(text, block, people)
      return { block, mark: null, sentences: [] }
    }
    const label = labels.get(i)
    if (label) {
      people.hear(label.mention, !label.isGiven)
      return { block, mark: markOf(text, block), sentences: [], label }
    }
    if (block.kind === 'vote') hearVotes(text, block, people)
    if (block.kind === 'heading') hearBracket(text, block, people)
    if (block.kind !== 'body' && block.kind !== 'item') return { block, mark: null, sentences: [] }
    const mark = markOf(text, block)
    const start = mark?.end ?? block.start
    const quotations = quotationsIn(text, start, block.end, single)
    let next = 0
    const sentences = sentencesIn(text, quotations, start, block.end).map((span) => {
      const inside: Quotation[] = []
      while (next < quotations.length && quotations[next]!.start < span.end)
        inside.push(quotations[next++]!)
      const sentence = readSentence(text, span, inside)
      for (const mention of sentence.mentions) people.hear(mention)
      for (const mention of sentence.mentions)
        if (isWho(sentence, mention)) people.hearQuoted(mention)
      const found = factsOf(text, sentence)
      for (const { late, quoted, voices } of found.attributions)
        if (late && quoted && voices.length === 1 && voices[0]!.by === 'name')
          people.hearQuoted(voices[0]!.mention)
      return found
    })
    return { block, mark, sentences }
  })
  people.settle()
  return { blocks, people }
}

const markOf = (text: string, { kind, start }: Block): ListMark | null =>
  kind === 'item' ? itemAt(text, start) : null

/** Ada Moss, who …: nobody says that of a firm. */
const isWho = ({ tokens }: Sentence, { last }: Mention): boolean =>
  /^(?:who|whose)$/.test(wordAt(tokens, wordAt(tokens, last) === ',' ? last + 1 : last))

/** UTF-16 units: a longer paragraph at the top is none. */
const LONGEST_HEADLINE = 160

/** The part of the work that reading is; the rest is giving words to people. */
const SHARE = 0.8

const factsOf = (text: string, sentence: Sentence): SentenceFacts => ({
  start: sentence.start,
  end: sentence.end,
  mentions: sentence.mentions,
  quotations: sentence.quotations,
  attributions: attributionsIn(sentence),
  answers: answersIn(sentence),
  motion: readMotion(text, sentence),
  speaks: speaksOfSpeech(sentence.tokens),
  moved: movedIn(text, sentence),
})

/** A longer line of names has no sign between them. */
const LONG = 160

function hearRoster(text: string, block: Block, people: People): void {
  const { mentions, tokens } = readSentence(text, block, [])
  const inLine = block.end - block.start > LONG && !/[;\n]/.test(text.slice(block.start, block.end))
  const commas = tokens.filter(({ word }) => word === ',').length
  const titled = mentions.filter(({ office, words }) => office && words.length === 1).length
  if (inLine && commas > 3 && titled < 2 && !tokens.some(({ word }) => word === '(')) {
    for (const mention of readLineOfNames(sentenceTokens(text, block, [])))
      people.hear(mention, true)
    return
  }
  const office = officeBefore(text, block)
  const first = mentions.find(({ kind }) => kind === 'person')
  for (const mention of mentions)
    people.hear(
      mention === first ? { ...mention, office: mention.office ?? office } : mention,
      true,
    )
}

/** 2. The lamp (Ada Moss): whose item it is. */
function hearBracket(text: string, { start, end }: Block, people: People): void {
  const open = text.indexOf('(', start)
  if (open < 0 || open >= end) return
  for (const mention of readSentence(text, { start: open, end }, []).mentions) people.hear(mention)
}

/** Ayes: Moss, Reed: who is listed by how they voted is somebody, also where no form of address stands anywhere. */
function hearVotes(text: string, block: Block, people: People): void {
  const colon = text.indexOf(':', block.start)
  if (colon < 0 || colon >= block.end) return
  const { mentions } = readSentence(text, { start: colon + 1, end: block.end }, [])
  for (const mention of mentions) people.hear(mention, true)
}

/** Chair: Ms. Moss: the office that a line of who was there begins with. */
function officeBefore(text: string, { start, end }: Block): string | undefined {
  const head = /^(\p{L}+)\s*:/u
    .exec(text.slice(start, Math.min(end, start + 24)))?.[1]
    ?.toLowerCase()
  return head && SINGLE_OFFICES.has(head) ? head : undefined
}
