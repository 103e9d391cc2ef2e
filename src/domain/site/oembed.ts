import { EMBED_HEIGHT, embedSnippet } from '../export/embed-snippet.ts'
import { escapeMarkup } from '../export/escape.ts'
import { CARD } from './card.ts'
import { cardPath } from './card-files.ts'
import {
  addressOf,
  pagePath,
  type Site,
  type SiteFile,
  type SiteMeeting,
  transcriptPath,
} from './site.ts'

const OEMBED = 'oembed.json'

/** px; the frame itself takes the width that there is. */
const WIDTH = 1200

const titleOf = ({ meeting, words }: SiteMeeting) =>
  words.of(meeting.transcript.meeting.title)[0]!.text

/**
 * What a page is told that has the address of a meeting's page pasted into it (oEmbed 1.0): a frame with the
 * explorer, to read in. Nothing where nobody knows where the site will stand.
 */
export function* oembedFile(site: Site, of: SiteMeeting): Generator<SiteFile> {
  const { url, words } = site
  if (url === null) return
  const title = titleOf(of)
  const card = cardPath(site, of, null)
  const about = {
    ...{ version: '1.0', type: 'rich', title, provider_name: words.title, provider_url: url },
    ...(card !== null && {
      thumbnail_url: addressOf(url, card),
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
    ...{ width: WIDTH, height: EMBED_HEIGHT },
    html: embedSnippet(`${url}?transcript=${transcriptPath(of)}&lang=${of.display}&embed`, title),
  }
  yield { path: pagePath(of) + OEMBED, content: `${JSON.stringify(about, null, 2)}\n` }
}

/** How a meeting's page says where that is, as HTML. */
export const oembedLink = ({ url }: Site, of: SiteMeeting): string =>
  url === null
    ? ''
    : `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(addressOf(url, pagePath(of) + OEMBED))}" title="${escapeMarkup(titleOf(of))}">\n`
