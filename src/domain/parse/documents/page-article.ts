import { NO_TEXT } from './html-elements.ts'
import { attributeOf, type HtmlElement, hasWords } from './html-tree.ts'
import { isFurniture, isHidden } from './page-furniture.ts'

/** What of a page is read. */
export interface Article {
  readonly root: HtmlElement
  /** How many elements with words stand outside of the root. */
  readonly outside: number
  /** Why an element of the root is not: it is no part of what the page says, or not shown. */
  leftOut(element: HtmlElement): 'furniture' | 'hidden' | undefined
}

/** Letters in an element, those in links apart. */
interface Weight {
  readonly plain: number
  readonly linked: number
}

/** An element that calls itself the main one holds at least so much of the page's words, or is a frame for a program. */
const LEAST_OF_MAIN = 0.25
/** One of several articles that has so much of the words is the page's; else each is a part of it. */
const LEAST_OF_ARTICLE = 0.6
/** Furniture never holds most of what a page says, whatever it is called. */
const MOST_OF_FURNITURE = 0.5
/** Where a page does not say which its article is, what stands in links but for this share leads elsewhere. */
const LEAST_OF_WORDS = 0.1

/**
 * What of a page is its article: `<main>` or `<article>` where they hold enough of it, else all of the page without what
 * is nothing but links. What a page has around its article is left out, unless it holds most of the words.
 */
export function articleOf(page: HtmlElement): Article {
  const weights = new Map<HtmlElement, Weight>()
  const left = new Map<HtmlElement, 'furniture' | 'hidden'>()
  const weigh = (element: HtmlElement, inLink: boolean): Weight => {
    let plain = 0
    let linked = 0
    const isLink = inLink || element.name === 'a'
    for (const child of element.children) {
      if (typeof child === 'string') {
        const letters = lettersIn(child)
        if (isLink) linked += letters
        else plain += letters
      } else if (!NO_TEXT.has(child.name)) {
        const of = weigh(child, isLink)
        plain += of.plain
        linked += of.linked
      }
    }
    const weight = { plain, linked }
    weights.set(element, weight)
    return weight
  }
  const whole = weigh(page, false)
  const plainOf = (element: HtmlElement) => weights.get(element)?.plain ?? 0
  const settle = (element: HtmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string' || NO_TEXT.has(child.name)) continue
      const { plain, linked } = weights.get(child)!
      const isMost = plain + linked > MOST_OF_FURNITURE * (whole.plain + whole.linked)
      if (isHidden(child)) left.set(child, 'hidden')
      else if (!isMost && isFurniture(child)) left.set(child, 'furniture')
      else settle(child)
    }
  }
  settle(page)
  const find = (root: HtmlElement, is: (element: HtmlElement) => boolean): HtmlElement[] => {
    const found: HtmlElement[] = []
    const look = (element: HtmlElement) => {
      if (left.has(element) || NO_TEXT.has(element.name)) return
      if (is(element)) found.push(element)
      else for (const child of element.children) if (typeof child !== 'string') look(child)
    }
    look(root)
    return found.sort((a, b) => plainOf(b) - plainOf(a))
  }
  const [main] = find(page, isMain)
  const around = main && plainOf(main) >= LEAST_OF_MAIN * whole.plain ? main : page
  const [article] = find(around, ({ name }) => name === 'article')
  const isSure = article && plainOf(article) >= LEAST_OF_ARTICLE * plainOf(around)
  const told = isSure ? article : around === page ? undefined : around
  if (told)
    return { root: told, outside: besides(page, told), leftOut: (element) => left.get(element) }
  return {
    root: page,
    outside: 0,
    leftOut: (element) => {
      const known = left.get(element)
      if (known || !LISTS.has(element.name)) return known
      const { plain, linked } = weights.get(element) ?? { plain: 0, linked: 0 }
      return linked > 0 && plain < LEAST_OF_WORDS * linked ? 'furniture' : undefined
    },
  }
}

/** How many elements with words stand beside an element and those around it. */
function besides(page: HtmlElement, root: HtmlElement): number {
  const around = new Set<HtmlElement>()
  const holds = (element: HtmlElement): boolean => {
    const isAround =
      element === root ||
      element.children.some((child) => typeof child !== 'string' && holds(child))
    if (isAround) around.add(element)
    return isAround
  }
  holds(page)
  let count = 0
  const look = (element: HtmlElement) => {
    if (element === root) return
    for (const child of element.children) {
      if (typeof child === 'string') count += /[\p{L}\p{N}]/u.test(child) ? 1 : 0
      else if (around.has(child)) look(child)
      else if (!NO_TEXT.has(child.name) && hasWords(child)) count++
    }
  }
  look(page)
  return count
}

/** Elements that may be nothing but ways to elsewhere. */
const LISTS = new Set(['div', 'menu', 'ol', 'p', 'table', 'ul'])

const isMain = (element: HtmlElement) =>
  element.name === 'main' || attributeOf(element, 'role') === 'main'

const lettersIn = (words: string) => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
