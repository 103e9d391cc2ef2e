import { escapeMarkup } from '../export/escape.ts'
import { LIST_STYLE, PAGE_STYLE } from '../export/held.ts'
import { listStyle, type PageLook, writeList } from '../export/list.ts'
import { documentOf, link } from './document.ts'
import { headOf } from './page-head.ts'
import { pagesOfParts } from './part-pages.ts'
import {
  pagePath,
  ROOM_FROM,
  type Site,
  type SiteFile,
  type SiteMeeting,
  transcriptPath,
} from './site.ts'

/** From a meeting's page back to the site. */
const HOME = '../../'

/**
 * The page of a meeting that is read without script, at an address of its own: findings, picture, points by
 * speaker, each with its place in the explorer; what search engines and who is sent a link are told of it. Where
 * scripts run the explorer takes over: what was painted stands where it has the same.
 */
export function meetingPage(site: Site, of: SiteMeeting, look: PageLook): SiteFile[] {
  const { meeting, words, published, findings, picture } = of
  const { transcript } = meeting
  const { policy, firstLook, style, script } = site.explorer
  const points = Int32Array.from(meeting.kindOf.keys())
  const say = site.words
  const explorer = `${HOME}?transcript=${transcriptPath(of)}`
  const speaking = `${explorer}&lang=${of.display}`
  const linkOf = (point: number) =>
    `${explorer}&point=${encodeURIComponent(transcript.points.at(point)!.id)}`
  const list = [
    ...writeList(meeting, points, words, linkOf, {
      svg: picture,
      address: explorer,
      findings,
      pageOf: pagesOfParts(meeting),
    }),
  ].join('')
  const title = words.of(transcript.meeting.title)[0]!.text
  const days = [
    say.published(published.published),
    ...(published.corrected.length > 0 ? [say.corrected(published.corrected)] : []),
  ]
  const about = {
    path: pagePath(of),
    title,
    described: [...words.circumstances.slice(0, 1), ...findings].map(({ text }) => text).join(' '),
    facts: factsOf(of, title),
  }
  const foot = [link('../', say.meetings), link(`${HOME}${transcriptPath(of)}`, say.transcript)]
  return [
    {
      path: `${pagePath(of)}index.html`,
      content: documentOf({
        lang: words.lang,
        title,
        policy,
        head: `${headOf(site, of, about)}<link rel="preload" href="${HOME}${transcriptPath(of)}" as="fetch" crossorigin="anonymous">
<link rel="stylesheet" href="list.css" id="${LIST_STYLE}">
<style id="${FIRST_LOOK}" media="not all">${firstLook}</style>
<link rel="stylesheet" crossorigin href="${HOME}${style}" id="${PAGE_STYLE}" media="not all">
`,
        body: `<div id="before">
${list}<footer>
<p>${days.map(escapeMarkup).join(' · ')}</p>
<p>${foot.join(' · ')}</p>
</footer>
</div>
<div id="root" hidden></div>
<script src="${HOME}${TAKE_OVER}" data-explorer="${escapeMarkup(speaking)}"></script>
<script type="module" crossorigin src="${HOME}${script}"></script>
`,
      }),
    },
    {
      path: `${pagePath(of)}list.css`,
      content: `${listStyle(look, meeting, points)}\n${FRAME}${roomFor(site, of)}`,
    },
  ]
}

/** What lets the explorer take over a page. */
export const TAKE_OVER = 'meetings/take-over.js'

/** Of the style that the explorer has before its own has come. */
const FIRST_LOOK = 'reyi-first-look'

/** Title, picture and what stands beside it are where the explorer has them. */
const FRAME = `body{max-width:90rem;padding:1rem;line-height:1.5}
h1{font-size:1.25rem;line-height:1.375;text-wrap:balance}
header .muted{font-size:.875rem;line-height:1.25rem}
main{display:grid;gap:1.5rem}
main>*{min-width:0}
figure{order:-1;margin:0}
.told{font-size:.9rem}.findings{margin-top:.5rem}
fieldset{margin:0}
footer{margin-top:2rem;font-size:.85rem}
@media(min-width:40rem){body{padding:1rem 2rem}h1{font-size:1.5rem}}
@media(min-width:64rem){body{padding-block:1.5rem}main:has(figure){grid-template-columns:minmax(0,1fr) clamp(20rem,28.5%,24.5rem)}main:has(figure)>:not(figure,.told){grid-column:1/-1}}
main{margin-top:1rem}
`

/** Room for the controls that come with the script. */
function roomFor({ meetings }: Site, { room }: SiteMeeting): string {
  const rooms = meetings.length > 1 ? room.many : room.one
  const rules = ROOM_FROM.map(
    (from, i) => `@media(min-width:${from}rem){#before main{margin-top:${rooms[i]}px}}`,
  )
  // The explorer has the kinds above its picture, which has them in it here.
  return `@media(scripting:enabled){${rules.join('')}figure{margin-top:-1.75rem}}\n`
}

/** What search engines are told of a meeting: its report, and the event. */
function factsOf({ meeting, words, published }: SiteMeeting, title: string) {
  const { meeting: about, source } = meeting.transcript
  const place = about.place && words.of(about.place)[0]?.text
  return {
    '@type': 'Report',
    datePublished: published.published,
    ...(published.corrected.length > 0 && { dateModified: published.corrected.at(-1) }),
    ...(source.url && { isBasedOn: source.url }),
    about: {
      '@type': 'Event',
      name: title,
      // A day of which the year is not known is no date there.
      ...(about.date && /^\d{4}-\d\d-\d\d$/.test(about.date) && { startDate: about.date }),
      ...(place && { location: { '@type': 'Place', name: place } }),
    },
  }
}
