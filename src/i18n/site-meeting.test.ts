// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { hostileTranscript } from '../domain/format/hostile.fixture.ts'
import { shippedMeeting } from '../domain/format/shipped-meeting.fixture.ts'
import { showTranscript } from '../domain/format/show-transcript.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { listOf } from '../domain/meeting/adjacency.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { siteFiles } from '../domain/site/site-files.ts'
import { DISPLAYS, type Display } from './language.ts'
import { siteMeeting, siteRooms } from './site-meeting.ts'
import { siteWords } from './site-words.ts'

const EXPLORER = { policy: 'p', firstLook: '', style: 'assets/e.css', script: 'assets/e.js' }

/** The page of a meeting, as it is published. */
function pageOf(meeting: Meeting, display: Display): string {
  const published = { name: 'm', sha256: '', published: '2026-11-29', corrected: [] }
  const site = {
    meetings: [siteMeeting(meeting, '{}', published, display)],
    settings: {},
    words: siteWords(display, {}),
    rooms: siteRooms(),
    explorer: EXPLORER,
    logo: null,
    deflate: null,
    url: null,
  }
  const files = [...siteFiles(site, { check: '', takeOver: '' })]
  return String(files.find(({ path }) => path === 'meetings/m/index.html')!.content)
}
/** As whoever publishes reads it. */
const shown = (transcript: Transcript) => indexTranscript(showTranscript(transcript).transcript)
const parsed = (page: string) => new DOMParser().parseFromString(page, 'text/html')
const displays = fc.constantFrom(...DISPLAYS.map(({ tag }) => tag))

test('the picture has every speaker with points and every theme, in the language of the page, each leading on', () => {
  const { speakers, themes } = shippedMeeting.transcript
  for (const language of ['zh', 'en'] as const) {
    const page = parsed(pageOf(shippedMeeting, language))
    const picture = page.querySelector('figure')!
    const links = [...picture.querySelectorAll('a')]
    expect(links.map((link) => link.textContent)).toEqual([
      ...speakers.map(({ name }) => name[language]),
      ...themes.map(({ label }) => label[language]),
    ])
    for (const link of links) {
      const to = link.getAttribute('href')!
      if (to.startsWith('#'))
        expect(page.getElementById(to.slice(1))!.textContent).toContain(link.textContent)
      else expect(to).toMatch(/^themes\/[a-z-]+\/$/)
    }
    expect(picture.getAttribute('aria-label')).toBe(
      shippedMeeting.transcript.meeting.title[language],
    )
  }
})

test('every point has its sign at its speaker, and a strand to each of its themes', () => {
  const page = parsed(pageOf(shippedMeeting, 'zh'))
  /** How many shapes the paths have. */
  const drawn = (selector: string) =>
    [...page.querySelectorAll(selector)].flatMap((one) => one.getAttribute('d')!.match(/M/g)!)
  const { themesOf, pointsOf, transcript } = shippedMeeting
  for (const [speaker] of transcript.speakers.entries()) {
    const own = [...listOf(pointsOf, speaker)]
    expect(drawn(`.row.s${speaker} .mark`)).toHaveLength(own.length)
    for (const [theme] of shippedMeeting.themes.entries()) {
      const both = own.filter((point) => listOf(themesOf, point).includes(theme))
      expect(drawn(`.strand.s${speaker}.t${theme}`)).toHaveLength(both.length)
    }
  }
})

test('whatever is said, the picture acts on nothing, leads nowhere else, and asks for nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyTranscript, fc.constant(hostileTranscript())),
      displays,
      (transcript, display) => {
        const page = parsed(pageOf(shown(transcript), display))
        const figure = page.querySelector('figure')
        expect(figure === null).toBe(transcript.points.length === 0)
        const names = new Set([...page.querySelectorAll('figure *')].map((one) => one.localName))
        expect(PICTURE).toEqual(expect.arrayContaining([...names]))
        const acting = [...page.querySelectorAll('figure *')].flatMap((one) =>
          one.getAttributeNames().filter((name) => /^on|^style$|src$/.test(name)),
        )
        expect(acting).toEqual([])
        for (const link of page.querySelectorAll('figure a'))
          expect(link.getAttribute('href')).toMatch(/^#speaker-|^themes\//)
      },
    ),
    // Each is laid out and read by jsdom.
    { numRuns: 20 },
  )
})

const PICTURE = 'p span small svg path ol ul li a div figcaption'.split(' ')

test('the same meeting gives the same bytes', () => {
  fc.assert(
    fc.property(anyTranscript, displays, (transcript, display) => {
      const once = pageOf(shown(transcript), display)
      expect(pageOf(shown(structuredClone(transcript)), display)).toBe(once)
    }),
    { numRuns: 20 },
  )
})
