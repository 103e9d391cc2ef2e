/** Elements of HTML that stand in Markdown. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'blockquote',
    'body',
    'br',
    'caption',
    'center',
    'code',
    'dd',
    'del',
    'details',
  ],
  ...[
    'div',
    'dl',
    'dt',
    'em',
    'figure',
    'font',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'head',
    'hr',
    'html',
  ],
  ...[
    'i',
    'img',
    'ins',
    'kbd',
    'li',
    'ol',
    'p',
    'pre',
    's',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
  ],
  ...['summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt', 'u', 'ul'],
])

const isElement = (name: string | undefined): boolean =>
  name !== undefined && ELEMENTS.has(name.toLowerCase())

/** Whether what stands between `<` and `>` is a tag: `td`, `/strong`, `br /`, `a href="…"`. */
export const isTag = (within: string): boolean =>
  isElement(/^\/?(\w+)(?: ?\/| [\w-]+=.*)?$/.exec(within)?.[1])

/** Whether a text closes an element of HTML anywhere. */
export function closesTag(text: string): boolean {
  for (const [, name] of text.matchAll(/<\/(\w+)>/g)) if (isElement(name)) return true
  return false
}
