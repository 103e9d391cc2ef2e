import type { Span } from '../../format/transcript.ts'
import type { DraftWarning } from '../draft/draft.ts'
import type { Attribution } from './attribution.ts'
import type { Facts, SentenceFacts } from './facts.ts'
import type { Person } from './person.ts'
import type { Reply, Utterance } from './utterance.ts'
import { Whose } from './whose.ts'

/** A list that words announced, with those whose it is, and the marks of its items once the first has come. */
export interface OpenList {
  readonly persons: readonly Person[]
  readonly head: Utterance
  mark: string | null
}

/** What has been told of a text so far, and who may go on. */
export class Telling {
  readonly utterances: Utterance[] = []
  readonly replies: Reply[] = []
  readonly warnings: DraftWarning[] = []
  readonly text: string
  readonly whose: Whose
  readonly minutes: boolean
  /** What may go on. */
  open: Utterance | null = null
  /** Who spoke last; nobody where that is not certain. */
  current: readonly Person[] = []
  /** The list that the last words announced. */
  list: OpenList | null = null
  /** Quotations at the beginning of a paragraph that nobody has claimed yet. */
  loose: Span[] = []
  /** Whether the last paragraph ends within a quotation. */
  unclosed = false
  /** A motion that stands above those who move it. */
  moved: Span | null = null
  /** Who moves what the next paragraph says, as the line above it tells. */
  moversOfNext: { readonly persons: readonly Person[]; readonly cue: Span } | null = null
  /** The last motion, with who moves it. */
  moving: Utterance | null = null
  /** The sentence before, also in the paragraph before; none below a heading. */
  before: SentenceFacts | undefined
  private readonly doubted = new Set<string>()

  constructor(text: string, people: Facts['people'], minutes: boolean) {
    this.text = text
    this.minutes = minutes
    this.whose = new Whose(people, minutes)
  }

  say(utterance: Utterance): void {
    this.utterances.push(utterance)
  }

  stop(): void {
    this.open = null
    this.list = null
  }

  /** What stands below a heading has nothing to do with what stands above it. */
  beginAnew(): void {
    this.stop()
    this.whose.forget()
    this.current = []
    this.moving = null
    this.before = undefined
  }

  /** Warns of words that look like somebody's who cannot be told, once for each name. */
  doubt({ voices, cue }: Attribution): void {
    for (const voice of voices) {
      if (voice.by !== 'name' || voice.mention.kind !== 'person') continue
      if (voice.mention.words.length < 2) continue
      const name = voice.mention.words.join(' ')
      if (this.doubted.has(name)) continue
      this.doubted.add(name)
      this.warnings.push({
        code: 'doubtful-label',
        span: cue,
        facts: [voice.mention.words.map(capital).join(' ')],
      })
    }
  }
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
