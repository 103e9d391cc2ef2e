import { escapeMarkup } from '../export/escape.ts'
import { writeList } from '../export/list.ts'
import type { PageLook } from '../export/page-look.ts'
import { cardPath } from './card-files.ts'
import { correctionsOf } from './corrections.ts'
import { documentOf, link } from './document.ts'
import { lookOf } from './look.ts'
import {
  BELOW_STYLE,
  belowStyle,
  firstStyle,
  meetingStyle,
  styleWithoutScript,
  WHOLE_STYLE,
  WITHOUT_SCRIPT,
} from './meeting-style.ts'
import { oembedLink } from './oembed.ts'
import { ownStyleLink, siteFoot } from './own-look.ts'
import { headOf } from './page-head.ts'
import { pagesOfParts } from './part-pages.ts'
import { pagePath, type Site, type SiteFile, type SiteMeeting, transcriptPath } from './site.ts'

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
  const { policy, firstLook } = site.explorer
  // With colours of its own the page waits for its style, lest it be seen in others.
  const isUsual = !site.settings.colours
  const style = (name: string) => `<link rel="stylesheet" href="${name}" data-before>\n`
  const behind = picture ? `<i id="${BEHIND_PICTURE}" hidden></i>` : ''
  const points = Int32Array.from(meeting.kindOf.keys())
  const say = site.words
  const explorer = `${HOME}?transcript=${transcriptPath(of)}`
  const linkOf = (point: number) =>
    `${explorer}&point=${encodeURIComponent(transcript.points.at(point)!.id)}`
  const list = [
    ...writeList(meeting, points, words, linkOf, {
      picture,
      below: `${behind}${isUsual ? `${style(BELOW_STYLE)}${ownStyleLink(site, HOME)}` : ''}<noscript><link rel="stylesheet" href="${WITHOUT_SCRIPT}"></noscript>\n`,
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
    card: cardPath(site, of, null),
  }
  const foot = [link('../', say.meetings), link(`${HOME}${transcriptPath(of)}`, say.transcript)]
  return [
    {
      path: `${pagePath(of)}index.html`,
      content: documentOf({
        lang: words.lang,
        title,
        home: HOME,
        policy,
        head: `${picture ? WHOLE_PICTURE : ''}${isUsual ? `<style data-before>${firstStyle(lookOf(), site.rooms)}</style>\n` : `${style(WHOLE_STYLE)}${ownStyleLink(site, HOME)}`}<script async src="${HOME}${TAKE_OVER}" ${scriptData(site, explorer, of)}></script>
<style id="${FIRST_LOOK}" media="not all">${firstLook}</style>
${headOf(site, of, about)}${oembedLink(site, of)}`,
        body: `<div id="before" class="${of.display} ${site.meetings.length > 1 ? 'many' : 'one'}">
<p id="said" class="sr" role="status"></p>
${list}<footer>
<p>${days.map(escapeMarkup).join(' · ')}</p>
${correctionsOf(of, say)}<p>${foot.join(' · ')}</p>
</footer>
</div>
<div id="root" hidden></div>
${siteFoot(site, HOME)}`,
      }),
    },
    {
      path: pagePath(of) + WHOLE_STYLE,
      content: meetingStyle(of, look, site.rooms),
    },
    { path: pagePath(of) + BELOW_STYLE, content: belowStyle(of, look) },
    { path: `${pagePath(of)}${WITHOUT_SCRIPT}`, content: styleWithoutScript(of, look) },
  ]
}

/** What the script of the page is told: where the explorer has the meeting, what it speaks, and what it is made of. */
function scriptData({ explorer: { script, style } }: Site, explorer: string, of: SiteMeeting) {
  const data = { explorer, display: of.display, script: HOME + script, style: HOME + style }
  return Object.entries(data)
    .map(([name, value]) => `data-${name}="${escapeMarkup(value)}"`)
    .join(' ')
}

/** What answers clicks, and lets the explorer take over a page. */
export const TAKE_OVER = 'meetings/take-over.js'

/**
 * That nothing is painted before all of the picture has come: what stands below half of one would jump. Chromium (156)
 * goes on when an element has begun, so it waits for the one behind the picture.
 */
const BEHIND_PICTURE = 'behind-picture'
const WHOLE_PICTURE = `<link rel="expect" href="#${BEHIND_PICTURE}" blocking="render" data-before>\n`

/** Of the style that the explorer has before its own has come. */
const FIRST_LOOK = 'reyi-first-look'

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
