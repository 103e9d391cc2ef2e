// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { revealTranscript } from '../domain/format/reveal-transcript.ts'
import { shippedMeeting, shippedTranscript } from '../domain/format/shipped-meeting.fixture.ts'
import { KINDS, type Localized } from '../domain/format/transcript.ts'
import { well } from '../domain/format/well.fixture.ts'
import { filterPoints, NO_FILTER } from '../domain/meeting/filter.ts'
import { indexTranscript } from '../domain/meeting/meeting.ts'
import { tallyPoints } from '../domain/meeting/tally.ts'
import { zipfMeeting } from './large/large-meeting.fixture.ts'
import { layoutPoster } from './layout-poster.ts'
import { LOOK, measure, posterWords } from './look.fixture.ts'
import type { PosterText } from './poster.ts'
import { piecesOf } from './poster-bar.ts'
import { posterRows } from './poster-rows.ts'
import { posterSvg } from './poster-svg.ts'
import { wrapText } from './wrap.ts'

const all = Int32Array.from(shippedMeeting.kindOf.keys())

function boxOf(one: PosterText) {
  const wide = measure(one.text, one)
  const left = one.end ? one.x - wide : one.x
  return { left, right: left + wide, top: one.y - one.size * 0.8, bottom: one.y, text: one.text }
}

/** Pairs of texts that are not apart. */
function overlapping(texts: readonly PosterText[]): string[] {
  const boxes = texts.map(boxOf)
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => !(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top),
      )
      .map((b) => `${a.text} / ${b.text}`),
  )
}

for (const language of ['zh', 'en'] as const) {
  test(`the picture has every name, office, theme and strand in it, ${language}`, async () => {
    const poster = layoutPoster(shippedMeeting, all, posterWords(language))
    const svg = posterSvg(poster, 'A title & <more>', LOOK)
    const doc = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(doc.querySelector('parsererror')).toBeNull()
    expect(doc.querySelector('title')?.textContent).toBe('A title & <more>')
    const text = [...doc.querySelectorAll('text')].map((one) => one.textContent).join('')
    const bare = (of: string) => of.replace(/\s/g, '')
    const { speakers, meeting } = shippedTranscript
    for (const { name, role } of speakers) {
      expect(text).toContain(name[language])
      expect(bare(text)).toContain(bare(role![language]!))
    }
    for (const { label } of shippedMeeting.themes) {
      expect(bare(text)).toContain(bare(label[language]!))
    }
    expect(bare(text)).toContain(bare(meeting.title[language]!))
    expect(text).toContain('the source')
    const strands = [...doc.querySelectorAll('.strand')]
    expect(strands.length).toBe(shippedMeeting.themesOf.items.length)
    for (const [i, kind] of KINDS.entries()) {
      const own = poster.strands.filter((strand) => strand.kind === i).length
      expect(strands.filter((one) => one.getAttribute('stroke') === LOOK[kind]).length).toBe(own)
    }
    expect(doc.querySelector('[style], script, image, foreignObject, use')).toBeNull()
    await expect(svg).toMatchFileSnapshot(`__snapshots__/poster-${language}.svg`)
  })

  test(`no text leaves the picture or meets another one, ${language}`, () => {
    const { texts, width, height } = layoutPoster(shippedMeeting, all, posterWords(language))
    for (const box of texts.map(boxOf)) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.bottom).toBeLessThan(height)
    }
    expect(overlapping(texts)).toEqual([])
  })
}

test('a filter leaves rows where they are, and dots for what it took out', () => {
  const points = filterPoints(shippedMeeting, { themes: [0], match: 'any', kinds: [] })
  const whole = layoutPoster(shippedMeeting, all, posterWords('zh'))
  const part = layoutPoster(shippedMeeting, points, posterWords('zh'))
  expect(part.bars).toEqual(whole.bars)
  const dots = part.marks.filter(({ kind }) => kind === null)
  expect(dots.length).toBe(all.length - points.length)
})

test('whatever the names, they are there, strands end on their rows, and nothing else is drawn', () => {
  const wording = (text: Localized) => text.zh ?? Object.values(text)[0]!
  const bare = (text: string) => text.replace(/\s/g, '')
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const meeting = indexTranscript(revealTranscript(transcript).transcript)
      const points = Int32Array.from(meeting.kindOf.keys())
      const poster = layoutPoster(meeting, points, {
        ...posterWords('zh'),
        of: (text) => [{ text: wording(text), lang: 'zh' }],
        native: () => undefined,
      })
      expect(poster.strands).toHaveLength(meeting.themesOf.items.length)
      for (const { y1, theme } of poster.strands) {
        const bar = poster.bars[theme]!
        const y = y1 + poster.strandsAt.y
        expect(y >= bar.y && y <= bar.y + bar.height).toBe(true)
      }
      const svg = posterSvg(poster, 'title', LOOK)
      const doc = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(doc.querySelector('parsererror')).toBeNull()
      const text = bare([...doc.querySelectorAll('text')].map((one) => one.textContent).join(''))
      const named = [
        ...meeting.transcript.speakers.map(({ name }) => name),
        ...meeting.themes.map(({ label }) => label),
      ]
      for (const one of named) expect(text).toContain(bare(wording(one)))
      expect(doc.querySelector(':not(svg, title, rect, g, path, text, circle)')).toBeNull()
    }),
  )
})

test('of a large meeting rows and lines stay few and apart; many points are a number', () => {
  const meeting = zipfMeeting()
  const points = Int32Array.from(meeting.kindOf.keys())
  const poster = layoutPoster(meeting, points, {
    ...posterWords('en'),
    of: (text) => [{ text: text.en!, lang: 'en' }],
    native: () => undefined,
  })
  const rows = posterRows(meeting, points)
  expect(poster.texts.map(({ text }) => text)).toContain('not all is drawn')
  expect(poster.strands.map(({ point, theme }) => `${point}/${theme}`)).toEqual(
    rows.links.map(({ point, theme }) => `${point}/${theme}`),
  )
  // The more points, the wider; the widest are those of the most.
  const widths = poster.strands.map(({ width }) => width)
  for (const [i, width] of widths.entries()) {
    for (const [j, other] of widths.entries()) {
      expect(Math.sign(width - other)).toBe(Math.sign(rows.counts[i]! - rows.counts[j]!))
    }
  }
  expect(poster.bars).toHaveLength(rows.themes.length)
  for (const { y1, theme } of poster.strands) {
    const bar = poster.bars[rows.themes.indexOf(theme)]!
    const y = y1 + poster.strandsAt.y
    expect(y >= bar.y && y <= bar.y + bar.height).toBe(true)
  }
  const totals = poster.texts.filter(({ text, end }) => end && /^\d+$/.test(text))
  const most = Math.max(...tallyPoints(meeting, points).speakers)
  expect(totals.map(({ text }) => Number(text))).toContain(most)
  expect(overlapping(poster.texts)).toEqual([])
})

test('lines fit, lose nothing, and keep marks with their words', () => {
  const ten = (text: string) => [...text].length * 10
  expect(wrapText('打造“工业之母”，发展。', 50, ten)).toEqual(['打造“工业', '之母”，发', '展。'])
  expect(wrapText('one two three', 80, ten)).toEqual(['one two', 'three'])
  expect(wrapText('', 80, ten)).toEqual([])
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 5, max: 200 }),
      (text, width) => {
        const lines = wrapText(text, width, ten)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(ten(line) <= width || [...line].length <= 1).toBe(true)
      },
    ),
  )
})

test('a theme that nobody has confirmed has its bar in dashes, the others have them whole', () => {
  const checked = [{ what: 'theme' as const, id: 'pump' }]
  const meeting = indexTranscript({ ...well, checked })
  const { bars } = layoutPoster(meeting, filterPoints(meeting, NO_FILTER), posterWords('en'))
  expect(bars.map(({ isDashed }) => isDashed)).toEqual([false, true, true, false])
  const [whole, dashed] = bars.map((bar) => ({ bar, pieces: piecesOf(bar) }))
  expect(whole!.pieces).toEqual([{ x: whole!.bar.x, y: whole!.bar.y, height: whole!.bar.height }])
  expect(dashed!.pieces.length).toBeGreaterThan(1)
  const end = dashed!.bar.y + dashed!.bar.height
  for (const [i, { y, height }] of dashed!.pieces.entries()) {
    expect(height).toBeGreaterThan(0)
    expect(y + height).toBeLessThan(dashed!.pieces[i + 1]?.y ?? end + 1)
  }
})
