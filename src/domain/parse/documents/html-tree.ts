import { resolveReferences } from '../subtitles/references.ts'
import type { Allowance } from './allowance.ts'
import { closedBefore, isBoundary, NO_TEXT, RAW, VOID } from './html-elements.ts'

/** An element of HTML; its name is in small letters. */
export interface HtmlElement {
  readonly name: string
  /** Attributes as they are written: {@link attributeOf} reads them. */
  readonly attributes: string
  /** Elements, and texts with their references resolved. */
  readonly children: (HtmlElement | string)[]
}

/**
 * Deeper than any page nests its elements. What stands deeper is read as if it stood here: whoever goes
 * through the tree goes as deep as it is.
 */
const DEEPEST = 400

/**
 * The tree of a page or a piece of one, in one pass: ends that are missing are where browsers have them (a paragraph
 * ends before the next, a cell before the next, nothing outside of a cell is ended in it), and what is no tag is text.
 * Every element is taken from the allowance as a line.
 */
export function readHtml(html: string, { takeLines }: Pick<Allowance, 'takeLines'>): HtmlElement {
  const root: HtmlElement = { name: '', attributes: '', children: [] }
  const open = [root]
  /** How many elements are open that stand too deep to be in the tree. */
  let beyond = 0
  const say = (words: string) => {
    if (words !== '') open.at(-1)!.children.push(resolveReferences(words))
  }
  const close = (name: string) => {
    if (beyond > 0) {
      beyond--
      return
    }
    for (let i = open.length - 1; i > 0; i--) {
      if (open[i]!.name === name) {
        open.length = i
        return
      }
      if (isBoundary(open[i]!.name, name)) return
    }
  }
  const opening = (name: string, attributes: string): HtmlElement => {
    for (let ends = closedBefore(open, name); ends > 0; ends = closedBefore(open, name))
      open.length = ends
    takeLines(1)
    const element = { name, attributes, children: [] }
    open.at(-1)!.children.push(element)
    return element
  }
  // In XHTML `/>` ends an element; in HTML it is nothing.
  const isXml = /^\s*<\?xml\b/.test(html)
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    if (tag < 0) {
      say(html.slice(at))
      break
    }
    TAG.lastIndex = tag
    const [whole, closes, written = ''] = TAG.exec(html) ?? []
    if (whole === undefined) {
      const end = afterRemark(html, tag)
      say(html.slice(at, end < 0 ? tag + 1 : tag))
      at = end < 0 ? tag + 1 : end
      continue
    }
    say(html.slice(at, tag))
    const name = written.toLowerCase()
    const from = tag + whole.length
    const end = tagEnd(html, from)
    at = end + 1
    if (closes) {
      if (name === 'br') opening('br', '')
      else close(name)
      continue
    }
    const isClosed = html[end - 1] === '/'
    const element = opening(name, html.slice(from, isClosed ? end - 1 : end))
    if (VOID.has(name) || (isXml && isClosed)) continue
    if (RAW.has(name)) {
      const { words, next } = rawIn(html, name, at)
      element.children.push(words)
      at = next
    } else if (open.length >= DEEPEST || beyond > 0) {
      open.at(-1)!.children.pop()
      beyond++
    } else open.push(element)
  }
  return root
}

const TAG = /<(\/?)([A-Za-z][^\s/>]*)/y

/** The offset behind a comment, a declaration or an instruction; below 0 where `<` is a sign like any other. */
function afterRemark(html: string, at: number): number {
  const next = html[at + 1]
  if (html.startsWith('<![CDATA[', at)) return at + 9
  if (next !== '!' && next !== '?' && next !== '/') return -1
  const ends = html.startsWith('<!--', at) ? '-->' : '>'
  const found = html.indexOf(ends, at + 2)
  return found < 0 ? html.length : found + ends.length
}

/** Where a tag's `>` stands: one in a value in quotation marks is part of it. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const sign = html[at]
    if (sign === '>') return at
    if (sign !== '=') continue
    while (/\s/.test(html[at + 1] ?? '')) at++
    const mark = html[at + 1]
    if (mark !== '"' && mark !== "'") continue
    const close = html.indexOf(mark, at + 2)
    // A mark that nothing closes: the words behind the tag are worth more than its value.
    if (close < 0) return or(html.indexOf('>', at), html.length)
    at = close
  }
  return html.length
}

/** What stands in an element that has no elements, up to its end tag. */
function rawIn(html: string, name: string, from: number): { words: string; next: number } {
  const ends = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi')
  ends.lastIndex = from
  const end = ends.exec(html)
  const words = html.slice(from, end?.index ?? html.length)
  return {
    words: RAW.get(name) === 'references' ? resolveReferences(words) : words,
    next: end ? ends.lastIndex : html.length,
  }
}

const or = (found: number, otherwise: number) => (found < 0 ? otherwise : found)

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g

/** An attribute with its references resolved, '' where it stands without a value; undefined if there is none. */
export function attributeOf({ attributes }: HtmlElement, wanted: string): string | undefined {
  if (attributes === '') return undefined
  for (const [, name = '', double, single, plain] of attributes.matchAll(ATTRIBUTE))
    if (name.toLowerCase() === wanted) return resolveReferences(double ?? single ?? plain ?? '')
  return undefined
}

/** All elements in one, in order, itself first; what stands in those that `skip` names is left out. */
export function* elementsIn(
  element: HtmlElement,
  skip: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlElement> {
  if (skip(element)) return
  yield element
  for (const child of element.children)
    if (typeof child !== 'string') yield* elementsIn(child, skip)
}

/** The words in an element, white space as one space. */
export function wordsIn(element: HtmlElement): string {
  const pieces: string[] = []
  const gather = ({ children }: HtmlElement) => {
    for (const child of children) {
      if (typeof child === 'string') pieces.push(child)
      else if (child.name === 'br') pieces.push(' ')
      else gather(child)
    }
  }
  gather(element)
  return pieces.join('').replace(/\s+/g, ' ').trim()
}

/** Whether an element has words that are shown. */
export function hasWords({ name, children }: HtmlElement): boolean {
  return (
    !NO_TEXT.has(name) &&
    children.some((child) =>
      typeof child === 'string' ? /[\p{L}\p{N}]/u.test(child) : hasWords(child),
    )
  )
}
