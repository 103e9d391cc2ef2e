// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { hostileTranscript } from '../domain/format/hostile.fixture.ts'
import { shippedMeeting } from '../domain/format/shipped-meeting.fixture.ts'
import { showTranscript } from '../domain/format/show-transcript.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { siteFiles } from '../domain/site/site-files.ts'
import { DISPLAYS, type Display } from './language.ts'
import { siteMeeting } from './site-meeting.ts'
import { siteWords } from './site-words.ts'

const EXPLORER = { policy: 'p', firstLook: '', style: 'assets/e.css', script: 'assets/e.js' }

/** The page of a meeting, as it is published. */
function pageOf(meeting: Meeting, display: Display): string {
  const published = { name: 'm', sha256: '', published: '2026-11-29', corrected: [] }
  const site = {
    meetings: [siteMeeting(meeting, '{}', published, display)],
    settings: {},
    words: siteWords(display, {}),
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

test('the picture has every speaker with points and every theme, in the language of the page', () => {
  const { speakers, themes } = shippedMeeting.transcript
  for (const language of ['zh', 'en'] as const) {
    const svg = parsed(pageOf(shippedMeeting, language)).querySelector('figure svg')!
    const texts = [...svg.querySelectorAll('text')].map((one) => one.textContent)
    for (const { name } of speakers) expect(texts).toContain(name[language])
    for (const { label } of themes) expect(texts.join(' ')).toContain(label[language])
    expect(svg.getAttribute('aria-label')).toBe(shippedMeeting.transcript.meeting.title[language])
    // The page has the title.
    expect(texts).not.toContain(shippedMeeting.transcript.meeting.title[language])
  }
})

test('whatever is said, the picture is XML, acts on nothing and asks for nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyTranscript, fc.constant(hostileTranscript())),
      displays,
      (transcript, display) => {
        const page = pageOf(shown(transcript), display)
        const [svg] = page.match(/<svg [\s\S]*?<\/svg>/) ?? []
        expect(svg === undefined).toBe(transcript.points.length === 0)
        if (svg !== undefined) {
          const xml = new DOMParser().parseFromString(svg, 'image/svg+xml')
          expect(xml.querySelector('parsererror')).toBeNull()
          const names = new Set([...xml.querySelectorAll('*')].map((one) => one.localName))
          expect(['svg', 'title', 'desc', 'rect', 'g', 'path', 'circle', 'text']).toEqual(
            expect.arrayContaining([...names]),
          )
        }
        const acting = [...parsed(page).querySelectorAll('figure *')].flatMap((one) =>
          one.getAttributeNames().filter((name) => /^on|href$|^style$/.test(name)),
        )
        expect(acting).toEqual([])
      },
    ),
    // Each is laid out and read twice by jsdom.
    { numRuns: 20 },
  )
})

test('the same meeting gives the same bytes', () => {
  fc.assert(
    fc.property(anyTranscript, displays, (transcript, display) => {
      const once = pageOf(shown(transcript), display)
      expect(pageOf(shown(structuredClone(transcript)), display)).toBe(once)
    }),
    { numRuns: 20 },
  )
})
