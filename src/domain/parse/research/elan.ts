import { xmlRootOf } from '../../text/xml-root.ts'
import { readXml, type XmlReader } from '../xml/read-xml.ts'
import { type Annotation, type Placed, placeAnnotations } from './elan-times.ts'
import type { Tier } from './tiers.ts'

/** Whether a text is a file of ELAN, by its root. */
export const isElan = (text: string): boolean =>
  text.slice(0, 200).trimStart().startsWith('<') && xmlRootOf(text)?.name === 'ANNOTATION_DOCUMENT'

/**
 * The tiers of a file of ELAN (.eaf). Where the recording lies, who annotated it and what the words are in a
 * controlled list are not read. Throws an `XmlFault`.
 */
export function readElan(text: string): readonly Tier[] {
  const xml = readXml(text, { doctype: true })
  const times = new Map<string, number | undefined>()
  const tiers: { readonly tier: Omit<Tier, 'spans'>; readonly annotations: Annotation[] }[] = []
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step !== 'open') continue
    if (xml.name === 'TIME_SLOT') {
      const value = xml.attribute('TIME_VALUE')
      const ms = value === undefined ? Number.NaN : Number(value)
      times.set(xml.attribute('TIME_SLOT_ID') ?? '', Number.isFinite(ms) ? ms : undefined)
    } else if (xml.name === 'TIER') tiers.push({ tier: tierOf(xml), annotations: [] })
    else if (/^(?:ALIGNABLE|REF)_ANNOTATION$/.test(xml.name))
      tiers.at(-1)?.annotations.push(annotationOf(xml))
  }
  const placed = placeAnnotations(
    tiers.map(({ annotations }) => annotations),
    times,
  )
  return tiers.map(({ tier, annotations }) => ({
    ...tier,
    spans: annotations
      .map(({ id, text: words }): Placed & { readonly text: string } => ({
        ...placed.get(id),
        text: words,
      }))
      .sort((a, b) => (a.start ?? 0) - (b.start ?? 0)),
  }))
}

function tierOf(xml: XmlReader): Omit<Tier, 'spans'> {
  const name = xml.attribute('TIER_ID') ?? ''
  const participant = xml.attribute('PARTICIPANT')?.trim()
  // Many name their tiers `kind@speaker`.
  const tail = /^[^@]+@([^@]+)$/.exec(name)?.[1]?.trim()
  return {
    name,
    voice: participant || tail || undefined,
    isAside: (xml.attribute('PARENT_REF') ?? '') !== '',
  }
}

function annotationOf(xml: XmlReader): Annotation {
  return {
    id: xml.attribute('ANNOTATION_ID') ?? '',
    from: xml.attribute('TIME_SLOT_REF1'),
    to: xml.attribute('TIME_SLOT_REF2'),
    about: xml.attribute('ANNOTATION_REF'),
    text: xml.content().trim(),
  }
}
