import { placeAt } from '../../text/place-at.ts'
import { isCodable, nameIn } from '../coded/read-qde.ts'
import { readXml, XmlFault } from '../xml/read-xml.ts'
import { type Code, type CodesRead, faulty, type PlacedCode } from './codebook.ts'
import { lineCounter } from './line-counter.ts'
import { listedTerms, termsOfName } from './terms.ts'

/** Between the names of the codes that a code stands in. */
const GROUP_BETWEEN = ' / '

/** How a line of a description begins that lists the words to look for. */
const LISTS_TERMS = /^\s*(?:terms|words|keywords|词语|关键词|用词)\s*[:：]/i

/** A code while it is read. */
interface OpenCode {
  readonly name: string
  readonly isCodable: boolean
  readonly row: number
  description: string
  hasInner: boolean
  /** Where it stands in the list: before the codes in it. */
  readonly at: number
}

/**
 * Reads a REFI-QDA codebook (`.qdc`). A code that has others in it is their group, and a code beside them
 * unless it says `isCodable="false"`. The standard has no place for words to look for: they are the code's
 * name, or what a line `Terms: a; b` of its description lists.
 */
export function readQdcCodes(text: string): CodesRead {
  try {
    return readRoot(text)
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    const { line: row, column } = placeAt(text, error.offset)
    return faulty({ code: 'bad-xml', row, column })
  }
}

function readRoot(text: string): CodesRead {
  const xml = readXml(text)
  if (xml.next() !== 'open') return faulty({ code: 'no-codes' })
  const { name: root } = xml
  const origin = xml.attribute('origin') ?? ''
  if (root !== 'CodeBook') return faulty({ code: 'other-xml', root })
  const codes: (PlacedCode | null)[] = []
  const open: OpenCode[] = []
  const lineAt = lineCounter(text)
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    const { name: element } = xml
    if (step === 'close' && element === 'Code') {
      const code = open.pop()!
      if (code.isCodable) codes[code.at] = codeOf(code, open)
    }
    if (step !== 'open') continue
    if (element === 'Code') {
      const row = lineAt(xml.offset)
      const name = nameIn(xml, origin)
      if (name === '') return faulty({ code: 'nameless', row })
      const outer = open.at(-1)
      if (outer) outer.hasInner = true
      open.push({
        name,
        isCodable: isCodable(xml),
        row,
        description: '',
        hasInner: false,
        at: codes.length,
      })
      codes.push(null)
    } else if (element === 'Description') {
      const description = xml.content().trim()
      const code = open.at(-1)
      if (code) code.description = description
    } else if (element !== 'Codes') xml.skip()
  }
  return { ok: true, codes: codes.filter((code) => code !== null) }
}

/** A code that has been read, given those that it stands in. */
function codeOf(
  { name, row, description, hasInner }: OpenCode,
  outer: readonly OpenCode[],
): PlacedCode {
  const lines = description.split('\n')
  const terms = lines.filter((line) => LISTS_TERMS.test(line))
  const definition = lines
    .filter((line) => !LISTS_TERMS.test(line))
    .join('\n')
    .trim()
  const listed = terms.flatMap((line) => listedTerms(line.replace(LISTS_TERMS, '')))
  const path = [...outer.map((code) => code.name), ...(hasInner ? [name] : [])]
  const code: Code = {
    label: { '': name },
    terms: listed.length > 0 ? [...new Set(listed)] : termsOfName({ '': name }),
    ...(path.length > 0 && { group: { '': path.join(GROUP_BETWEEN) } }),
    ...(definition !== '' && { definition: { '': definition } }),
  }
  return { ...code, row }
}
