import * as v from 'valibot'
import { address as addressRule } from '../../format/rules.ts'
import type { DocumentFacts } from './document-text.ts'
import { attributeOf, elementsIn, type HtmlElement, wordsIn } from './html-tree.ts'

/** Longer is no title. */
const LONGEST = 300

/**
 * What a page says of itself in its head: its title, the day of what it tells (of an event, or of a piece of news that
 * was published), who publishes it, and its address.
 */
export function factsOf(page: HtmlElement): DocumentFacts {
  const named = new Map<string, string>()
  let canonical: string | undefined
  let heading: string | undefined
  let titled: string | undefined
  const linked: unknown[] = []
  for (const element of elementsIn(page, ({ name }) => name === 'svg' || name === 'template')) {
    const { name } = element
    if (name === 'meta') {
      const key = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? ''
      const content = attributeOf(element, 'content')?.trim()
      if (content && !named.has(key.toLowerCase())) named.set(key.toLowerCase(), content)
    } else if (name === 'link') {
      if (attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
        canonical ??= attributeOf(element, 'href')
    } else if (name === 'title') titled ??= wordsIn(element)
    else if (name === 'h1') heading ??= wordsIn(element)
    else if (name === 'script' && attributeOf(element, 'type') === 'application/ld+json')
      linked.push(...objectsIn(wordsIn(element)))
  }
  const objects = linked.filter(isObject)
  const article = objects.find((one) => ARTICLES.test(textOf(one['@type'])))
  const event = objects.find((one) => EVENTS.test(textOf(one['@type'])))
  const site = named.get('og:site_name')
  const whole = first([textOf(article?.headline), named.get('og:title'), heading, titled])
  const publisher = first([site, textOf(nameIn(article?.publisher)), named.get('publisher')])
  const date = first([
    textOf(event?.startDate),
    textOf(article?.datePublished),
    named.get('article:published_time'),
  ])
  const day = dayOf(date)
  const title = whole && withoutSite(whole, publisher)
  const url = addressOf(first([canonical, named.get('og:url')]))
  return {
    ...(title && { title: title.slice(0, LONGEST) }),
    ...(day && { date: day }),
    ...(publisher && { publisher: publisher.slice(0, LONGEST) }),
    ...(url && { url }),
  }
}

const ARTICLES = /^(?:\w*Article|BlogPosting|Report)$/
const EVENTS = /^(?:\w*Event)$/

const first = (words: readonly (string | undefined)[]) => words.find((one) => one)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of JSON-LD, those of a graph each for itself; none where it is not valid. */
function objectsIn(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(json)
    if (isObject(value) && Array.isArray(value['@graph'])) return value['@graph']
    return Array.isArray(value) ? value : [value]
  } catch {
    return []
  }
}

const textOf = (value: unknown): string => {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? one.trim() : ''
}

const nameIn = (value: unknown): unknown => {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return isObject(one) ? one.name : one
}

/** A title without the name of the site that stands at its end, or before it. */
function withoutSite(title: string, site: string | undefined): string {
  const pieces = title.split(/\s+[|–—·_-]\s+|_/)
  if (site === undefined || pieces.length < 2) return title
  const rest = pieces.filter((piece) => piece.trim().toLowerCase() !== site.toLowerCase())
  return rest.length === pieces.length || rest.length === 0 ? title : rest.join(' – ')
}

/** The day of a date as machines write it, in the place where it was written. */
const dayOf = (date: string | undefined): string | undefined =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[T ])/.exec(date ?? '')?.[0]

/** An address on the web that is whole; none of another kind. */
function addressOf(address: string | undefined): string | undefined {
  return v.is(addressRule, address) ? address : undefined
}
