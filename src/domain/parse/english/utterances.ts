import type { Span } from '../../format/transcript.ts'
import type { DraftWarning } from '../draft/draft.ts'
import { MOVING } from '../words/en/votes.ts'
import type { Attribution } from './attribution.ts'
import type { BlockFacts, Facts, SentenceFacts } from './facts.ts'
import type { Label } from './labels.ts'
import type { ListMark } from './list-marks.ts'
import {
  announcesList,
  goesOnTelling,
  isStageDirection,
  isTheirs,
  tellsEvents,
} from './narration.ts'
import type { Person } from './person.ts'
import { isStatement } from './statement.ts'
import type { Reply, Told, Utterance } from './utterance.ts'
import { Whose } from './whose.ts'

/** Gives the words of a text to those who say them, as its paragraphs go on. */
export function tellUtterances(text: string, { blocks, people }: Facts, minutes: boolean): Told {
  return new Teller(text, people, minutes).tell(blocks)
}

class Teller {
  private readonly utterances: Utterance[] = []
  private readonly replies: Reply[] = []
  private readonly warnings: DraftWarning[] = []
  private readonly doubted = new Set<string>()
  private readonly whose: Whose
  private readonly minutes: boolean
  private readonly text: string
  /** What may go on. */
  private open: Utterance | null = null
  /** Who spoke last; nobody where that is not certain. */
  private current: readonly Person[] = []
  /** The list that the last words announced. */
  private list: {
    readonly persons: readonly Person[]
    readonly head: Utterance
    mark: string | null
  } | null = null
  /** Quotations at the beginning of a paragraph that nobody has claimed yet. */
  private loose: Span[] = []
  private unclosed = false
  /** Under whose name the paragraphs stand. */
  private speaking: { readonly person: Person; readonly cue: Span } | null = null
  /** A motion that stands above those who move it. */
  private moved: Span | null = null
  /** The last motion, with who moves it. */
  private moving: Utterance | null = null
  /** The sentence before, also in the paragraph before; none below a heading. */
  private before: SentenceFacts | undefined
  /** The last number of numbered paragraphs. */
  private numbered = 0

  constructor(text: string, people: Facts['people'], minutes: boolean) {
    this.text = text
    this.minutes = minutes
    this.whose = new Whose(people, minutes)
  }

  tell(blocks: readonly BlockFacts[]): Told {
    for (const [index, facts] of blocks.entries()) this.block(facts, index)
    return { utterances: this.utterances, replies: this.replies, warnings: this.warnings }
  }

  private block({ block, sentences, mark, speaker, label }: BlockFacts, index: number): void {
    if (label) {
      this.labelled(label, index)
      return
    }
    if (speaker) {
      this.stop()
      const person = this.whose.speaker(speaker)
      this.speaking = person && { person, cue: { start: block.start, end: block.end } }
      return
    }
    if (this.speaking && (block.kind === 'body' || block.kind === 'item')) {
      this.spoken(block, index)
      return
    }
    if (block.kind === 'heading' || block.kind === 'title') this.speaking = null
    if (block.kind === 'heading' || block.kind === 'title') {
      this.stop()
      this.whose.forget()
      this.current = []
      this.moving = null
      this.before = undefined
      return
    }
    if (block.kind === 'vote') {
      this.stop()
      this.before = undefined
    }
    if (block.kind !== 'body' && block.kind !== 'item') return
    const item = mark ? this.itemOf(mark, sentences) : null
    if (item && this.list) {
      this.say({
        persons: this.list.persons,
        pieces: [{ start: mark!.number > 0 ? mark!.start : mark!.end, end: block.end }],
        ...{
          cue: null,
          kind: this.list.head.kind,
          block: index,
          item: true,
          thing: false,
          head: this.list.head,
        },
      })
      return
    }
    const counts = mark?.mark === '1.' && mark.number === this.numbered + 1
    if (mark?.mark === '1.') this.numbered = mark.number
    if (!(mark === null && this.list)) this.list = null
    this.paragraph(sentences, index, counts)
  }

  /** Words behind the name of who says them, and its colon. */
  private labelled({ mention, cue, words }: Label, index: number): void {
    this.stop()
    const person = this.whose.speaker(mention)
    if (!person) return
    this.say({
      ...{ persons: [person], pieces: [words], cue, block: index },
      ...{ kind: this.text[words.end - 1] === '?' ? 'question' : null, item: false, thing: false },
    })
    this.current = [person]
    this.before = undefined
  }

  /** Words below the name of who says them. */
  private spoken({ start, end }: Span, index: number): void {
    const { person, cue } = this.speaking!
    const isStage = isStageDirection(this.text.slice(start, Math.min(end, start + NEAR_START)))
    if (isStage) return
    this.say({
      ...{ persons: [person], pieces: [{ start, end }], cue, block: index },
      ...{ kind: this.text[end - 1] === '?' ? 'question' : null, item: false, thing: false },
    })
    this.current = [person]
  }

  /** Whether a block with a mark is an item of the list that is open. */
  private itemOf(mark: ListMark, sentences: readonly SentenceFacts[]): ListMark | null {
    const { list } = this
    if (!list) return null
    if (list.mark === null) {
      if (mark.number > 1 || sentences.some(({ attributions }) => attributions.length > 0))
        return null
      if (mark.mark === '1.' && mark.number === this.numbered + 1 && this.numbered > 0) return null
      list.mark = mark.mark
      return mark
    }
    return list.mark === mark.mark ? mark : null
  }

  private paragraph(sentences: readonly SentenceFacts[], index: number, counts: boolean): void {
    const before = this.open
    const goes = this.unclosed || (before !== null && before.persons.length > 0)
    const continues = this.unclosed
    this.open = null
    this.loose = []
    this.unclosed = false
    this.whose.paragraph()
    for (const [i, sentence] of sentences.entries()) {
      const last = sentence.quotations.at(-1)
      this.unclosed = last !== undefined && !last.closed
      if (sentence.attributions.length > 0 || sentence.motion)
        this.attributed(sentence, index, sentences[i - 1])
      else if (isOnlyQuotation(sentence))
        this.quotation(sentence, index, i === 0 && goes, continues)
      else this.rest(sentence, index, i === 0, counts, before)
      this.answer(sentence, this.before)
      this.before = sentence
    }
    const alone = sentences.length === 1 ? sentences[0] : undefined
    this.moved = alone && !alone.motion && alone.attributions.length === 0 ? alone.moved : null
    this.claimLoose(index)
  }

  private attributed(sentence: SentenceFacts, index: number, prior?: SentenceFacts): void {
    let speakers: readonly Person[] = []
    let named = 0
    if (sentence.motion?.mover) this.moving = null
    for (const attribution of sentence.attributions) {
      while (
        named < sentence.mentions.length &&
        sentence.mentions[named]!.name.start < attribution.cue.start
      )
        this.whose.name(sentence.mentions[named++]!)
      const [main] = sentence.mentions
      // Ada Moss did not share Jo’s hope; lamps, she said, break: whom the sentence begins with is meant.
      if (speakers.length === 0 && main?.opens && main.name.end < attribution.cue.start)
        this.whose.begin(main)
      const persons = this.whose.of(attribution.voices, speakers)
      this.doubt(attribution, persons)
      speakers = persons
      if (attribution.thing && !this.minutes && !isStatement(this.text, attribution)) continue
      this.whose.about(persons)
      this.speak(attribution, persons, index, announcesList(this.text, sentence))
    }
    if (sentence.attributions.length > 0) this.current = speakers
    const moved = this.motion(sentence, index, prior)
    this.whose.hear(sentence.mentions, sentence.attributions.length > 0 ? speakers : moved)
  }

  private speak(
    attribution: Attribution,
    persons: readonly Person[],
    index: number,
    announces: boolean,
  ): void {
    const { cue, saying, thing, wh, quoted } = attribution
    const pieces = [...this.loose.filter(() => attribution.late), ...attribution.pieces]
    this.loose = []
    if (persons.length === 0) {
      this.open = null
      this.list = null
      return
    }
    const utterance: Utterance = {
      ...{ persons, pieces, cue, block: index, item: false, thing },
      kind: wh && !saying?.kind ? 'question' : (saying?.kind ?? null),
    }
    if (pieces.length === 0) {
      // The words before a list that only announce it say nothing themselves.
      if (announces) this.list = { persons, head: utterance, mark: null }
      return
    }
    this.say(utterance)
    if (saying && MOVING.has(saying.verb)) this.moving = utterance
    this.open = utterance
    this.list = quoted || !announces ? null : { persons, head: utterance, mark: null }
  }

  /** Words that look like somebody's who cannot be told. */
  private doubt({ voices, cue }: Attribution, persons: readonly Person[]): void {
    if (persons.length > 0) return
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

  private quotation(
    sentence: SentenceFacts,
    index: number,
    follows: boolean,
    continues: boolean,
  ): void {
    const pieces = sentence.quotations.map(({ start, end }) => ({ start, end }))
    if (this.open) this.open.pieces.push(...pieces)
    else if ((follows || continues) && this.current.length > 0) {
      const utterance: Utterance = {
        ...{ persons: this.current, pieces, cue: null, kind: null, block: index },
        ...{ item: false, thing: false },
      }
      this.say(utterance)
      this.open = utterance
    } else this.loose.push(...pieces)
  }

  /** Quotations without a speaker in their paragraph are nobody's. */
  private claimLoose(_: number): void {
    this.loose = []
  }

  private rest(
    sentence: SentenceFacts,
    index: number,
    first: boolean,
    counts: boolean,
    before: Utterance | null,
  ): void {
    const { open } = this
    const [quotation] = sentence.quotations
    if (open && quotation?.start === sentence.start)
      open.pieces.push({ start: sentence.start, end: sentence.end })
    else if (
      this.minutes &&
      goesOnTelling(sentence) &&
      !tellsEvents(this.text, sentence) &&
      (open || (first && this.current.length > 0))
    ) {
      const whole = { start: sentence.start, end: sentence.end }
      if (open && announcesList(this.text, sentence))
        this.list = { persons: open.persons, head: open, mark: null }
      if (open && !open.thing) open.pieces.push(whole)
      else if (open || counts || (before && isTheirs(this.text, sentence))) {
        const utterance: Utterance = {
          ...{ persons: this.current, pieces: [whole], cue: null, kind: null, block: index },
          ...{ item: false, thing: false },
        }
        this.say(utterance)
        this.open = utterance
      } else this.stop()
    } else this.stop()
    this.whose.hear(sentence.mentions, null)
  }

  private motion(
    sentence: SentenceFacts,
    index: number,
    prior: SentenceFacts | undefined,
  ): readonly Person[] {
    const { motion } = sentence
    if (!motion) return []
    const mover = motion.mover && this.whose.person(motion.mover)
    const seconder = motion.seconder && this.whose.person(motion.seconder)
    const content = motion.content ?? prior?.moved ?? this.moved
    this.moved = null
    if (mover && content && sentence.attributions.length === 0) {
      const utterance: Utterance = {
        ...{ persons: [mover], pieces: [content], cue: motion.cue, block: index },
        ...{ kind: 'recommendation', item: false, thing: false },
      }
      this.say(utterance)
      this.moving = utterance
      this.current = [mover]
    }
    this.open = null
    const to = mover ?? this.current[0]
    if (seconder && to && seconder !== to && motion.seconding) {
      const isTheirs = this.moving?.persons.length === 1 && this.moving.persons[0] === to
      this.replies.push({
        ...{ from: seconder, to, kind: 'seconds', span: motion.seconding },
        ...(isTheirs && { motion: this.moving! }),
      })
    }
    return mover ? [mover] : []
  }

  private answer(sentence: SentenceFacts, prior?: SentenceFacts): void {
    for (const { voices, kind, to, span } of sentence.answers) {
      const from = this.whose.of(voices, this.current)
      const before = this.utterances.findLast(
        ({ persons, pieces }) =>
          pieces[0] &&
          pieces[0].start < sentence.start &&
          !persons.some((person) => from.includes(person)),
      )
      const isNear = prior && before && (before.pieces.at(-1)?.end ?? 0) > prior.start
      const whom =
        to === 'before' || (to === 'right before' && isNear)
          ? (before?.persons ?? [])
          : to === 'right before'
            ? []
            : [this.whose.person(to)]
      for (const person of from)
        for (const other of whom)
          if (other && other !== person) this.replies.push({ from: person, to: other, kind, span })
    }
  }

  private say(utterance: Utterance): void {
    this.utterances.push(utterance)
  }

  private stop(): void {
    this.open = null
    this.list = null
  }
}

/** UTF-16 units of a paragraph that tell whether it is words of somebody. */
const NEAR_START = 60

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

function isOnlyQuotation({ quotations, start, end }: SentenceFacts): boolean {
  if (quotations.length === 0) return false
  const inside = quotations.reduce((sum, quotation) => sum + quotation.end - quotation.start, 0)
  return inside >= end - start - 2
}
