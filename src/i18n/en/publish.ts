import type { Widened } from '../words/widened.ts'

/** What is said of giving a meeting to others, by its address or as a site: loaded with the dialogs that say it. */
const messages = {
  linkHint: 'This address opens the meeting with what is chosen to export.',
  address: 'Address',
  /** Opens the sheet of the system. */
  share: 'Share…',
  notShared: 'The system did not take the address. Copy it instead.',
  qr: 'QR code of this address',
  saveQr: 'Save QR code (SVG)',
  noQr: 'The address is too long for a QR code.',
  publishWhy:
    'This meeting is kept only in this browser: its address opens nowhere else, so citations and exports have no links, and it cannot be embedded. To let others open it, export it as a page or as a site; or, on a site that has Reyi already:',
  /** `file`: the name that it should have; `address`: where it opens then. */
  publishSteps: {
    save: (file) => `Under Export choose “Whole meeting” and JSON; name the file ${file}.`,
    host: () =>
      'Put the file into the folder transcripts/ beside this page on a web site; any static host will do.',
    open: (_, address) => `Open ${address} (on another site, use its address instead).`,
    use: () => 'Opened there, the meeting has links in citations and exports, and can be embedded.',
  } satisfies Readonly<
    Record<'save' | 'host' | 'open' | 'use', (file: string, address: string) => string>
  >,
  publishText:
    'All names are in it and, where the meeting has it, the whole text of the source: publish only what you may.',
  siteTitle: 'Put it on a host',
  siteWhat: (file: string) =>
    `${file} is a whole site: the explorer, this meeting, and a page of it that needs no script. Unpack it, then:`,
  siteSteps: {
    drop: 'Netlify or Cloudflare Pages: drag the unpacked folder to their page for uploads; the file _headers in it sets what they should send.',
    own: 'A server of one’s own (nginx and others): copy what is in the folder to where the site is to stand; deploy/nginx.conf has an example of the settings.',
    pages:
      'GitHub Pages: commit what is in the folder and switch Pages on in the settings of the repository.',
  } satisfies Readonly<Record<'drop' | 'own' | 'pages', string>>,
  siteCheck:
    'Then open check/ at the address of the site: it tells what the host sends and what it does not.',
}

export type PublishMessages = Widened<typeof messages>
export default messages
