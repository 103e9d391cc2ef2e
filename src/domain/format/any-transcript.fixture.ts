import fc from 'fast-check'
import * as v from 'valibot'
import { HOSTILE_IDS, HOSTILE_TEXTS } from './hostile.fixture.ts'
import {
  KINDS,
  type Localized,
  ORIGINS,
  OUTCOMES,
  REPLY_KINDS,
  STANCES,
  type Transcript,
  transcriptSchema,
  USUAL_KINDS,
  WORDINGS,
} from './transcript.ts'

/** Any words, hostile ones among them, with hidden characters and halves of pairs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom(...Object.values(HOSTILE_TEXTS)),
)

const anyWording = anyText.filter((text) => /\S/.test(text))
const anyWords: fc.Arbitrary<Localized> = fc
  .tuple(
    anyWording,
    anyWording,
    fc.constantFrom(['zh', 'en'], ['en', 'zh'], ['zh'], ['en'], ['de'], ['ja', 'zh-Hant']),
  )
  .map(([one, other, languages]) =>
    Object.fromEntries(languages.map((language, i) => [language, i === 0 ? one : other])),
  )
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

export const anyId = fc.oneof(
  fc.constantFrom(...HOSTILE_IDS),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 8 })
    .filter((id) => v.is(transcriptSchema.entries.meeting.entries.id, id)),
)
const anyIds = (maxLength: number) => fc.uniqueArray(anyId, { minLength: 1, maxLength })

const MOMENT = '2026-03-16T09:30:00+08:00'
const SOURCE_LENGTH = 1_000
const PAGES = [0, 300, 300, 900]
const anySpan = fc
  .tuple(fc.nat(SOURCE_LENGTH - 1), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: Math.min(SOURCE_LENGTH, start + length) }))

const anyParts = fc.record({
  title: anyWords,
  meetingId: anyId,
  occasion: maybe(anyWords),
  groups: anyIds(3),
  themes: anyIds(6),
  speakers: anyIds(4),
  points: anyIds(10),
  words: fc.array(anyWords, { minLength: 5, maxLength: 8 }),
  numbers: fc.array(fc.nat(1_000), { minLength: 7, maxLength: 30 }),
  spans: fc.array(maybe(anySpan), { minLength: 1, maxLength: 8 }),
  wording: maybe(fc.constantFrom(...WORDINGS)),
  hasTerms: fc.boolean(),
  hasReplies: fc.boolean(),
  language: maybe(fc.constantFrom('zh', 'en', 'ja', 'de', 'pt-BR', 'zh-Hant')),
  url: maybe(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  checked: fc.array(fc.nat(9), { maxLength: 4 }),
  turns: anyIds(4),
  agenda: anyIds(3),
  isNew: fc.boolean(),
})

/** Any valid transcript of up to four speakers, six themes and ten points. */
export const anyTranscript: fc.Arbitrary<Transcript> = anyParts.map((parts) => {
  const { words, numbers, spans, isNew } = parts
  const pick = <T>(items: readonly T[], i: number): T => items[i % items.length]!
  const number = (i: number) => pick(numbers, i)
  /** The first turn of a speaker, for a point. */
  const turnOf = (speaker: string) => {
    const turn = parts.turns.find((_, i) => pick(parts.speakers, number(i)) === speaker)
    return turn === undefined ? {} : { turn }
  }
  return {
    format: isNew ? 'reyi/transcript@2' : 'reyi/transcript@1',
    meeting: {
      id: parts.meetingId,
      title: parts.title,
      ...(parts.occasion && { occasion: parts.occasion }),
      ...(parts.wording && { wording: parts.wording }),
      ...(isNew && { body: { id: parts.meetingId, name: parts.title }, start: MOMENT }),
    },
    source: {
      length: SOURCE_LENGTH,
      sha256: 'f'.repeat(64),
      ...(parts.language !== undefined && { language: parts.language }),
      ...(parts.url !== undefined && { url: parts.url }),
      ...(isNew && { licence: { name: 'CC-BY-4.0' }, retrieved: '2026-03-16', pages: PAGES }),
    },
    ...(isNew && {
      media: [{ id: 'm', kind: 'audio', src: 'media/a.mp3', offset: number(1) }],
      organisations: [{ id: 'o', name: pick(words, 1) }],
      agenda: parts.agenda.map((id, i) => ({
        ...{ id, label: pick(words, i) },
        ...(i > 0 && number(i) % 2 > 0 && { within: parts.agenda[i - 1]! }),
        ...(pick(spans, i + 4) && {
          span: { start: number(i) % 500, end: 500 + (number(i + 1) % 500) },
        }),
      })),
      turns: parts.turns.map((id, i) => ({
        ...{ id, speaker: pick(parts.speakers, number(i)) },
        span: spans.find((span) => span !== undefined) ?? { start: 0, end: 1 },
        ...(i > 0 && { continues: pick(parts.turns.slice(0, i), number(i)) }),
        ...(number(i) % 2 > 0 && { agenda: pick(parts.agenda, number(i)), time: number(i) }),
      })),
      votes: parts.agenda.map((agenda, i) => ({
        agenda,
        outcome: pick(OUTCOMES, number(i)),
        ...(number(i) % 2 > 0 && { counts: { for: number(i), against: number(i + 1) } }),
        ...(number(i) % 3 > 0 && { motion: pick(parts.points, number(i)) }),
        ...(pick(spans, i) && { span: pick(spans, i)! }),
        ...(number(i + 1) % 3 > 0 && {
          by: parts.speakers.map((speaker, j) => ({
            ...(number(j) % 4 > 0 ? { speaker } : { name: pick(words, j) }),
            value: pick(STANCES, number(j)),
          })),
        }),
      })),
      findings: [{ text: pick(words, 2), points: [parts.points[0]!] }],
      setAside: { terms: ['lamp'], themes: [{ terms: ['pond', 'frog'] }] },
    }),
    groups: parts.groups.map((id, i) => ({ id, label: pick(words, i) })),
    themes: parts.themes.map((id, i) => ({
      id,
      ...(number(i) % 3 > 0 && { group: pick(parts.groups, number(i)) }),
      label: pick(words, i + 1),
      ...(isNew && { origin: pick(ORIGINS, i), evidence: { terms: ['pond'] } }),
    })),
    speakers: parts.speakers.map((id, i) => {
      const span = pick(spans, i + 3)
      return {
        id,
        name: pick(words, i + 2),
        ...(number(i) % 2 > 0 && { role: pick(words, i + 3) }),
        ...(span && { span }),
        ...(isNew && number(i) % 3 === 0 && { organisation: 'o', kind: 'person' as const }),
      }
    }),
    points: parts.points.map((id, i) => {
      const span = pick(spans, i)
      const count = number(i) % 5
      const themes = Array.from({ length: count }, (_, j) => pick(parts.themes, number(i + j)))
      return {
        id,
        speaker: pick(parts.speakers, number(i)),
        kind: pick(isNew ? KINDS : USUAL_KINDS, number(i + 1)),
        themes: [...new Set(themes)],
        ...(number(i) % 4 > 0 && { heading: pick(words, number(i)) }),
        text: pick(words, number(i + 2)),
        ...(span && { span }),
        ...(number(i) % 7 === 0 && { time: number(i) * 1_000 }),
        ...(number(i) % 3 === 0 && { wording: pick(WORDINGS, number(i + 1)) }),
        ...(isNew && turnOf(pick(parts.speakers, number(i)))),
        ...(isNew &&
          number(i) % 5 === 0 && {
            timeEnd: number(i) * 2_000,
            stance: { agenda: pick(parts.agenda, i), value: 'for' as const },
          }),
      }
    }),
    ...(parts.hasTerms && {
      terms: words.slice(0, 2).map((term) => ({ term, explanation: words[2]! })),
    }),
    ...(parts.hasReplies && {
      replies: parts.speakers.map((from, i) => {
        const to = pick(parts.speakers, number(i))
        const span = pick(spans, i + 5)
        return {
          from,
          ...(number(i) % 2 > 0 && to !== from && { to }),
          kind: pick(isNew ? REPLY_KINDS : REPLY_KINDS.slice(0, 4), number(i)),
          ...(isNew && { id: `r${i}`, toPoint: pick(parts.points, number(i)) }),
          ...(span && { span }),
        }
      }),
    }),
    ...(parts.checked.length > 0 && {
      checked: parts.checked.map((n) =>
        n === 9
          ? { what: 'warning' as const, id: 'no-lexicon' }
          : { what: 'point' as const, id: pick(parts.points, n) },
      ),
    }),
  }
})

/** A valid transcript in which one thing, anywhere, is any other that JSON can hold. */
export const damagedTranscript: fc.Arbitrary<unknown> = fc
  .tuple(anyTranscript, fc.infiniteStream(fc.nat()), fc.jsonValue({ maxDepth: 3 }))
  .map(([transcript, choices, value]): unknown => {
    const copy = JSON.parse(JSON.stringify(transcript))
    let at = copy
    for (;;) {
      const keys = Object.keys(at)
      const key = keys[choices.next().value % Math.max(1, keys.length)] ?? 'new'
      const inner = at[key]
      if (typeof inner !== 'object' || inner === null || choices.next().value % 3 === 0) {
        at[key] = value
        return copy
      }
      at = inner
    }
  })
