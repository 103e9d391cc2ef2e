import { decodeMarked } from '../../text/decode.ts'
import { MOST_ASIDE } from '../../text/limits.ts'
import { readXml, XmlFault } from '../xml/read-xml.ts'
import type { Allowance } from './allowance.ts'
import type { Archive } from './archive.ts'
import { lineCounter } from './count-lines.ts'
import { damaged } from './fault.ts'

/** The parts of an Office document, by what they are to each other. */
export interface Parts {
  /** The path of the part with the text; null where the archive is no Word document. */
  readonly main: string | null
  /** A part as text; null if there is none. */
  text(path: string): Promise<string | null>
  /** Likewise, one that says how the text is to be read: refused where it is as large as no such part. */
  aside(path: string): Promise<string | null>
  bytes(path: string): Promise<Uint8Array | null>
}

/** What one part says of another that belongs to it. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `footnotes`, `aFChunk`. */
  readonly type: string
  /** The path of the part; null where it is no part of this document. */
  readonly path: string | null
}

/** Opens an archive as an Office document; throws a `DocumentFault` where a part is damaged. */
export async function openParts(archive: Archive, allowance: Allowance): Promise<Parts> {
  const text = async (path: string) => {
    const lines = lineCounter()
    const bytes = await archive.read(path, (piece) => allowance.takeLines(lines(piece)))
    return bytes && decodeMarked(bytes)
  }
  const aside = async (path: string) => {
    if (archive.size(path) > MOST_ASIDE) throw damaged(path)
    return text(path)
  }
  const relations = await relationsOf({ aside }, '')
  const named = relations.find(({ type }) => type === 'officeDocument')?.path
  const main = [named, 'word/document.xml'].find((path) => path && archive.has(path)) ?? null
  return { main, text, aside, bytes: (path) => archive.read(path) }
}

/** What a part says of others; `''` stands for the document as a whole. */
export async function relationsOf(
  { aside }: Pick<Parts, 'aside'>,
  part: string,
): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`
  const xml = await aside(path)
  if (xml === null) return []
  return wellFormed(path, () => {
    const relations: Relation[] = []
    const x = readXml(xml)
    for (let step = x.next(); step !== 'end'; step = x.next()) {
      if (step !== 'open' || x.name !== 'Relationship') continue
      const outside = x.attribute('TargetMode') === 'External'
      relations.push({
        id: x.attribute('Id') ?? '',
        type: (x.attribute('Type') ?? '').replace(/^.*\//, ''),
        path: outside ? null : resolvePath(folder, x.attribute('Target') ?? ''),
      })
    }
    return relations
  })
}

/** What `read` gives; XML that is not well formed is told as damage of the part at `path`. */
export function wellFormed<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (fault) {
    throw fault instanceof XmlFault ? damaged(path) : fault
  }
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
