import { KINDS, type Kind, type Localized, type OpenTranscript } from '../format/transcript.ts'
import { measureOffsets } from './code-points.ts'
import type { SourceText } from './recognise.ts'

/*
 * Points as web annotations: W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/
 */

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** How much of the text around a passage is given along, in code points. */
const CONTEXT_LENGTH = 32

interface Body {
  readonly type: 'TextualBody'
  readonly value: string
  readonly purpose: 'identifying' | 'describing' | 'classifying' | 'tagging'
  readonly format?: 'text/plain'
  readonly language?: string
}

interface Selector {
  readonly type: string
  readonly start?: number
  readonly end?: number
  readonly exact?: string
  readonly prefix?: string
  readonly suffix?: string
}

export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'describing'
  readonly body: readonly Body[]
  readonly target: { readonly source: string; readonly selector: readonly Selector[] }
}

export interface AnnotationPage {
  readonly '@context': typeof CONTEXT
  readonly id: string
  readonly type: 'AnnotationPage'
  readonly items: readonly Annotation[]
}

/**
 * Writes the points that have a place as annotations of the text: positions in code points of the
 * normalised text, as the model demands, and the words themselves for readers that look for those.
 * Their first bodies say whose words they are.
 * @param sha256 fingerprint of that text, its name.
 */
export function writeAnnotations(
  transcript: OpenTranscript,
  source: SourceText,
  sha256: string,
): AnnotationPage {
  const offsets = measureOffsets(source.text)
  const names = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker.name]))
  const themes = new Map(transcript.themes.map((theme) => [theme.id, theme.label]))
  const urn = `urn:reyi:${encodeURIComponent(transcript.meeting.id)}`
  const items = Array.from(transcript.points, (point, i): Annotation[] => {
    const place = source.points[i]
    if (!place) return []
    const start = offsets.toCodePoints(place.start)
    const end = offsets.toCodePoints(place.end)
    const slice = (from: number, to: number) =>
      source.text.slice(offsets.toUtf16(Math.max(0, from)), offsets.toUtf16(to))
    return [
      {
        id: `${urn}:${encodeURIComponent(point.id)}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          ...bodies(names.get(point.speaker) ?? {}, 'identifying'),
          ...bodies(point.text, 'describing'),
          { type: 'TextualBody', value: point.kind, purpose: 'classifying' },
          ...point.themes.flatMap((id) => bodies(themes.get(id) ?? {}, 'tagging')),
        ],
        target: {
          source: `urn:sha256:${sha256}`,
          selector: [
            { type: 'TextPositionSelector', start, end },
            {
              type: 'TextQuoteSelector',
              exact: slice(start, end),
              prefix: slice(start - CONTEXT_LENGTH, start),
              suffix: slice(end, end + CONTEXT_LENGTH),
            },
          ],
        },
      },
    ]
  }).flat()
  return { '@context': CONTEXT, id: urn, type: 'AnnotationPage', items }
}

function bodies(text: Localized, purpose: Body['purpose']): Body[] {
  return Object.entries(text).map(([language, value]) => ({
    type: 'TextualBody',
    value,
    purpose,
    format: 'text/plain',
    language,
  }))
}

export const isKind = (value: string): value is Kind => KINDS.some((kind) => kind === value)
