import { escapeNote, MADE_HERE, wordingsInMarkdown } from '../../export/escape-markdown.ts'
import { KINDS, type Kind } from '../../format/transcript.ts'
import { NO_TEXT } from './html-elements.ts'
import { attributeOf, elementsIn, type HtmlElement, wordsIn } from './html-tree.ts'

/** A page of points that was written here, of which nothing but the points is anybody's words. */
export interface OwnListPage {
  /** The points under who says them, as our own Markdown has them; empty where the page does not tell. */
  readonly markdown: string
  /** All that the page says, a piece a line, where it does not tell who says its points. */
  readonly told: readonly string[]
}

/**
 * Reads a page of a published meeting or archive that is saved without the meeting; null for any other page. Points stand
 * under who says them on the pages of meetings and speakers.
 */
export function readOwnListPage(page: HtmlElement): OwnListPage | null {
  const all = [...elementsIn(page)]
  const points = all.filter((element) => kindOf(element))
  if (points.length === 0) return null
  const title = all.find(({ name }) => name === 'h1')
  const sections = all.filter((element) => element.name === 'section' && has(element, 'speaker'))
  const held = sections.flatMap((section) => [...elementsIn(section)].filter(kindOf))
  if (held.length < points.length) return { markdown: '', told: linesIn(page) }
  const header = all.find(({ name }) => name === 'header')
  const about = header ? childrenOf(header).filter(({ name }) => name === 'p') : []
  const blocks = sections.map((section) => sectionOf(section, title))
  const head = [`# ${title ? wordingsOf(title) : ''}`, MADE_HERE, ...about.map(wordingsOf)]
  return { markdown: [...head, ...blocks].join('\n\n'), told: [] }
}

/** The points of a speaker; a page that is all of one has the name above. */
function sectionOf(section: HtmlElement, title: HtmlElement | undefined): string {
  const name = elementOf(section, 'h2') ?? title
  const role = childrenOf(section).find((child) => child.name === 'p' && has(child, 'muted'))
  const head = [`## ${name ? wordingsOf(name) : ''}`, ...(role ? [wordingsOf(role)] : [])]
  const parts = childrenOf(section).filter((child) => has(child, 'part'))
  const blocks = parts.flatMap((part) => {
    const heading = childrenOf(part).find(({ name }) => /^h[23]$/.test(name))
    const items = [...elementsIn(part)].filter(kindOf).map(itemOf)
    return [...(heading ? [`### ${wordingsOf(heading)}`] : []), items.join('\n')]
  })
  return [...head, ...blocks].join('\n\n')
}

function itemOf(article: HtmlElement): string {
  const children = childrenOf(article)
  const said = children.filter((child) => child.name === 'p' && !has(child, 'kind'))
  const themes = children
    .filter(({ name }) => name === 'ul')
    .flatMap(childrenOf)
    .map((theme) => escapeNote(wordingsOf(theme)))
  const words = wordingsInMarkdown(said.map((one) => ({ text: wordsIn(one) })))
  return `- **${CALLED[kindOf(article)!]}** ${words} (${themes.join(', ')})`
}

const CALLED: Readonly<Record<Kind, string>> = {
  problem: 'Problem',
  recommendation: 'Recommendation',
  view: 'View',
  question: 'Question',
  procedure: 'Procedure',
}

/** The kind of a point, if an element is one. */
const kindOf = (element: HtmlElement): Kind | undefined =>
  element.name === 'article' && has(element, 'point')
    ? KINDS.find((kind) => has(element, kind))
    : undefined

/** What an element says in one or several languages, each in an element of its own. */
function wordingsOf(element: HtmlElement): string {
  const tagged = [...elementsIn(element)].filter(
    (one) => one.name === 'span' && attributeOf(one, 'lang') !== undefined,
  )
  const told = tagged.length > 0 ? tagged : [element]
  return wordingsInMarkdown(told.map((one) => ({ text: wordsIn(one) })))
}

/** The words of a page, those of an element without elements in lines a line. */
function linesIn(page: HtmlElement): string[] {
  const lines: string[] = []
  const look = (element: HtmlElement) => {
    if (NO_TEXT.has(element.name)) return
    const children = childrenOf(element)
    if (children.every(({ name }) => IN_LINE.test(name))) {
      const words = wordsIn(element)
      if (words !== '') lines.push(words)
    } else children.forEach(look)
  }
  look(page)
  return lines
}

const IN_LINE = /^(?:a|b|i|small|span|time|br)$/

const childrenOf = ({ children }: HtmlElement) =>
  children.filter((child) => typeof child !== 'string')
const elementOf = (element: HtmlElement, wanted: string) =>
  childrenOf(element).find(({ name }) => name === wanted)
const has = (element: HtmlElement, name: string) =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name)
