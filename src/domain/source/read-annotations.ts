import { readLanguageTag } from '../format/read-language-tag.ts'
import type { Kind, Localized, Span } from '../format/transcript.ts'
import { CONTEXT, isKind } from './annotations.ts'
import { measureOffsets, type Offsets } from './code-points.ts'

/** A web annotation of a text. */
export interface ReadAnnotation {
  /** Its number in the file, from 1. */
  readonly number: number
  readonly id: string
  /** Where it stands: UTF-16 offsets into the text. */
  readonly span: Span
  /** Its text, in the languages that a transcript has. */
  readonly text: Localized
  /** Whose words they are, and of which kind: where it says so. */
  readonly speaker?: Localized
  readonly kind?: Kind
}

/** Why an annotation has no place in the text. */
export type Unplaced = 'shape' | 'no-selector' | 'outside' | 'other-words' | 'other-text'

export type ReadAnnotations =
  | {
      readonly ok: true
      readonly annotations: readonly ReadAnnotation[]
      /** Those that have no place, by their number in the file. */
      readonly unplaced: readonly { readonly number: number; readonly why: Unplaced }[]
    }
  | { readonly ok: false; readonly reason: 'not-json' | 'not-annotations' }

/*
 * Checked by hand: what the model allows is wide, and what is not looked at may be anything.
 */

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const listed = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined
const isPosition = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0

/**
 * Reads a file of annotations (a page, a collection with its first page in it, a list, a single one)
 * and finds their places in a normalised text. Never throws.
 * @param sha256 fingerprint of the text: annotations of another fingerprint are not placed.
 */
export function readAnnotations(json: string, text: string, sha256: string): ReadAnnotations {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return { ok: false, reason: 'not-json' }
  }
  const items = itemsOf(data)
  if (!items) return { ok: false, reason: 'not-annotations' }
  const offsets = measureOffsets(text)
  const annotations: ReadAnnotation[] = []
  const unplaced: { number: number; why: Unplaced }[] = []
  for (const [i, item] of items.entries()) {
    const read = readOne(item, i + 1, text, offsets, sha256)
    if (typeof read === 'string') unplaced.push({ number: i + 1, why: read })
    else annotations.push(read)
  }
  return { ok: true, annotations, unplaced }
}

function itemsOf(data: unknown): readonly unknown[] | null {
  if (Array.isArray(data)) return data
  if (typeof data !== 'object' || data === null) return null
  if ('items' in data && Array.isArray(data.items)) return data.items
  if ('first' in data) return itemsOf(data.first)
  const single = 'type' in data && data.type === 'Annotation'
  return single || ('@context' in data && data['@context'] === CONTEXT) ? [data] : null
}

function readOne(
  item: unknown,
  number: number,
  text: string,
  offsets: Offsets,
  sha256: string,
): ReadAnnotation | Unplaced {
  if (!isFields(item) || item.type !== 'Annotation' || !isFields(item.target)) return 'shape'
  const { source, selector } = item.target
  if (textOf(source)?.startsWith('urn:sha256:') && source !== `urn:sha256:${sha256}`) {
    return 'other-text'
  }
  const span = place(listed(selector).filter(isFields), text, offsets)
  if (typeof span === 'string') return span
  const bodies = listed(item.body).filter(isFields)
  const wordings = (isMeant: (body: Fields) => boolean): Localized => {
    const found: Record<string, string> = {}
    for (const body of bodies.filter(isMeant)) {
      const [language, value] = [readLanguageTag(textOf(body.language) ?? ''), textOf(body.value)]
      if (language && value?.trim()) found[language] ??= value
    }
    return found
  }
  const speaker = wordings(({ purpose }) => purpose === 'identifying')
  const kind = textOf(bodies.find((one) => one.purpose === 'classifying')?.value)
  return {
    number,
    id: textOf(item.id) ?? String(number),
    span,
    text: wordings(({ purpose }) => purpose !== 'tagging' && purpose !== 'identifying'),
    ...(Object.keys(speaker).length > 0 && { speaker }),
    ...(kind !== undefined && isKind(kind) ? { kind } : {}),
  }
}

/** By position, which the words must not contradict; without one, by the words. */
function place(selectors: readonly Fields[], text: string, offsets: Offsets): Span | Unplaced {
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
  const position = selectors.find(({ type }) => type === 'TextPositionSelector')
  const exact = textOf(quote?.exact)
  if (position) {
    const { start, end } = position
    if (!isPosition(start) || !isPosition(end)) return 'shape'
    if (start > end || end > offsets.length) return 'outside'
    const span = { start: offsets.toUtf16(start), end: offsets.toUtf16(end) }
    const agrees = exact === undefined || text.slice(span.start, span.end) === exact
    return agrees ? span : 'other-words'
  }
  if (!exact) return 'no-selector'
  const prefix = textOf(quote?.prefix) ?? ''
  const found = text.indexOf(prefix + exact + (textOf(quote?.suffix) ?? ''))
  if (found < 0) return 'other-words'
  const start = found + prefix.length
  return { start, end: start + exact.length }
}
