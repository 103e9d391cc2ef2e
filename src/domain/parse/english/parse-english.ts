import type { Kind, Span } from '../../format/transcript.ts'
import type {
  Draft,
  DraftPart,
  DraftPerson,
  DraftPoint,
  DraftReply,
  DraftWarning,
  OnShare,
} from '../draft/draft.ts'
import { anyOf } from '../draft/word-table.ts'
import { readDate } from '../marks/date.ts'
import { kindOfMatter } from '../words/en/matters.ts'
import { MEETINGS } from '../words/en/meetings.ts'
import type { Block } from './blocks.ts'
import { authorsOf, publisherOf } from './bylines.ts'
import { datelineOf } from './datelines.ts'
import { quotedElsewhere } from './elsewhere.ts'
import { type Facts, readFacts } from './facts.ts'
import { miscountsOf } from './miscounts.ts'
import type { Person } from './person.ts'
import { pointsOf } from './points.ts'
import { draftProceedings, readProceedings, stanceIn } from './proceedings.ts'
import type { Utterance } from './utterance.ts'
import { tellUtterances } from './utterances.ts'
import { placeOf } from './where.ts'

/** Reads a report, minutes or proceedings in English prose: who says what, as the text itself tells. */
export function parseEnglish(text: string, onShare?: OnShare): Draft {
  const facts = readFacts(text, onShare)
  const blocks = facts.blocks.map(({ block }) => block)
  const minutes = isMinutes(text, facts)
  const proceedings = minutes ? readProceedings(text, facts, blocks) : null
  const { utterances, replies, warnings } = tellUtterances(text, facts, minutes)
  const places = new Map<Person, number>()
  const people: DraftPerson[] = []
  const place = (person: Person) => {
    const known = places.get(person)
    if (known !== undefined) return known
    places.set(person, people.length)
    people.push({ name: person.name, role: person.role, span: person.span })
    return people.length - 1
  }
  const points: DraftPoint[] = []
  /** What is put forward by one person in one point. */
  const single = new Map<Utterance, DraftPoint>()
  const miscounts = miscountsOf(text, utterances).map(
    ({ span, announced, found }): DraftWarning => ({
      code: 'announced-count',
      span,
      facts: [announced, found],
    }),
  )
  const headings = themeHeadings(text, facts)
  const covered: Span[] = []
  let speech = 0
  let previous: readonly Person[] = []
  for (const utterance of utterances) {
    if (utterance.persons !== previous) speech++
    previous = utterance.persons
    if (utterance.cue) covered.push(utterance.cue)
    const first = points.length
    const stance = proceedings ? stanceIn(text, proceedings, utterance) : undefined
    const heading = headings(utterance.block)
    const listed = utterance.item ? kindUnder(heading) : null
    for (const { span, kind: told, words } of pointsOf(text, utterance)) {
      const kind = told === 'view' && listed ? listed : told
      covered.push(span)
      for (const person of utterance.persons)
        points.push({
          person: place(person),
          ...{ speech, kind, span, theme: heading },
          ...(words !== undefined && { text: words }),
          ...(stance && { stance }),
        })
    }
    if (points.length === first + 1) single.set(utterance, points[first]!)
  }
  const drafted: DraftReply[] = replies
    .filter(({ from, to }) => places.has(from) && places.has(to))
    .map(({ from, to, kind, span, motion }) => ({
      from: places.get(from)!,
      to: places.get(to)!,
      kind,
      span,
      ...(motion && { toPoint: single.get(motion) }),
    }))
  return {
    ...credits(text, facts),
    title: titleOf(text, facts),
    date: dateOf(text, blocks),
    place: placeOf(text, blocks),
    people,
    points,
    replies: drafted,
    ...(proceedings && draftProceedings(proceedings, places, single)),
    warnings: [
      ...warnings,
      ...miscounts,
      ...(MEETS.test(text.slice(0, NEAR_TOP)) ? quotedElsewhere(text, utterances) : []),
    ],
    unassigned: leftOver(facts, covered),
    parts: partsOf(
      facts,
      utterances.flatMap(({ cue }) => (cue ? [cue] : [])),
    ),
  }
}

/** UTF-16 units in which a text says what it reports. */
const NEAR_TOP = 600

const MEETS = new RegExp(`\\b${anyOf(MEETINGS)}\\b`, 'i')

/**
 * Whether a text keeps a record of a meeting, where what follows somebody's words goes on with them: it says
 * so at its head, or lists who was there, and hardly quotes.
 */
function isMinutes(text: string, { blocks }: Facts): boolean {
  let quoted = 0
  let told = 0
  for (const { sentences } of blocks)
    for (const { attributions } of sentences)
      for (const attribution of attributions) {
        if (attribution.quoted) quoted++
        else told++
      }
  const roster = blocks.some(({ block }) => block.kind === 'roster')
  return quoted * 4 <= told + quoted && (roster || MEETS.test(text.slice(0, NEAR_TOP)))
}

/** The first date near the top, else the day of the dateline, whose year may be unknown. */
function dateOf(text: string, blocks: readonly Block[]): string | undefined {
  const lines = blocks
    .slice(0, 9)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 200)))
  const dated = lines.map((line) => datelineOf(`${line} x`)?.date)
  return readDate(lines) ?? dated.find((date) => date !== undefined)
}

function titleOf(text: string, { blocks }: Facts): string | undefined {
  const title = blocks.find(({ block }) => block.kind === 'title')?.block
  return title && text.slice(title.start, title.end)
}

function credits(text: string, { blocks }: Facts): Pick<Draft, 'credits' | 'publisher'> {
  const lines = blocks
    .filter(({ block }) => block.kind === 'byline')
    .map(({ block: { start, end } }) => text.slice(start, Math.min(end, start + 200)))
  const names = lines.flatMap(authorsOf)
  const publisher = lines.map(publisherOf).find((found) => found !== undefined)
  return {
    credits: names.length > 0 ? [{ role: 'By', names: [...new Set(names)] }] : [],
    ...(publisher !== undefined && { publisher }),
  }
}

/** Items under `Recommendations`, or `Next steps`, are some where their own words do not tell. */
function kindUnder(heading: string | undefined): Kind | null {
  const last = /(\p{L}+)\W*$/u.exec(heading ?? '')?.[1]
  return last ? kindOfMatter(last.toLowerCase()) : null
}

/** The headings of a text are its themes, if it has two of them or more. */
function themeHeadings(text: string, { blocks }: Facts): (block: number) => string | undefined {
  const labels: (string | undefined)[] = []
  const names = new Set<string>()
  let current: string | undefined
  for (const [i, { block }] of blocks.entries()) {
    const next = blocks[i + 1]?.block.kind
    if (block.kind === 'heading' && (next === 'body' || next === 'item')) {
      current = text.slice(block.start, block.end)
      names.add(current)
    }
    labels.push(current)
  }
  return names.size >= 2 ? (block) => labels[block] : () => undefined
}

function partsOf({ blocks }: Facts, cues: readonly Span[]): DraftPart[] {
  const parts: DraftPart[] = []
  for (const { block, mark } of blocks) {
    const { kind, start, end } = block
    if (kind === 'title' || kind === 'heading' || kind === 'byline')
      parts.push({ kind, start, end })
    else if (kind === 'roster' || kind === 'vote') parts.push({ kind: 'byline', start, end })
    else if (mark && mark.number === 0)
      parts.push({ kind: 'markup', start: mark.start, end: mark.end })
  }
  for (const cue of cues) parts.push({ kind: 'label', ...cue })
  return parts
}

/** Sentences that nobody was given. */
function leftOver({ blocks }: Facts, covered: readonly Span[]): Span[] {
  const spans = covered.toSorted((a, b) => a.start - b.start)
  const left: Span[] = []
  let at = 0
  for (const { sentences } of blocks)
    for (const { start, end } of sentences) {
      while (at < spans.length && spans[at]!.end <= start) at++
      if (!(at < spans.length && spans[at]!.start < end)) left.push({ start, end })
    }
  return left
}
