import type { Span } from '../../format/transcript.ts'
import type { DraftAgendaItem, DraftVote } from '../draft/draft.ts'
import { anyOf } from '../draft/word-table.ts'
import { type Ballot, MOVING, type Outcome, VOTE_STEMS } from '../words/en/votes.ts'
import type { Agenda } from './agenda.ts'
import { castIn, namesInLine } from './ballots.ts'
import type { BlockFacts, Facts, SentenceFacts } from './facts.ts'
import { outcomeIn } from './outcomes.ts'
import type { Person } from './person.ts'
import { readSentence } from './sentence.ts'
import { type Tally, tallyIn } from './tallies.ts'
import { ballotLine } from './vote-lines.ts'

/** A vote before it is known who of those who voted has a place. */
export interface Vote extends Omit<DraftVote, 'by' | 'agenda' | 'motion'> {
  /** Where that stands which was put to the vote. */
  readonly moved: Span | null
  /** The place of its item. */
  readonly agenda: number
  readonly by: ReadonlyMap<Person, Ballot>
}

export interface Votes {
  readonly votes: readonly Vote[]
  /** Those of the agenda, and one for each motion that stands under none. */
  readonly items: readonly DraftAgendaItem[]
}

/** What minutes say came of their motions, and who voted how. */
export function votesOf(text: string, facts: Facts, agenda: Agenda): Votes {
  return new Counting(text, facts, agenda).count()
}

interface Open {
  outcome: Outcome | null
  tally: Tally | null
  readonly by: Map<Person, Ballot>
  /** How many names stand in lines of ballots, by how they voted. */
  readonly lines: Tally
  start: number
  end: number
}

class Counting {
  private readonly votes: Vote[] = []
  private readonly items: DraftAgendaItem[]
  private open: Open | null = null
  /** What has been moved and waits for what comes of it. */
  private moved: Span | null = null
  private item = -1
  private readonly text: string
  private readonly facts: Facts
  private readonly agenda: Agenda

  constructor(text: string, facts: Facts, agenda: Agenda) {
    this.text = text
    this.facts = facts
    this.agenda = agenda
    this.items = [...agenda.items]
  }

  count(): Votes {
    for (const [i, facts] of this.facts.blocks.entries()) {
      const item = this.agenda.ofBlock[i]!
      if (item !== this.item) {
        this.close()
        this.moved = null
        this.item = item
      }
      this.block(facts)
    }
    this.close()
    return { votes: this.votes, items: this.items }
  }

  private block({ block, sentences }: BlockFacts): void {
    if (block.kind === 'vote') {
      if (!this.line(block)) this.sentence(block, null)
    } else for (const sentence of sentences) this.sentence(sentence, sentence)
  }

  /** Ayes: Moss, Reed. */
  private line(span: Span): boolean {
    const words = this.text.slice(span.start, span.end)
    const found = ballotLine(words)
    if (!found) return false
    const vote = this.within(span)
    const { ballot, from } = found
    if (!ballot) return true
    const rest = { start: span.start + from, end: span.end }
    const names = namesInLine(this.text, rest)
    for (const mention of names) this.cast(mention, ballot)
    const number = /^\D{0,3}(\d{1,3})\b/.exec(words.slice(from - 1))?.[1]
    const told =
      names.length > 0
        ? names.length
        : number
          ? Number(number)
          : isNobody(words.slice(from))
            ? 0
            : undefined
    if (told !== undefined) vote.lines[ballot] = told
    return true
  }

  private sentence(span: Span, facts: SentenceFacts | null): void {
    const words = this.text.slice(span.start, span.end)
    const isNew = facts?.motion
      ? facts.motion.content !== null || !this.open?.outcome
      : facts?.moved
    if (facts && isNew) {
      this.close()
      this.moved = facts.motion?.content ?? facts.moved ?? this.moved ?? span
    } else if (facts?.attributions.some(({ saying }) => saying && MOVING.has(saying.verb))) {
      this.close()
      this.moved = facts.attributions[0]!.pieces[0] ?? span
    }
    if (!VOTES.test(words)) {
      if (this.open?.outcome || !facts) this.close()
      return
    }
    const sentence = readSentence(this.text, span, facts?.quotations ?? [], facts?.mentions)
    const outcome = outcomeIn(sentence.tokens, this.moved !== null || this.open !== null)
    const cast = castIn(sentence)
    const answers = cast.length > 1 || (cast.length > 0 && (this.open !== null || !facts))
    if (!outcome && !answers) {
      if (this.open?.outcome) this.close()
      return
    }
    if (outcome && this.open?.outcome && !(this.open.outcome === outcome && !facts?.motion))
      this.close()
    const vote = this.within(span)
    if (outcome) {
      vote.outcome ??= outcome
      vote.tally ??= tallyIn(sentence.tokens)
    }
    for (const { mention, ballot } of cast) this.cast(mention, ballot)
  }

  private within({ start, end }: Span): Open {
    this.open ??= { ...{ outcome: null, tally: null, by: new Map(), lines: {} }, start, end }
    this.open.end = end
    return this.open
  }

  private cast(mention: Parameters<Facts['people']['who']>[0], ballot: Ballot): void {
    const person = this.facts.people.who(mention)
    if (person) this.open!.by.set(person, ballot)
  }

  private close(): void {
    const { open } = this
    this.open = null
    if (!open) return
    const { by, start, end } = open
    const tallies = [open.tally, open.lines, cast(by)]
    const outcome = open.outcome ?? unanimous(open.lines) ?? unanimous(cast(by))
    if (!outcome) return
    const agenda = this.item >= 0 ? this.item : this.itemOf()
    const { moved } = this
    this.moved = null
    if (agenda < 0) return
    const counts = tallies.map((tally) => countsOf(tally, outcome)).find((told) => told !== null)
    this.votes.push({ agenda, moved, outcome, ...(counts && { counts }), by, span: { start, end } })
  }

  /** A motion under no heading is an item by itself. */
  private itemOf(): number {
    if (!this.moved) return -1
    const label = this.text.slice(this.moved.start, this.moved.end).replace(/\s+/g, ' ')
    return this.items.push({ label: label.replace(/[.;,\s]+$/, ''), span: this.moved }) - 1
  }
}

const VOTES = new RegExp(`\\b${anyOf(VOTE_STEMS)}`, 'i')

const isNobody = (words: string): boolean => /^\s*(?:none|nil|-|—|n\/a)/i.test(words)

const cast = (by: ReadonlyMap<Person, Ballot>): Tally | null => {
  if (by.size < 2) return null
  const tally: Tally = {}
  for (const ballot of by.values()) tally[ballot] = (tally[ballot] ?? 0) + 1
  return tally
}

/** Nobody was against, or nobody for: what came of it is certain. */
function unanimous(tally: Tally | null): Outcome | null {
  if (!tally) return null
  const { for: ayes = 0, against: noes = 0 } = tally
  return ayes > 0 && noes === 0 ? 'passed' : noes > 0 && ayes === 0 ? 'rejected' : null
}

/**
 * The counts as far as they are certain: both sides are told, and agree with what came of it. That a motion
 * failed `3-2` may have either first.
 */
function countsOf(tally: Tally | null, outcome: Outcome): Vote['counts'] | null {
  if (tally?.for === undefined) return null
  const { for: ayes, against: noes = 0, abstains } = tally
  if (outcome === 'passed' ? ayes <= noes : outcome === 'rejected' ? ayes > noes : ayes !== noes)
    return null
  return { for: ayes, against: noes, ...(abstains !== undefined && { abstained: abstains }) }
}
