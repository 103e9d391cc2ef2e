import { inLine } from '../../../text/in-line.ts'
import type { XmlReader } from '../../xml/read-xml.ts'
import type { PeopleLists } from './people.ts'

/** What a file says of itself. */
export interface Header {
  readonly title: string | undefined
  /** As `2026-05-11`. */
  readonly date: string | undefined
  readonly place: string | undefined
}

/** Of several titles that of the sitting comes first, in the language of the file, else the corpus’s. */
const RANKS = ['sub', 'main'] as const

/** Reads a header that was just opened to its end; people and organisations in it go to the lists. */
export function readHeader(
  xml: XmlReader,
  language: string | undefined,
  lists: PeopleLists,
): Header {
  const titles: { words: string; rank: number }[] = []
  const open: string[] = ['teiHeader']
  /** How many of each element are open. */
  const counts = new Map<string, number>()
  const count = (name: string, more: number) => counts.set(name, (counts.get(name) ?? 0) + more)
  const isIn = (element: string) => (counts.get(element) ?? 0) > 0
  let sitting: string | undefined
  let source: string | undefined
  let place: string | undefined
  while (open.length > 0) {
    const step = xml.next()
    const { name } = xml
    if (step === 'close') count(open.pop()!, -1)
    if (step !== 'open' || lists.take(xml)) continue
    if (name === 'title' && isIn('titleStmt')) {
      const kind = RANKS.findIndex((rank) => rank === (xml.attribute('type') ?? 'main'))
      const isOwn = (xml.attribute('lang') ?? language) === language
      const rank = (kind < 0 ? RANKS.length : kind) + (isOwn ? 0 : 10)
      titles.push({ words: inLine(xml.content()), rank })
    } else if (name === 'date' && isIn('setting')) {
      sitting ??= dayOf(xml)
      xml.skip()
    } else if (name === 'date' && isIn('sourceDesc')) {
      source ??= dayOf(xml)
      xml.skip()
    } else if (
      name === 'name' &&
      isIn('setting') &&
      /^(?:city|place)$/.test(xml.attribute('type') ?? '')
    )
      place ??= inLine(xml.content())
    else {
      open.push(name)
      count(name, 1)
    }
  }
  titles.sort((a, b) => a.rank - b.rank)
  return { title: titles.find(({ words }) => words !== '')?.words, date: sitting ?? source, place }
}

function dayOf(xml: XmlReader): string | undefined {
  const when = xml.attribute('when') ?? xml.attribute('from') ?? ''
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(when) ? when : undefined
}
