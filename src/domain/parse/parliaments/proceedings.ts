import type { Speaker, Stance, Vote } from '../../format/transcript.ts'
import { inLine } from '../../text/in-line.ts'
import type { DraftWarning } from '../draft/draft.ts'

/** Somebody who speaks in proceedings. */
export interface Recorded {
  /** As a reader of the record should see it, the same for all that is said. */
  readonly name: string
  /** The usual office; without it the one that most of the speeches name. */
  readonly role?: string | undefined
  readonly party?: string | undefined
  /** A person, unless said. */
  readonly kind?: Speaker['kind'] | undefined
}

/** Who has the word. */
export interface Voice {
  /** An id among the people; null where the record does not tell. */
  readonly who: string | null
  /** The office at that time. */
  readonly role?: string | undefined
  /** Whether it is who runs the sitting: then what nothing else tells is procedure. */
  readonly isChair?: boolean | undefined
  /** Whether the record says that it goes on with what the same person said last. */
  readonly goesOn?: boolean | undefined
  /** What the record says that it is on; null where it says that this is none of its topics. */
  readonly topic?: string | null | undefined
  /** Milliseconds since midnight. */
  readonly clock?: number | undefined
}

/** A piece of a paragraph: words of who has the word, or what happens meanwhile, which is nobody’s. */
export type Run = { readonly words: string } | { readonly aside: string }

/** What a record has, in its order. */
export type RecordEvent =
  /** What follows is under an item of the agenda, by its place, or under none; one that stands for the first time begins. */
  | { readonly is: 'item'; readonly item: number | null }
  /** Somebody gets the word, also who had it before: a turn begins. */
  | { readonly is: 'voice'; readonly voice: Voice }
  /** A paragraph of who has the word. */
  | { readonly is: 'paragraph'; readonly runs: readonly Run[] }
  /** Words that somebody throws in; who had the word has it still. */
  | { readonly is: 'interruption'; readonly voice: Voice; readonly runs: readonly Run[] }
  /** What happens, or what the record notes: nobody’s. */
  | { readonly is: 'aside'; readonly text: string }
  /** What came of a motion, under the item that is open; where none is, only its lines are kept. */
  | { readonly is: 'vote'; readonly vote: RecordedVote }

/** A division. */
export interface RecordedVote {
  readonly outcome: Vote['outcome']
  readonly counts?: Vote['counts']
  /** How each voted who is named: by an id among the people, who may say nothing, and by name. */
  readonly by: readonly {
    readonly who: string | null
    readonly name: string
    readonly value: Stance
  }[]
  /** What the record prints of it; nobody’s. */
  readonly lines: readonly string[]
}

export interface Item {
  readonly label: string
  /** The place of the item that it belongs to, which stands before it. */
  readonly within?: number | undefined
}

/** The record of a sitting, whatever format it is in. `draftProceedings` makes a draft of it. */
export interface Proceedings {
  readonly title?: string | undefined
  /** The day, as `2026-05-11`. */
  readonly date?: string | undefined
  readonly place?: string | undefined
  readonly publisher?: string | undefined
  /** Where it can be read. */
  readonly url?: string | undefined
  /** By id: two people of one name are two. Those who say nothing may be among them. */
  readonly people: ReadonlyMap<string, Recorded>
  readonly items: readonly Item[]
  readonly events: readonly RecordEvent[]
  readonly warnings?: readonly DraftWarning[] | undefined
}

/** Items stand no deeper in each other: what would is put at this depth. No record has more than some. */
const DEEPEST = 20

/** Takes down a record piece by piece. */
export class ProceedingsWriter {
  readonly events: RecordEvent[] = []
  readonly items: Item[] = []
  private open: { readonly item: number; readonly depth: number }[] = []

  /** An item begins; those at the same depth (0 at the top) and deeper are over. One without a word is none. */
  item(label: string, given = 0): void {
    const depth = Math.min(given, DEEPEST)
    this.endItems(depth)
    const words = inLine(label)
    if (!/[\p{L}\p{N}]/u.test(words)) return
    const within = this.open.at(-1)?.item
    const item = this.items.length
    this.items.push(within === undefined ? { label: words } : { label: words, within })
    this.open.push({ item, depth })
    this.events.push({ is: 'item', item })
  }

  /** Items so deep (0 at the top) and deeper are over; those above go on. */
  endItems(depth = 0): void {
    if ((this.open.at(-1)?.depth ?? -1) < depth) return
    this.open = this.open.filter((one) => one.depth < depth)
    this.events.push({ is: 'item', item: this.open.at(-1)?.item ?? null })
  }

  /** An item of its own, which is in none and in which stands what `write` writes; what was open goes on behind it. */
  apart(label: string, write: () => void): void {
    const before = this.open
    this.open = []
    this.item(label)
    write()
    this.open = before
    this.events.push({ is: 'item', item: before.at(-1)?.item ?? null })
  }

  voice(voice: Voice): void {
    this.events.push({ is: 'voice', voice })
  }

  paragraph(...runs: readonly (string | Run)[]): void {
    const given = runs.map((run) => (typeof run === 'string' ? { words: run } : run))
    this.events.push({ is: 'paragraph', runs: given })
  }

  interruption(voice: Voice, ...runs: readonly (string | Run)[]): void {
    const given = runs.map((run) => (typeof run === 'string' ? { words: run } : run))
    this.events.push({ is: 'interruption', voice, runs: given })
  }

  aside(text: string): void {
    this.events.push({ is: 'aside', text })
  }

  vote(vote: RecordedVote): void {
    this.events.push({ is: 'vote', vote })
  }
}
