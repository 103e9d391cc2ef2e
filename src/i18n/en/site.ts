import { CHANGES, type Change } from '../../domain/site/point-changes.ts'
import type { Check } from '../../domain/site/site.ts'
import { grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

type OfChecks = Readonly<Record<Check, string>>

/** What pages of a published site say that are read without script. */
const messages = {
  title: 'Who said what',
  /** How much room the controls take above the picture, px, from 0, 40, 48, 64, 80 and 90 rem on: see `domain/site/site.ts`. */
  room: {
    many: [192, 242, 198, 194, 192, 108],
    one: [152, 198, 198, 148, 148, 108],
  },
  meetings: 'All meetings',
  explore: 'Explore: speakers, themes, points',
  transcript: 'Transcript (JSON)',
  feed: 'Feed (Atom)',
  card: 'A picture: speakers at the left, themes at the right, a band for what each said on each',
  published: (day: string) => `Published ${day}`,
  corrected: (days: string) => `Corrected: ${days}`,
  changed: (day: string, counts: Readonly<Record<Change, number>>) => {
    const said = {
      added: `${grouped(counts.added)} added`,
      removed: `${grouped(counts.removed)} removed`,
      reworded: `${grouped(counts.reworded)} reworded`,
      moved: `${grouped(counts.moved)} given to another speaker`,
      other: `${grouped(counts.other)} changed otherwise`,
    }
    const told = CHANGES.filter((change) => counts[change] > 0).map((change) => said[change])
    return `${day}: ${told.length > 0 ? `of the points ${told.join(', ')}` : 'no point changed'}`
  },
  changes: {
    added: 'Added: ',
    removed: 'Removed: ',
    reworded: 'Reworded: ',
    moved: 'Given to another speaker: ',
    other: 'Changed otherwise: ',
  } satisfies Readonly<Record<Change, string>>,
  check: 'What this host sends',
  checkAbout:
    'A site works on any host; these are what make it safe and quick. What is missing is set at the host: the file _headers (Netlify, Cloudflare) and deploy/nginx.conf have examples.',
  checkAsking: '…',
  checkNeedsScript: 'This page needs JavaScript.',
  checkYes: 'Yes:',
  checkNo: 'No:',
  checks: {
    https: 'it comes over https, without which there is no use without a network',
    complete: 'all files of the site are there',
    folders: 'the address of a folder gives the page in it',
    policy: 'it sends the content security policy, which only the site’s own files may run under',
    nosniff: 'it forbids browsers to guess what a file is',
    types: 'scripts and transcripts come with their own media types',
    compressed: 'texts are compressed on their way',
    missing: 'a file that is not there is answered with 404, not with a page',
    fresh: 'lists and transcripts are asked for again, so that corrections are seen',
  } satisfies OfChecks,
  /** What to do where it does not. */
  remedies: {
    https:
      'Turn on https at the host; most have a certificate at no cost. Until then the site works, but not without a network.',
    complete: 'Upload the whole folder again. Not there:',
    folders: 'Set index.html as the index of folders; else links to meetings lead nowhere.',
    policy:
      'Set the header Content-Security-Policy as in deploy/nginx.conf. Each page has one of its own all the same; only framing is not limited.',
    nosniff: 'Set the header X-Content-Type-Options: nosniff.',
    types:
      'Send text/javascript for .js and application/json for .json; browsers run no script that comes as something else.',
    compressed:
      'Turn on gzip or Brotli for text, scripts and JSON; pages come three times as fast.',
    missing:
      'Turn off the page that stands in for every address (often called “single-page application”).',
    fresh:
      'Set Cache-Control: no-cache for all but assets/; else readers see a correction days later.',
  } satisfies OfChecks,
}

export type SiteMessages = Widened<typeof messages>
export default messages
