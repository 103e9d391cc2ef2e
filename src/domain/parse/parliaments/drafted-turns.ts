import { inLine } from '../../text/in-line.ts'
import type {
  Draft,
  DraftPart,
  DraftPerson,
  DraftPoint,
  DraftTurn,
  DraftWarning,
} from '../draft/draft.ts'
import { hasLetter } from '../draft/letters.ts'
import { readAnswers } from '../labelled/answers.ts'
import { joinStretches, type Stretch } from '../labelled/stretch.ts'
import { turnPoints } from '../labelled/turn-points.ts'
import { readReplies } from '../replies/replies.ts'
import { ClockTimes } from './clock-times.ts'
import type { Proceedings, Voice } from './proceedings.ts'
import type { RecordText } from './record-text.ts'
import { themesOfItems } from './themes-of-items.ts'
import { usualRoles } from './usual-roles.ts'

/** How a turn stands to others and to the agenda, by places. */
export type TurnRelation = Pick<DraftTurn, 'continues' | 'within' | 'interruption' | 'agenda'>

interface OpenTurn extends Omit<DraftTurn, 'speech' | 'span'> {
  readonly isChair: boolean
  readonly topic: Voice['topic']
  readonly stretches: Stretch[]
}

/** Takes up turns one after the other and makes points of them. */
export class DraftedTurns {
  private readonly people: DraftPerson[] = []
  private readonly places = new Map<string, number>()
  private readonly turns: DraftTurn[] = []
  private readonly points: DraftPoint[] = []
  private readonly parts: DraftPart[] = []
  private readonly warnings: DraftWarning[] = []
  private readonly replies = readReplies()
  private readonly answers = readAnswers()
  private readonly times = new ClockTimes()
  private readonly record: Proceedings
  private readonly roles: ReadonlyMap<string, string>
  private readonly themeOf: (item: number | undefined) => string | undefined
  /** Whether the record tells topics: then items of the agenda are themes only of what it tells nothing of. */
  private readonly hasTopics: boolean
  private turn: OpenTurn | null = null
  /** The last turn of each, by their places. */
  private readonly last = new Map<number, number>()
  /** Whether the turn before ended with a question. */
  private asked = false

  constructor(record: Proceedings) {
    this.record = record
    this.roles = usualRoles(record)
    this.themeOf = themesOfItems(record)
    this.hasTopics = record.events.some(
      (one) => one.is === 'voice' && typeof one.voice.topic === 'string',
    )
  }

  /** The place among the people of somebody who has spoken, by id. */
  placeOf(id: string): number | undefined {
    return this.places.get(id)
  }

  /** The place of the last turn of somebody, by id, calls apart. */
  lastOf(id: string): number | undefined {
    return this.last.get(this.places.get(id) ?? -1)
  }

  get isOpen(): boolean {
    return this.turn !== null
  }

  /** Somebody gets the word; the label is written. */
  opens(
    { who, role: given, clock, isChair = false, topic }: Voice,
    text: RecordText,
    relation: TurnRelation,
  ): void {
    const id = who ?? ''
    const { name: whole = id, party, kind } = this.record.people.get(id) ?? {}
    const name = inLine(whole)
    const usual = this.roles.get(id)
    const told = given && inLine(given)
    const role = told === name ? undefined : told
    const start = text.at
    const label = text.write(name)
    text.write(role ? ` (${role}): ` : ': ')
    this.parts.push({ kind: 'label', start, end: text.at })
    let person = this.places.get(id)
    if (person === undefined) {
      person = this.people.length
      this.places.set(id, person)
      this.people.push({ name, role: usual, party: party && inLine(party), kind, span: label })
    }
    this.turn = {
      ...relation,
      person,
      role: role === usual ? undefined : role,
      time: this.times.at(clock),
      ...{ isChair, topic, stretches: [] },
    }
  }

  says(stretch: Stretch): void {
    const { turn } = this
    turn?.stretches.push(turn.time === undefined ? stretch : { ...stretch, time: turn.time })
  }

  /** Somebody has the word who is not known. */
  nobody(): void {
    this.replies.lose()
    this.answers.lose()
    this.asked = false
  }

  /** The turn is over, if one is open and has words: its place. */
  closes(): number | undefined {
    const { turn } = this
    this.turn = null
    if (!turn || turn.stretches.length === 0) return undefined
    const { isChair, topic, stretches, ...about } = turn
    const speech = this.turns.length
    this.turns.push({
      ...about,
      speech,
      span: { start: stretches[0]!.start, end: stretches.at(-1)!.end },
    })
    if (!about.interruption) this.last.set(about.person, speech)
    const joined = joinStretches(stretches, true)
    if (!hasLetter(joined.text, 0, joined.text.length)) return speech
    const { person, agenda, interruption: isAside = false } = about
    const found = turnPoints({
      person,
      speech,
      joined,
      answers: this.asked && !isAside,
      breaks: [],
    })
    const told = this.hasTopics ? topic : undefined
    const theme = told === undefined ? this.themeOf(agenda) : (told ?? undefined)
    const points = found.points.map((point): DraftPoint => {
      const kind = isChair && point.kind === 'view' ? 'procedure' : point.kind
      return { ...point, kind, theme }
    })
    for (const point of points) this.points.push(point)
    for (const part of found.parts) this.parts.push(part)
    for (const warning of found.warnings) this.warnings.push(warning)
    this.replies.hear(person, joined)
    if (isAside) return speech
    this.asked = points.at(-1)?.kind === 'question'
    this.answers.hear({ person, points })
    return speech
  }

  done(): Pick<Draft, 'people' | 'turns' | 'points' | 'replies' | 'parts' | 'warnings'> {
    const { people, turns, points, parts, warnings } = this
    const replies = [...this.replies.replies(people), ...this.answers.answers(people)]
    replies.sort((a, b) => a.span.start - b.span.start)
    return { people, turns, points, replies, parts, warnings }
  }
}
