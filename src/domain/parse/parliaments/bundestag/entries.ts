import { inLine } from '../../../text/in-line.ts'
import { readXml, type XmlReader } from '../../xml/read-xml.ts'
import { lineIn } from '../element-blocks.ts'
import type { Run } from '../proceedings.ts'

/** Who a protocol says gets the word. */
export interface Redner {
  readonly id: string
  /** Title, names and addition, as they are marked. */
  readonly name: string
  readonly party: string | undefined
  readonly role: string | undefined
}

/** A piece of a protocol, in its order. */
export type Entry =
  | { readonly is: 'item'; readonly id: string }
  | { readonly is: 'annex' }
  /** An item or an annex is over. */
  | { readonly is: 'end' }
  /** A speech begins, or ends. */
  | { readonly is: 'speech'; readonly begins: boolean }
  /** A line with the name of somebody who gets the word. */
  | { readonly is: 'name'; readonly text: string }
  | { readonly is: 'aside'; readonly text: string }
  | {
      readonly is: 'paragraph'
      /** Empty where it has none. */
      readonly class: string
      readonly runs: readonly Run[]
      readonly redner?: Redner | undefined
    }

export interface Protocol {
  /** The attributes of the root. */
  readonly about: (name: string) => string | undefined
  readonly entries: readonly Entry[]
  /** The list of those who speak. */
  readonly listed: readonly Redner[]
}

const ABOUT = ['wahlperiode', 'sitzung-nr', 'sitzung-datum', 'sitzung-ort', 'herausgeber'] as const

/** What a protocol of the Bundestag has in it but its table of contents. Throws an `XmlFault`. */
export function readEntries(text: string): Protocol {
  const xml = readXml(text, { doctype: true })
  xml.next()
  const about = new Map(ABOUT.map((name) => [name as string, xml.attribute(name)]))
  const entries: Entry[] = []
  const listed: Redner[] = []
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    const { name } = xml
    if (step === 'close') {
      if (name === 'tagesordnungspunkt' || name === 'anlage') entries.push({ is: 'end' })
      else if (name === 'rede') entries.push({ is: 'speech', begins: false })
    } else if (step === 'text') {
      // Words that stand in no paragraph.
      const words = inLine(xml.text)
      if (words !== '') entries.push({ is: 'aside', text: words })
    } else if (name === 'vorspann') xml.skip()
    else if (name === 'tagesordnungspunkt')
      entries.push({ is: 'item', id: inLine(xml.attribute('top-id') ?? '') })
    else if (name === 'anlage') entries.push({ is: 'annex' })
    else if (name === 'rede') entries.push({ is: 'speech', begins: true })
    else if (name === 'name') entries.push({ is: 'name', text: inLine(xml.content()) })
    else if (name === 'redner') listed.push(readRedner(xml))
    else if (name === 'kommentar' || name === 'fussnote' || name === 'anlagen-titel')
      entries.push({ is: 'aside', text: lineIn(xml, { blocks: APART }) })
    else if (name === 'p' || name === 'zitat' || name === 'table') entries.push(readParagraph(xml))
  }
  return { about: (name) => about.get(name), entries, listed }
}

/** Elements that stand apart from what is around them. */
const APART = new Set(['p', 'td', 'th', 'tr', 'caption', 'br'])

function readParagraph(xml: XmlReader): Entry {
  const is = xml.attribute('klasse') ?? (xml.name === 'zitat' ? 'Z' : '')
  const runs: Run[] = []
  let redner: Redner | undefined
  let depth = 1
  while (depth > 0) {
    const step = xml.next()
    const { name } = xml
    if (step === 'text') runs.push({ words: xml.text })
    else if (step === 'open' && name === 'redner') redner = readRedner(xml)
    else if (step === 'open' && (name === 'fussnote' || name === 'kommentar'))
      runs.push({ aside: lineIn(xml, { blocks: APART }) })
    else {
      if (APART.has(name)) runs.push({ words: ' ' })
      depth += step === 'open' ? 1 : -1
    }
  }
  return { is: 'paragraph', class: is, runs, redner }
}

const PARTS = ['titel', 'vorname', 'namenszusatz', 'nachname', 'ortszusatz'] as const

function readRedner(xml: XmlReader): Redner {
  const id = xml.attribute('id')?.trim() ?? ''
  const parts = new Map<string, string>()
  const open: string[] = []
  for (let depth = 1; depth > 0; ) {
    const step = xml.next()
    if (step === 'text') {
      const part = open.at(-1) ?? ''
      parts.set(part, `${parts.get(part) ?? ''}${xml.text}`)
    } else if (step === 'open') {
      open.push(xml.name)
      depth++
    } else {
      open.pop()
      depth--
    }
  }
  const part = (name: string) => inLine(parts.get(name) ?? '') || undefined
  const name = PARTS.flatMap((one) => part(one) ?? []).join(' ')
  return { id, name, party: part('fraktion'), role: part('rolle_lang') ?? part('rolle_kurz') }
}
