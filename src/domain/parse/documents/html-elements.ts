/*
 * What is known of the elements of HTML, as far as pages have words in them.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that have no end. */
export const VOID = words(
  'area base br col embed hr img input link meta param source track wbr basefont frame keygen',
)

/** Elements in which no element stands: their content as it is written, or with references resolved. */
export const RAW: ReadonlyMap<string, 'as-written' | 'references'> = new Map([
  ...['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'].map(
    (name) => [name, 'as-written'] as const,
  ),
  ...['title', 'textarea'].map((name) => [name, 'references'] as const),
])

/** Elements that stand in lines of their own. */
export const LINES = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul',
)

/**
 * Elements whose words are none of the page: of programs, of controls, how a word is read, other wordings of what
 * cannot be shown.
 */
export const NO_TEXT = words(
  'audio button canvas datalist embed head iframe input math noembed noframes noscript object option rp rt script select style svg template textarea video',
)

/** Elements that a page has around what it says. */
export const FURNITURE_ELEMENTS = words('aside dialog footer nav')

/** What each of these ends before it begins, and where the search for it stops. */
const ENDS: readonly (readonly [starts: ReadonlySet<string>, ends: ReadonlySet<string>])[] = [
  [words('li'), words('li')],
  [words('dt dd'), words('dt dd')],
  [words('option optgroup'), words('option')],
  [words('tr'), words('tr td th caption colgroup')],
  [words('td th'), words('td th caption colgroup')],
  [words('thead tbody tfoot'), words('thead tbody tfoot tr td th caption colgroup')],
  [words('body'), words('head')],
]

const ENDED_BY_LINES = words('p')
const NOT_ENDING = words('body caption html legend summary tbody td tfoot th thead title tr')
/** Nothing that begins in these ends what stands around them. */
const STOPS = words('table td th caption ul ol dl menu dir')
const CELLS = words('td th')

/**
 * How many open elements stay open where one begins: fewer than there are where a paragraph, a row or a cell ends
 * before it; 0 where all stay.
 */
export function closedBefore(open: readonly { readonly name: string }[], name: string): number {
  const ends =
    ENDS.find(([starts]) => starts.has(name))?.[1] ??
    (LINES.has(name) && !NOT_ENDING.has(name) ? ENDED_BY_LINES : undefined)
  if (!ends) return 0
  for (let i = open.length - 1; i > 0; i--) {
    const around = open[i]!.name
    if (ends.has(around)) return i
    if (STOPS.has(around) && !(CELLS.has(around) && ends.has('td'))) return 0
    // A paragraph is ended through what only gives its words a look.
    if (ends === ENDED_BY_LINES && LINES.has(around)) return 0
  }
  return 0
}

const OF_TYPE = words('a b big code em font i nobr s small span strike strong tt u')
const OF_TABLES = words('table thead tbody tfoot tr td th caption html body')

/** Whether an end tag ends nothing outside of an element: what ends in a cell began in it. */
export const isBoundary = (around: string, name: string): boolean =>
  (around === 'table' && name !== 'html' && name !== 'body') ||
  (!OF_TABLES.has(name) && (CELLS.has(around) || around === 'caption')) ||
  // What only gives words a look ends no line that began in it.
  (OF_TYPE.has(name) && LINES.has(around))
