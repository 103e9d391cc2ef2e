import type { CitedParts } from '../words/cited-parts.ts'
import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What exporting, printing and embedding say: loaded with them, not with the page. */
const messages = {
  menu: 'Export',
  scope: 'What to export',
  scopeChosen: 'Current filter',
  scopeAll: 'Whole meeting',
  data: 'Data',
  toRead: 'To read',
  picture: 'Picture',
  elsewhere: 'Elsewhere',
  csv: 'CSV table',
  votes: 'Votes (CSV)',
  json: 'JSON transcript',
  gexf: 'GEXF graph (Gephi)',
  graphml: 'GraphML graph',
  codebook: 'Codebook of the themes (CSV)',
  qdc: 'Codebook (REFI-QDA)',
  moreFormats: 'More formats…',
  markdown: 'Markdown list',
  html: 'Page with everything (HTML)',
  site: 'Site for any host (.zip)',
  svg: 'SVG drawing',
  png: 'PNG image (2×)',
  print: 'Print…',
  notPrinted:
    'This browser cannot print. Export the page with everything, open it in another browser and print it there.',
  link: 'Link and QR code…',
  embed: 'Embed…',
  embedHint: 'Put this code into a web page to embed the current choice there.',
  /** Of a meeting that only this browser has. */
  onlyHere: 'This meeting is only in this browser: what you export has no links',
  publish: 'Publish or embed…',
  citation: 'Citation',
  saving: (file: string) => `Writing ${file}…`,
  saved: (file: string) => `Saved ${file}`,
  failed: (file: string) =>
    `${file} could not be saved: the browser refused, or memory ran out. Try again with less.`,
  notFetched: (file: string) =>
    `${file} could not be saved: what it is made of could not be fetched. Check the connection and try again.`,
  pictureTooLarge: 'The picture is too large for a PNG. Use SVG instead, or a smaller meeting.',
  pictureFailed:
    'The browser could not draw the PNG: memory ran out, or it forbids reading a canvas. Use SVG instead.',
  /** In a page that is one file, above its list. */
  noScript:
    'Only the text can be read here: the script of this page does not run, because it is turned off or because the site or the frame forbids it. Saved and opened from disk the page is an explorer; on such a site, publish a folder instead of one file.',
  /** Of a picture that does not show everything. */
  linesMerged:
    'A line stands for all points of one kind that a speaker made on a theme: the more, the wider.',
  linesLeftOut: (drawn: number, all: number) =>
    `Of ${grouped(all)} lines the ${grouped(drawn)} widest are drawn.`,
  rowsLeftOut: (speakers: number, themes: number) =>
    `Only those with the most points are drawn; not shown: ${[
      speakers > 0 ? `${counted(speakers, 'more speaker')}` : '',
      themes > 0 ? `${counted(themes, 'more theme')}` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  /** `isChosen`: even the chosen speaker has too many. */
  tooManyToPrint: (points: number, most: number, isChosen: boolean) =>
    `${grouped(points)} points are more than the ${grouped(most)} that go to paper, so there is only the picture. ${isChosen ? 'Tick' : 'Choose a speaker, tick'} themes or search before printing; all points can be exported as HTML or CSV.`,
  onlyTheirs: (points: number, most: number) =>
    `${grouped(points)} points are more than the ${grouped(most)} that go to paper, so only the chosen speaker's are printed.`,
  copy: 'Copy',
  copied: 'Copied',
  copyRefused:
    'The browser does not let the page use the clipboard. The text is selected: copy it by hand (Ctrl/⌘ C).',
  all: 'All',
  openPage: 'Open in Reyi',
  filtered: (what: string) => `Filter: ${what}`,
  search: (query: string) => `search “${query}”`,
  joined: { any: ' or ', all: ' and ' } satisfies Readonly<Record<'any' | 'all', string>>,
  /** `example`: the address of a point, where there is one. */
  pointEnds: (example: string | null) =>
    `After each point: its place in the source (characters) and its name${example ? `, as in the address of a single point: ${example}` : '.'}`,
  fullPage: 'Open the full page (in a new window)',
  windowBlocked: 'The browser did not open a new window. Copy the address and open it yourself:',
  /** Of all points but those that are marked. */
  /** A citation of a point: who said what, then where that is to be read. */
  cited: ({ who, role, text, kind, title, about, place, link }: CitedParts) => {
    const where = [`“${title}”`, about, place].filter(Boolean).join(', ')
    return `${role ? `${who} (${role})` : who}: ${text}${kind ? ` (${kind})` : ''} ${where}. ${link}`.trim()
  },
  cite: 'Cite',
  /** The name of its button; `words`: those that the point begins with. */
  citeNamed: (words: string) => `Cite: ${words}`,
  citeHint: 'Take this point along: text, speaker, meeting, place and link',
  /** A picture of one point. */
  card: 'Card of this point, with what the citation says',
  cardPng: 'Save card (PNG)',
  cardSvg: 'Save card (SVG)',
}

export type ExportMessages = Widened<typeof messages>
export default messages
