import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import type { Span, Transcript } from '../format/transcript.ts'
import { normaliseText } from '../text/normalise.ts'
import { atOnce } from '../text/steps.ts'
import { alignSteps } from './align.ts'
import { MUTATIONS, pond, pondText, words } from './pond.fixture.ts'

const alignText = (transcript: Transcript, text: string) => atOnce(alignSteps(transcript, text))

const FOLDER = '../shared'
const read = (folder: string) =>
  existsSync(`${FOLDER}/${folder}`)
    ? readdirSync(`${FOLDER}/${folder}`)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => normaliseText(readFileSync(`${FOLDER}/${folder}/${name}`, 'utf8')))
    : []
const [report] = read('source')

const cases = [
  { of: 'a report of our own', transcript: pond, text: pondText },
  { of: 'the shipped meeting’s report', transcript: shippedTranscript, text: report },
]
for (const { of, transcript, text } of cases) {
  describe.skipIf(text === undefined)(`${of}, near enough`, () => {
    for (const [what, mutate] of Object.entries({ unchanged: (t: string) => t, ...MUTATIONS })) {
      test(`${what}: every place holds the same words`, () => {
        const copy = mutate(text!)
        const aligned = alignText(transcript, copy)
        if (!aligned.ok) expect.fail(JSON.stringify(aligned))
        const placed = [...aligned.points, ...aligned.speakers].map((span) => words(copy, span))
        const wanted = [...transcript.points, ...transcript.speakers].map(({ span }) =>
          words(text!, span),
        )
        expect(placed).toEqual(wanted)
        expect(aligned.agreement.found / aligned.agreement.of).toBeGreaterThan(0.9)
      })
    }
  })
}

test('places stay in order and inside the text, whatever is cut out of it', () => {
  for (let cut = 0; cut + 40 < pondText.length; cut += 7) {
    const copy = pondText.slice(0, cut) + pondText.slice(cut + 40)
    const aligned = alignText(pond, copy)
    if (!aligned.ok) continue
    let before = 0
    for (const place of aligned.points) {
      if (!place) continue
      expect(place.start).toBeGreaterThanOrEqual(before)
      expect(place.end).toBeGreaterThanOrEqual(place.start)
      expect(place.end).toBeLessThanOrEqual(copy.length)
      before = place.end
    }
  }
})

test('a long text is compared in many short steps', () => {
  const times = 300
  const moved = (span: { start: number; end: number } | undefined, i: number) =>
    span && { start: span.start + i * pondText.length, end: span.end + i * pondText.length }
  const repeat = <T extends { readonly id: string; readonly span?: Span }>(items: readonly T[]) =>
    Array.from({ length: times }, (_, i) =>
      items.map((item) => ({ ...item, id: `${item.id}-${i}`, span: moved(item.span, i) })),
    ).flat()
  const long = {
    ...pond,
    points: repeat(pond.points),
    speakers: repeat(pond.speakers),
    source: { ...pond.source, length: times * pondText.length },
  } as Transcript
  const steps = alignSteps(long, pondText.repeat(times).replaceAll('。', '。 '))
  let count = 0
  for (;;) {
    const { done, value } = steps.next()
    if (!done) count++
    else {
      expect(value.ok).toBe(true)
      break
    }
  }
  // Each of some hundred places, or some thousand signs, and all are gone through several times.
  expect(count).toBeGreaterThan((10 * long.points.length) / 100)
})

describe('another text is refused', () => {
  test('one of quite another length', () => {
    expect(alignText(pond, pondText.slice(0, 200))).toEqual({ ok: false, reason: 'length' })
    expect(alignText(pond, pondText.repeat(2))).toEqual({ ok: false, reason: 'length' })
  })

  test('one of the same length with other people', () => {
    const other = pond.speakers.reduce((t, { name }) => t.replaceAll(name.zh!, '某某人'), pondText)
    expect(alignText(pond, other)).toMatchObject({ ok: false, reason: 'words' })
  })

  test('the same paragraphs in another order', () => {
    const turned = pondText.split('\n').reverse().join('\n')
    expect(alignText(pond, turned)).toMatchObject({ ok: false, reason: 'words' })
  })

  test.skipIf(read('reports').length === 0)('any other report that we have', () => {
    const { length } = shippedTranscript.source
    for (const other of read('reports')) {
      const fitted = other.repeat(Math.ceil(length / other.length)).slice(0, length)
      expect(alignText(shippedTranscript, fitted)).toMatchObject({ ok: false, reason: 'words' })
    }
  })
})
