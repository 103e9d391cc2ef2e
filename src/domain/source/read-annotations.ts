import * as v from 'valibot'
import type { Kind, Localized, Span } from '../transcript.ts'
import { CONTEXT, isKind } from './annotations.ts'
import { measureOffsets, type Offsets } from './code-points.ts'

/** A web annotation of a text. */
export interface ReadAnnotation {
  readonly id: string
  /** Where it stands: UTF-16 offsets into the text. */
  readonly span: Span
  /** Its text, in the languages that a transcript has. */
  readonly text: Localized
  /** Where it says so. */
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

const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const selector = v.looseObject({
  type: v.string(),
  start: v.exactOptional(position),
  end: v.exactOptional(position),
  exact: v.exactOptional(v.string()),
  prefix: v.exactOptional(v.string()),
  suffix: v.exactOptional(v.string()),
})
const body = v.looseObject({
  type: v.exactOptional(v.string()),
  value: v.exactOptional(v.string()),
  purpose: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
})
const target = v.looseObject({
  source: v.exactOptional(v.string()),
  selector: v.exactOptional(v.union([v.array(selector), selector])),
})
const annotation = v.looseObject({
  id: v.exactOptional(v.string()),
  type: v.literal('Annotation'),
  body: v.exactOptional(v.union([v.array(body), body])),
  target,
})

type Selector = v.InferOutput<typeof selector>

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
  const checked = v.safeParse(annotation, item)
  if (!checked.success) return 'shape'
  const { id = String(number), body: said = [], target: at } = checked.output
  if (at.source?.startsWith('urn:sha256:') && at.source !== `urn:sha256:${sha256}`) {
    return 'other-text'
  }
  const span = place([at.selector ?? []].flat(), text, offsets)
  if (typeof span === 'string') return span
  const words = [said].flat()
  const wording = (language: 'zh' | 'en') =>
    words.find(
      (one) => one.language?.startsWith(language) && one.purpose !== 'tagging' && one.value?.trim(),
    )?.value
  const [zh, en] = [wording('zh'), wording('en')]
  const kind = words.find((one) => one.purpose === 'classifying')?.value
  return {
    id,
    span,
    text: { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) },
    ...(kind !== undefined && isKind(kind) ? { kind } : {}),
  }
}

/** By position, which the words must not contradict; without one, by the words. */
function place(selectors: readonly Selector[], text: string, offsets: Offsets): Span | Unplaced {
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
  const position = selectors.find(({ type }) => type === 'TextPositionSelector')
  if (position?.start !== undefined && position.end !== undefined) {
    if (position.start > position.end || position.end > offsets.length) return 'outside'
    const span = { start: offsets.toUtf16(position.start), end: offsets.toUtf16(position.end) }
    const agrees = quote?.exact === undefined || text.slice(span.start, span.end) === quote.exact
    return agrees ? span : 'other-words'
  }
  if (!quote?.exact) return 'no-selector'
  const { exact, prefix = '', suffix = '' } = quote
  const found = text.indexOf(prefix + exact + suffix)
  if (found < 0) return 'other-words'
  const start = found + prefix.length
  return { start, end: start + exact.length }
}
