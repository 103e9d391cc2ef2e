import { readFileSync } from 'node:fs'
import { sort } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { isFound } from '../domain/format/is-found.ts'
import { revealTranscript } from '../domain/format/reveal-transcript.ts'
import type { Localized, OpenTranscript, Transcript } from '../domain/format/transcript.ts'
import { validateTranscript } from '../domain/format/validate.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { parseBytes } from '../domain/parse/parse.ts'
import { exportWords } from './export-words.ts'
import { ROUND_TRIPS, type RoundTrip, THINGS } from './round-trips.fixture.ts'

/* What was written here is opened like any other file, and has what the table of formats says that it holds. */

/** A text as it is compared: in all of its languages, or in the first that there is. */
type Compared = (text: Localized | undefined) => unknown

const inLine = (words: string) => words.replace(/\s+/g, ' ').trim()

const said = (transcript: OpenTranscript, compared: Compared) => {
  const { speakers, themes, points, checked = [] } = transcript
  const looked = new Set(checked.map(({ what, id }) => `${what} ${id}`))
  const guesses = new Set(
    themes
      .filter((theme) => isFound(theme) && !looked.has(`theme ${theme.id}`))
      .map(({ id }) => id),
  )
  const people = new Map(speakers.map((one) => [one.id, one]))
  const labels = new Map(themes.map(({ id, label }) => [id, compared(label)]))
  return Array.from(points, (point) => {
    const { name, role } = people.get(point.speaker)!
    return {
      speakers: compared(name),
      roles: compared(role),
      words: compared(point.text),
      kinds: point.kind,
      themes: new Set(point.themes.map((id) => labels.get(id))),
      guesses: new Set(point.themes.filter((id) => guesses.has(id)).map((id) => labels.get(id))),
      confirmed: looked.has(`point ${point.id}`),
      headings: compared(point.heading),
      times: point.time,
    }
  })
}
type Said = { [Thing in keyof ReturnType<typeof said>[number]]?: unknown }

/** What somebody says in a row as one, by its letters alone, from when it begins on. */
function runs(points: readonly Said[]): Said[] {
  const all: Said[] = []
  for (const point of points) {
    const words = String(point.words).replace(/[^\p{L}\p{N}]/gu, '')
    const last = all.at(-1)
    if (words === '') continue
    if (last && last.speakers === point.speakers) last.words = `${last.words}${words}`
    else all.push({ ...point, words })
  }
  return all
}

async function readBack({ write }: RoundTrip, meeting: Meeting): Promise<Transcript | null> {
  const [file, ...companions] = await write(meeting)
  const parsed = await parseBytes(file!.bytes, { name: file!.name, companions })
  if (!parsed.ok) return null
  expect(validateTranscript(parsed.transcript)).toMatchObject({ ok: true })
  return parsed.transcript
}

/** A transcript whose texts are sentences, and its speakers called like people; the `names` alone where that is told. */
function inPlainWords(transcript: Transcript, what: 'names' | 'all' = 'all'): Transcript {
  let number = 0
  const names = [
    ['Ada Moss', '田小满'],
    ['Jo Reed', '李大河'],
    ['Ida Lark', '周望'],
    ['Tom Hale', '韩青'],
  ]
  const each = (text: Localized, word: (isHan: boolean) => string): Localized =>
    Object.fromEntries(Object.keys(text).map((tag) => [tag, word(/^(?:zh|ja)/.test(tag))]))
  const sentence = (text: Localized) => {
    const lamp = ++number
    return each(text, (isHan) => (isHan ? `第${lamp}盏路灯坏了。` : `Lamp ${lamp} is out.`))
  }
  const noun = (text: Localized) => {
    const lamp = ++number
    return each(text, (isHan) => (isHan ? `路灯${lamp}` : `Lamp ${lamp}`))
  }
  const speakers = transcript.speakers.map((one, i) => ({
    ...one,
    name: each(one.name, (isHan) => names[i]![isHan ? 1 : 0]!),
    ...(one.role && { role: noun(one.role) }),
  }))
  if (what === 'names') return { ...transcript, speakers }
  return {
    ...transcript,
    speakers,
    themes: transcript.themes.map((theme) => ({ ...theme, label: noun(theme.label) })),
    points: transcript.points.map((point) => ({
      ...point,
      text: sentence(point.text),
      ...(point.heading && { heading: noun(point.heading) }),
    })),
  }
}

/** A transcript whose labels do not have the sign that parts them in a cell. */
const withPlainLabels = (transcript: Transcript): Transcript => ({
  ...transcript,
  themes: transcript.themes.map((theme) => ({
    ...theme,
    label: Object.fromEntries(
      Object.entries(theme.label).map(([tag, words]) => [tag, words.replaceAll(';', ',')]),
    ),
  })),
})

const CASES = ROUND_TRIPS.flatMap((trip) => {
  const any = trip.plain
    ? anyTranscript.map((one) => inPlainWords(one, trip.plain))
    : anyTranscript.map((one) => (trip.partsThemes ? withPlainLabels(one) : one))
  return [
    { ...trip, of: 'plain words', any: anyTranscript.map((one) => inPlainWords(one)) },
    ...(trip.plain === 'all' ? [] : [{ ...trip, of: 'any words', any }]),
  ]
})

test.each(CASES)('$format holds what it says, of $of', async (trip) => {
  const { holds, isTimed = false, isBySpeaker = false, any } = trip
  const compared =
    (first: (text: Localized) => string): Compared =>
    (text) => {
      if (text === undefined || !holds.includes('languages')) return text && inLine(first(text))
      return Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, inLine(words)]))
    }
  const held = (points: readonly Said[]) => {
    const told = points.map(
      (point): Said =>
        Object.fromEntries(
          Object.entries(point).filter(([thing]) => holds.some((one) => one === thing)),
        ),
    )
    return holds.includes('points') ? told : runs(told)
  }
  await fc.assert(
    fc.asyncProperty(any, async (transcript) => {
      const meeting = indexTranscript(revealTranscript(transcript).transcript)
      const words = exportWords(meeting, 'both')
      const points = said(
        meeting.transcript,
        compared((text) => words.of(text)[0]!.text),
      )
      const written = isTimed
        ? points.filter(({ times }) => times !== undefined).sort((a, b) => a.times! - b.times!)
        : isBySpeaker
          ? sort(points.keys(), (point) => meeting.speakerOf[point]).map((point) => points[point]!)
          : points
      const back = await readBack(trip, meeting)
      // A name may come back in another of its languages.
      const names = new Map(
        meeting.transcript.speakers.flatMap(({ name }) =>
          Object.values(name).map((one) => [inLine(one), words.of(name)[0]!.text]),
        ),
      )
      const first = (text: Localized) => {
        const [one = ''] = Object.values(text)
        return (trip.plain === 'names' && names.get(one)) || one
      }
      const read = back ? said(back, compared(first)) : []
      expect(held(read)).toEqual(held(written))
      for (const thing of ['agenda', 'votes', 'replies'] as const)
        if (holds.includes(thing)) expect(back?.[thing]).toEqual(meeting.transcript[thing])
    }),
    { numRuns: 60 },
  )
})

test('docs/formats.md says what comes back of which format', () => {
  const table = [
    `| format | ${THINGS.join(' | ')} | but |`,
    `|---|${THINGS.map(() => '---|').join('')}---|`,
    ...ROUND_TRIPS.map(
      ({ format, holds, but = '' }) =>
        `| ${format} | ${THINGS.map((thing) => (holds.includes(thing) ? '✓' : '')).join(' | ')} | ${but} |`,
    ),
  ].join('\n')
  expect(readFileSync('docs/formats.md', 'utf8')).toContain(table)
})
