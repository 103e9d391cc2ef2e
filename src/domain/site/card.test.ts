import { deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import { shippedMeeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { indexTranscript, type Meeting } from '../meeting/meeting.ts'
import { synthesize } from '../synthesize/synthesize.ts'
import { CARD, type CardPart, cardsOf } from './card.ts'
import { COLOURS } from './colours.ts'
import { writePng } from './png.ts'

/** Reads a PNG of a palette back: how many pixels of each colour it has, as `#rrggbb`. */
function coloursIn(png: Uint8Array): Map<string, number> {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  const head = chunks.get('IHDR')!
  expect([head.readUInt32BE(0), head.readUInt32BE(4)]).toEqual([1200, 630])
  const palette = chunks.get('PLTE')!
  const rows = inflateSync(chunks.get('IDAT')!)
  expect(rows).toHaveLength(1201 * 630)
  const counts = new Map<string, number>()
  for (const [i, colour] of rows.entries()) {
    if (i % 1201 === 0) continue
    const name = `#${palette.toString('hex', 3 * colour, 3 * colour + 3)}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
const coloursOfCard = (meeting: Meeting, part: CardPart | null) =>
  coloursIn(writePng(cardsOf(meeting)!.draw(part), (bytes) => deflateSync(bytes)))

test('a card is a PNG on paper, and a part’s has only its own at full strength', () => {
  const { speakerNumber } = shippedMeeting
  const { paper, problem, recommendation, ink } = COLOURS.light
  const whole = coloursOfCard(shippedMeeting, null)
  expect(whole.get(paper)).toBeGreaterThan(200_000)
  expect(whole.get(ink)).toBeGreaterThan(5_000)
  const kindsOf = (id: string) =>
    new Set(
      shippedTranscript.points.filter(({ speaker }) => speaker === id).map(({ kind }) => kind),
    )
  expect(kindsOf('jiang-zaiguo')).toEqual(new Set(['recommendation']))
  const one = coloursOfCard(shippedMeeting, {
    is: 'speaker',
    number: speakerNumber.get('jiang-zaiguo')!,
  })
  expect(one.get(recommendation)).toBeGreaterThan(1_000)
  expect(one.get(problem)).toBeUndefined()
  const other = coloursOfCard(shippedMeeting, {
    is: 'speaker',
    number: speakerNumber.get('wu-yitong')!,
  })
  expect(other.get(problem)).toBeGreaterThan(1_000)
})

test('in a large meeting no part stands alone; where nobody said anything on a theme there is no card', () => {
  const large = indexTranscript(JSON.parse([...synthesize('S', 1)].join('')))
  const cards = cardsOf(large)!
  expect(
    [...large.transcript.speakers.keys()].some((number) => cards.has({ is: 'speaker', number })),
  ).toBe(false)
  const points = shippedTranscript.points.map((point) => ({ ...point, themes: [] }))
  expect(cardsOf(indexTranscript({ ...shippedTranscript, points }))).toBeNull()
})

test('whatever the meeting, every pixel is of the palette, and all that is drawn is inside', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const cards = cardsOf(indexTranscript(transcript))
      if (!cards) return
      const { pixels, palette, width, height } = cards.draw(null)
      expect(pixels).toHaveLength(CARD.width * CARD.height)
      expect([width, height]).toEqual([CARD.width, CARD.height])
      let most = 0
      for (const pixel of pixels) most = Math.max(most, pixel)
      expect(most).toBeLessThan(palette.length / 3)
      expect(most).toBeGreaterThan(0)
      // The margin stays paper: of each ramp the first.
      for (let x = 0; x < CARD.width; x++) expect(pixels[20 * CARD.width + x]).toBe(0)
    }),
    { numRuns: 20 },
  )
})
