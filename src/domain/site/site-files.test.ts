// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import { shippedMeeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { indexTranscript, type Meeting } from '../meeting/meeting.ts'
import { COLOURS, contrast, contrastProblems, SCHEMES } from './colours.ts'
import { readLogo } from './logo.ts'
import { lookOf } from './look.ts'
import { firstStyle } from './meeting-style.ts'
import { ownExplorer } from './own-look.ts'
import { readSettings } from './settings.ts'
import { CHECKS, type Check, type Site } from './site.ts'
import { siteFiles } from './site-files.ts'

const CHECK_WORDS = Object.fromEntries(CHECKS.map((check) => [check, check])) as Record<
  Check,
  string
>
const words = {
  lang: 'en',
  title: 'Town <meetings> & more',
  meetings: 'All',
  explore: 'Explore',
  transcript: 'Transcript',
  feed: 'Feed',
  card: 'A picture',
  imprint: 'The <clerk>',
  published: (day: string) => `Published ${day}`,
  corrected: (days: readonly string[]) => `Corrected ${days}`,
  changed: (day: string, { reworded }: { readonly reworded: number }) => `${day}: ${reworded}`,
  changes: { added: 'New:', removed: '', reworded: 'Anew:', moved: '', other: '' },
  check: {
    ...{ title: 'Check', about: '', asking: '…', needsScript: '', yes: 'Yes', no: 'No' },
    checks: CHECK_WORDS,
    remedies: CHECK_WORDS,
  },
}

const EXPLORER = { policy: 'p', firstLook: 'f{}', style: 'assets/e.css', script: 'assets/e.js' }

/** A site of one meeting; `told` is what all its texts are, or else its own. */
function siteOf(meeting: Meeting, url: string | null): Site {
  const of = (text: Readonly<Record<string, string>>) =>
    Object.entries(text).map(([lang, wording]) => ({ text: wording, lang }))
  const line = [{ text: meeting.transcript.points.at(0)?.heading?.en ?? '<b>"&', lang: 'en' }]
  return {
    url,
    logo: null,
    deflate: (bytes) => bytes,
    settings: { imprint: { text: { en: 'The <clerk>' }, url: 'https://town.example/' } },
    words,
    rooms: { en: { many: [5, 4, 3, 2, 1], one: [5, 4, 3, 2, 1] } },
    explorer: EXPLORER,
    meetings: [
      {
        meeting,
        json: '{}',
        published: { name: 'm', sha256: '', published: '2026-11-29', corrected: ['2026-12-01'] },
        findings: line.map(({ text, lang }) => ({ text: `Found: ${text}`, lang })),
        picture: '',
        drawn: [],
        display: 'en',
        words: {
          lang: 'en',
          of,
          kind: (kind) => kind,
          points: (n) => `${n}`,
          place: () => null,
          circumstances: line,
          wordings: line,
          confirmed: [],
          leftOut: () => [],
          wording: (kind) => kind,
          ...{ themes: 'Themes', all: 'All', link: 'Link', openPage: 'Open' },
          citations: () => [],
          ...{ agenda: 'Agenda', underNone: 'None', motion: 'Motion', movedBy: 'by', vote: 'Vote' },
          ...{ secondedBy: 'Second', votes: 'Votes', votesOf: (n) => `${n}`, namedHere: () => '' },
          outcome: ({ outcome }) => outcome,
          stance: (stance) => stance,
        },
      },
    ],
  }
}
/** A picture by its first signs. */
const textOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : Buffer.from(content.subarray(0, 8)).toString('latin1')
const textsOf = (site: Site) =>
  Object.fromEntries(
    [...siteFiles(site, { check: 'ask()', takeOver: 'take()' })].map(({ path, content }) => [
      path,
      textOf(content),
    ]),
  )
const URL_OF_SITE = 'https://town.example/m/'
const filesOf = (meeting: Meeting, url: string | null = URL_OF_SITE) =>
  textsOf(siteOf(meeting, url))

test('whatever the texts are, pages are of their own elements, and feed and sitemap are XML', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      // Cards have tests of their own, and take their time.
      const site = { ...siteOf(indexTranscript(transcript), URL_OF_SITE), deflate: null }
      const files = textsOf(site)
      for (const [path, content] of Object.entries(files)) {
        if (path.endsWith('.xml')) {
          const xml = new DOMParser().parseFromString(content, 'application/xml')
          expect(xml.querySelector('parsererror'), path).toBeNull()
        }
        if (!path.endsWith('.html')) continue
        const page = new DOMParser().parseFromString(content, 'text/html')
        const names = new Set([...page.querySelectorAll('*')].map((one) => one.localName))
        for (const name of names) expect(ELEMENTS).toContain(name)
        const scripts = [...page.querySelectorAll('script')]
        expect(scripts.map((one) => one.type || one.getAttribute('src'))).toEqual(
          path === 'check/index.html'
            ? ['check.js']
            : path === 'meetings/index.html'
              ? []
              : /\/(?:speakers|themes)\//.test(path)
                ? ['application/ld+json']
                : ['../../meetings/take-over.js', 'application/ld+json'],
        )
        // Every style and script is a file of the site, but for the first looks: none is refused by its policy.
        expect(page.querySelector('[style], [onclick]')).toBeNull()
        for (const style of page.querySelectorAll('style'))
          expect([firstStyle(lookOf(), site.rooms), EXPLORER.firstLook]).toContain(
            style.textContent,
          )
        for (const link of page.querySelectorAll('link[rel=stylesheet]')) {
          const { pathname } = new URL(link.getAttribute('href')!, `https://x/${path}`)
          expect([...Object.keys(files), EXPLORER.style]).toContain(pathname.slice(1))
        }
      }
    }),
    // Each is five documents for jsdom.
    { numRuns: 30 },
  )
})

const ELEMENTS =
  'html head meta title link body header h1 h2 h3 h4 h5 h6 p a main fieldset legend label input small div section article b i span ul li footer script style noscript img'.split(
    ' ',
  )

test('a page has every point at an address of its own, and tells what it is', () => {
  const page = new DOMParser().parseFromString(
    filesOf(shippedMeeting)['meetings/m/index.html']!,
    'text/html',
  )
  const { points, meeting } = shippedMeeting.transcript
  expect(page.querySelectorAll('article')).toHaveLength(points.length)
  for (const { id, text } of points) {
    const article = page.getElementById(`point-${id}`)!
    expect(article.textContent).toContain(text.zh)
    expect(article.querySelector('a')!.getAttribute('href')).toBe(
      `../../?transcript=transcripts/m.json&point=${id}`,
    )
  }
  const content = (selector: string) => page.querySelector(selector)?.getAttribute('content')
  expect(content('meta[property="og:title"]')).toBe(meeting.title.zh)
  // A link that is shared is told by what was found in the meeting.
  expect(content('meta[property="og:description"]')).toMatch(/ Found: /)
  expect(content('meta[property="og:url"]')).toBe('https://town.example/m/meetings/m/')
  expect(content('meta[property="og:image"]')).toBe('https://town.example/m/meetings/m/card.png')
  const facts = JSON.parse(page.querySelector('script[type]')!.textContent)
  expect(facts).toMatchObject({ datePublished: '2026-11-29', dateModified: '2026-12-01' })
  // The year of this seminar is not known: no day is made up.
  expect(meeting.date).toBe('XXXX-03-16')
  expect(facts.about).not.toHaveProperty('startDate')
})

test('a meeting’s page says how it is embedded: as the explorer in a frame, to read in', () => {
  const files = filesOf(shippedMeeting)
  const page = new DOMParser().parseFromString(files['meetings/m/index.html']!, 'text/html')
  const link = page.querySelector('link[type="application/json+oembed"]')!.getAttribute('href')!
  expect(link).toBe('https://town.example/m/meetings/m/oembed.json')
  const told = JSON.parse(files['meetings/m/oembed.json']!)
  const { title } = shippedTranscript.meeting
  expect(told).toMatchObject({ version: '1.0', type: 'rich', title: title.zh, width: 1200 })
  expect(files).toHaveProperty([new URL(told.thumbnail_url).pathname.slice(3)])
  const frame = new DOMParser().parseFromString(told.html, 'text/html').querySelector('iframe')!
  expect(frame.src).toBe('https://town.example/m/?transcript=transcripts/m.json&lang=en&embed')
  expect([frame.title, frame.height]).toEqual([title.zh, String(told.height)])
})

test('each speaker and each theme has a page, with their points and no others, linked and listed', () => {
  const files = filesOf(shippedMeeting)
  const { speakers, themes, points } = shippedTranscript
  const page = (path: string) => new DOMParser().parseFromString(files[path]!, 'text/html')
  const whole = page('meetings/m/index.html')
  const leadsTo = new Set([...whole.querySelectorAll('a')].map((one) => one.getAttribute('href')))
  const expected = [
    ...speakers.map(({ id }) => ({
      path: `speakers/${id}/`,
      own: points.filter(({ speaker }) => speaker === id),
    })),
    ...themes.map(({ id }) => ({
      path: `themes/${id}/`,
      own: points.filter((point) => point.themes.includes(id)),
    })),
  ].filter(({ own }) => own.length > 0)
  for (const { path, own } of expected) {
    const ids = [...page(`meetings/m/${path}index.html`).querySelectorAll('article')].map(
      (one) => one.id,
    )
    expect(ids.toSorted(), path).toEqual(own.map(({ id }) => `point-${id}`).toSorted())
    expect(leadsTo).toContain(path)
    expect(files['sitemap.xml']).toContain(`<loc>https://town.example/m/meetings/m/${path}</loc>`)
  }
  // Cards of their own for those that are in the picture, and every card that is named is there.
  const named = Object.entries(files).flatMap(([, text]) => [
    ...text.matchAll(/og:image" content="https:\/\/town\.example\/m\/([^"]+)"/g),
  ])
  for (const [, path] of named) expect(files[path!]).toBe('\x89PNG\r\n\x1a\n')
  expect(named).toHaveLength(expected.length + 1)
  expect(files).toHaveProperty([`meetings/m/speakers/${speakers[0]!.id}/card.png`])
  const parts = Object.keys(files).filter((path) => /\/(speakers|themes)\/.*html$/.test(path))
  expect(parts).toHaveLength(expected.length)
  const one = page(`meetings/m/speakers/${speakers[0]!.id}/index.html`)
  expect(one.querySelector('h1')!.textContent).toContain(speakers[0]!.name.zh)
  expect(one.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(
    `https://town.example/m/meetings/m/speakers/${speakers[0]!.id}/`,
  )
  // The transcript does not say that it is a person.
  expect(JSON.parse(one.querySelector('script')!.textContent).about).toMatchObject({
    '@type': 'Thing',
    name: speakers[0]!.name.zh,
  })
})

test('where nobody knows where it will stand, nothing claims an address', () => {
  const files = filesOf(shippedMeeting, null)
  expect(Object.keys(files)).not.toContain('feed.xml')
  expect(Object.keys(files)).not.toContain('sitemap.xml')
  for (const path of ['meetings/index.html', 'meetings/m/index.html'])
    expect(files[path]).not.toMatch(/canonical|og:url|og:image|oembed|feed\.xml/)
})

test('the colours are those of the page', () => {
  const [, dark] = readFileSync('src/view/styles.css', 'utf8').split(
    '@media screen and (prefers-color-scheme: dark)',
  )
  const parts = { light: readFileSync('src/view/theme.css', 'utf8'), dark }
  for (const scheme of SCHEMES)
    for (const [name, value] of Object.entries(COLOURS[scheme]))
      expect(parts[scheme], `${scheme} ${name}`).toContain(`--color-${name}: ${value};`)
})

test.each([
  [{ titel: { en: 'x' } }, 'titel'],
  [{ url: 'town.example' }, 'url'],
  [{ imprint: { text: {} } }, 'imprint'],
  [{ language: 'fr' }, 'language'],
  [{ colours: { light: { paper: 'white' } } }, 'colours.light.paper'],
  [{ colours: { light: { problem: '#000000' } } }, 'colours.light.problem'],
  [
    { colours: { dark: { muted: '#777777' } } },
    'colours.dark: muted #777777 on paper #17181b has a contrast of 3.96, it needs 4.5',
  ],
  // A paper on which the colour of a kind cannot be read: that one stays.
  [{ colours: { light: { paper: '#c0b8a8' } } }, 'colours.light: problem #b0381f on paper #c0b8a8'],
  [{ logo: { file: 'a.png' } }, 'logo'],
  [[], ''],
])('settings %j are refused with the place', (data, place) => {
  const read = readSettings(data)
  expect(read.ok ? '' : read.problems.join()).toContain(place)
  expect(read.ok).toBe(false)
})

test('the colours of Reyi can be read, and those of a site that can be are taken', () => {
  expect(contrastProblems({})).toEqual([])
  expect(contrast('#ffffff', '#000000')).toBe(21)
  // As WCAG's own examples have it: the lightest grey that can be read on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(readSettings({ colours: { light: { paper: '#ffffff', ink: '#000000' } } }).ok).toBe(true)
})

test('what a site has of its own is on every page, the explorer’s too, and nothing where it has nothing', () => {
  const site = {
    ...siteOf(shippedMeeting, null),
    settings: {
      title: { en: 'Town' },
      imprint: { text: { en: 'The <clerk>' }, url: 'https://town.example/' },
      colours: { light: { paper: '#ffffff', muted: '#444444' }, dark: { ink: '#ffffff' } },
    },
    words: { ...words, logo: 'Arms "of" the town' },
    logo: { path: 'site-logo.png' },
  }
  const files = [...siteFiles(site, { check: '', takeOver: '' })].map((file) => ({
    ...file,
    content: textOf(file.content),
  }))
  const built =
    '<head><title>Reyi</title><meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" /></head><body></body>'
  const explorer = ownExplorer(built, site)
  const pages = [...files, { path: 'index.html', content: explorer }].filter(({ path }) =>
    path.endsWith('.html'),
  )
  for (const { path, content } of pages) {
    const page = new DOMParser().parseFromString(content, 'text/html')
    const at = (address: string) => new URL(address, `https://x/${path}`).pathname
    const logo = page.querySelector('img')!
    expect([at(logo.getAttribute('src')!), logo.alt]).toEqual([
      '/site-logo.png',
      'Arms "of" the town',
    ])
    const imprint = page.querySelector('footer a[href="https://town.example/"]')!
    expect(imprint.textContent, path).toBe('The <clerk>')
    const styles = [...page.querySelectorAll('link[rel=stylesheet]')]
    expect(styles.map((one) => at(one.getAttribute('href')!))).toContain('/site-look.css')
  }
  expect(explorer).toContain('<title>Town &lt;meetings&gt; &amp; more</title>')
  expect(explorer).toContain('content="#ffffff" media="(prefers-color-scheme: light)"')
  const style = files.find(({ path }) => path === 'site-look.css')!.content
  expect(style).toContain('(prefers-color-scheme:light){:root:root{--color-paper:#ffffff;}')
  expect(style).toContain('(not (prefers-contrast:more)){:root:root{--color-muted:#444444;}}')
  expect(style).toContain('--color-ink:#ffffff;--color-focus:#ffffff;')
  expect(files.find(({ path }) => path === 'meetings/m/list.css')!.content).toContain(
    'background:light-dark(#ffffff,#17181b);color:light-dark(#1c1b18,#ffffff)',
  )

  const plain = { ...site, settings: {}, words: { ...words, imprint: '' }, logo: null }
  expect(ownExplorer(built, plain)).toBe(built)
  expect([...siteFiles(plain, { check: '', takeOver: '' })].map(({ path }) => path)).not.toContain(
    'site-look.css',
  )
})

test.each([
  ['\x89PNG\r\n\x1a\n', 9, 'site-logo.png'],
  ['\xff\xd8\xff\xe0', 9, 'site-logo.jpg'],
  ['RIFF0000WEBP', 20, 'site-logo.webp'],
  ['RIFF0000WAVE', 20, 'no PNG'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 50, 'an SVG may hold scripts'],
  ['\x89PNG\r\n\x1a\n', 300_000, 'it has 293 kB, and may have 200'],
])('a logo that begins with %j, of %i bytes: %s', (text, length, told) => {
  const read = readLogo(Uint8Array.from(text.padEnd(length), (c) => c.charCodeAt(0)))
  expect(read.ok ? read.path : read.problem).toContain(told)
})

test('settings may say little', () => {
  expect(readSettings({})).toEqual({ ok: true, settings: {} })
})
