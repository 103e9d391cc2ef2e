import { escapeMarkup } from '../export/escape.ts'
import type { PageLook } from '../export/page-look.ts'
import { feedLink } from './atom.ts'
import { cardFiles } from './card-files.ts'
import { documentOf, link, WITH_SCRIPT } from './document.ts'
import { FEED, feedOf, sitemapOf } from './feed.ts'
import { lookOf } from './look.ts'
import { meetingPage, TAKE_OVER } from './meeting-page.ts'
import { oembedFile } from './oembed.ts'
import {
  hasOwnLook,
  imprintOf,
  logoOf,
  OWN_STYLE,
  ownStyle,
  ownStyleLink,
  siteFoot,
} from './own-look.ts'
import { partPages } from './part-pages.ts'
import {
  addressOf,
  CHECKS,
  type Site,
  type SiteFile,
  type SiteScripts,
  transcriptPath,
} from './site.ts'

/**
 * All files of a site but those of the explorer: transcripts and their list, a page for each meeting, speaker and theme that is
 * read without script, a list of them, feed and sitemap where it is known where the site will stand, and a page
 * that asks what the host sends; `scripts` are those of pages. The same site gives the same files.
 */
export function* siteFiles(
  site: Site,
  scripts: SiteScripts,
  look: PageLook = lookOf(site.settings.colours),
): Generator<SiteFile> {
  const { meetings, url } = site
  for (const one of meetings) {
    yield { path: transcriptPath(one), content: one.json }
    yield* meetingPage(site, one, look)
    yield* partPages(site, one)
    yield* oembedFile(site, one)
    // Last: what was drawn with is not kept.
    yield* cardFiles(site, one)
  }
  yield { path: TAKE_OVER, content: scripts.takeOver }
  yield { path: 'transcripts/index.json', content: catalogueOf(site) }
  yield { path: 'meetings/index.html', content: listPage(site) }
  yield { path: 'meetings/site.css', content: siteStyle(look) }
  if (hasOwnLook(site)) yield { path: OWN_STYLE, content: ownStyle(site.settings) }
  yield { path: 'check/index.html', content: checkPage(site) }
  yield { path: 'check/check.js', content: scripts.check }
  const sitemap = url === null ? '' : `Sitemap: ${addressOf(url, 'sitemap.xml')}\n`
  yield { path: 'robots.txt', content: `User-agent: *\nAllow: /\n${sitemap}` }
  if (url === null) return
  yield { path: FEED, content: feedOf(site, url) }
  yield { path: 'sitemap.xml', content: sitemapOf(site, url) }
}

function catalogueOf({ meetings }: Site): string {
  const transcripts = meetings.map((one) => {
    const { title, date } = one.meeting.transcript.meeting
    return { path: transcriptPath(one), title, ...(date && { date }) }
  })
  return `${JSON.stringify({ transcripts }, null, 2)}\n`
}

/** The meetings of a site, each with its page and its place in the explorer. */
function listPage(site: Site): string {
  const { meetings, words, url } = site
  const entries = meetings.map((one) => {
    const { title } = one.meeting.transcript.meeting
    const [leading, ...others] = one.words.of(title)
    const lines = [
      ...others.map(({ text }) => text),
      ...one.words.circumstances.map(({ text }) => text),
      ...(one.published.corrected.length > 0 ? [words.corrected(one.published.corrected)] : []),
    ]
    return `<li lang="${escapeMarkup(leading!.lang)}">
<h2>${link(`${one.published.name}/`, leading!.text)}</h2>
${lines.map((line) => `<p>${escapeMarkup(line)}</p>\n`).join('')}<p>${link(`../?transcript=${transcriptPath(one)}`, words.explore)}</p>
</li>
`
  })
  const imprint = imprintOf(site)
  const foot = [
    ...(imprint ? [imprint] : []),
    ...(url === null ? [] : [link(`../${FEED}`, words.feed)]),
    link('../check/', words.check.title),
  ]
  return documentOf({
    lang: words.lang,
    title: words.title,
    home: '../',
    styles: ['site.css'],
    head: (url === null ? '' : feedLink(`../${FEED}`, words.title)) + ownStyleLink(site, '../'),
    body: `<main>
${logoOf(site, '../')}
<h1>${escapeMarkup(words.title)}</h1>
<ul>
${entries.join('')}</ul>
</main>
<footer><p>${foot.join(' · ')}</p></footer>
`,
  })
}

/** A page that asks what the host sends; its script has no words of its own. */
function checkPage(site: Site): string {
  const { words } = site
  const { title, about, asking, needsScript, yes, no, checks, remedies } = words.check
  const rows = CHECKS.map(
    (check) =>
      `<li data-check="${check}"><b data-yes="${escapeMarkup(yes)}" data-no="${escapeMarkup(no)}">${escapeMarkup(asking)}</b> ${escapeMarkup(checks[check])}<p hidden>${escapeMarkup(remedies[check])}</p></li>\n`,
  )
  return documentOf({
    lang: words.lang,
    title,
    home: '../',
    styles: ['../meetings/site.css'],
    policy: WITH_SCRIPT,
    head: ownStyleLink(site, '../'),
    body: `<main>
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(about)}</p>
<noscript><p>${escapeMarkup(needsScript)}</p></noscript>
<ul aria-live="polite">
${rows.join('')}</ul>
</main>
${siteFoot(site, '../')}<script src="check.js"></script>
`,
  })
}

const siteStyle = (look: PageLook) => `*{box-sizing:border-box}
body{max-width:48rem;margin:0 auto;padding:1.5rem 1rem;background:${look.paper};color:${look.ink};font:1rem/1.6 ${look.sans};overflow-wrap:anywhere}
h1,h2,p,ul{margin:0}h1,h2{font-family:${look.serif};line-height:1.35}
h1{font-size:1.6rem}h2{font-size:1.2rem}
a{color:inherit}p{color:${look.muted}}
ul{display:grid;gap:1.25rem;padding:0;margin:1.25rem 0;list-style:none}
footer{border-top:1px solid ${look.line};padding-top:.75rem;font-size:.85rem}
[data-result=no] b{color:${look.problem}}[data-result=yes] b{color:${look.recommendation}}
`
