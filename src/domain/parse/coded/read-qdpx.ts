import { decodeMarked } from '../../text/decode.ts'
import { MARKUP } from '../../text/limits.ts'
import { normaliseText } from '../../text/normalise.ts'
import { type Allowance, allow } from '../documents/allowance.ts'
import { type Archive, isZip, openArchive } from '../documents/archive.ts'
import { type DocumentRead, readSafely, toldLeftOut } from '../documents/document-read.ts'
import type { DocumentText } from '../documents/document-text.ts'
import { damaged } from '../documents/fault.ts'
import { XmlFault } from '../xml/read-xml.ts'
import { markedIn, type SourceText } from './marked-in.ts'
import { type QdeSource, readQde } from './read-qde.ts'

/** The file that describes the project; some programs call it by the name of the project. */
const PART = 'project.qde'
const ENDING = '.qde'
/** Before paths within the archive, by the standard; some leave it out. */
const INTERNAL = 'internal://'
/** Between the texts of a project. */
const BETWEEN = '\n\n'

/**
 * Reads a project of coded texts (REFI-QDA 1.0, `.qdpx`): its plain texts one after the other, and what is marked in
 * them. `limit` is the most bytes that a text may have; twice as many are inflated.
 */
export const readQdpx = (bytes: Uint8Array, limit: number): Promise<DocumentRead> =>
  readSafely('qdpx', async () => (isZip(bytes) ? readProject(bytes, allow(limit * MARKUP)) : null))

async function readProject(bytes: Uint8Array, allowance: Allowance): Promise<DocumentText | null> {
  const archive = openArchive(bytes, allowance)
  const parts = [...archive.paths()].filter((path) => path.endsWith(ENDING) && !path.includes('/'))
  const part = parts.find((path) => path === PART) ?? parts[0]
  const described = part === undefined ? null : await archive.read(part)
  if (part === undefined || !described) return null
  const project = parsed(decodeMarked(described), part)
  if (!project) return null
  const sources: SourceText[] = []
  let missing = project.textless
  let length = 0
  for (const source of project.sources) {
    const raw = await textOf(source, archive)
    const text = raw === null ? '' : normaliseText(raw)
    if (raw === null || text.trim() === '') {
      // What was written of a picture and stands nowhere is counted with the picture.
      if (!source.isPart || source.path !== undefined || source.content !== null) missing++
      continue
    }
    if (sources.length > 0) length += BETWEEN.length
    sources.push({ source, raw, text, start: length })
    length += text.length
  }
  // Nothing but pictures or sound, or texts that lie elsewhere.
  if (sources.length === 0) throw damaged('Sources')
  const text = sources.map((one) => one.text).join(BETWEEN)
  allowance.takeLines(text.match(/\n/g)?.length ?? 0)
  const { coded, lost } = markedIn(project, sources)
  return {
    ...{ text, tables: [], headings: [], apart: [], coded },
    ...(project.name !== '' && { facts: { title: project.name } }),
    warnings: toldLeftOut(
      new Map([
        ...(missing > 0 ? [['sources', missing] as const] : []),
        ...(lost > 0 ? [['codings', lost] as const] : []),
      ]),
      { apart: [] },
    ),
  }
}

function parsed(text: string, part: string) {
  try {
    return readQde(text)
  } catch (fault) {
    throw fault instanceof XmlFault ? damaged(part) : fault
  }
}

/** The plain text of a source; null where the archive does not have it. */
async function textOf({ path, content }: QdeSource, archive: Archive): Promise<string | null> {
  if (content !== null) return content
  if (path === undefined) return null
  const inside = path.startsWith(INTERNAL) ? path.slice(INTERNAL.length) : path
  const bytes = await archive.read(`Sources/${inside}`)
  // With its mark of byte order: some programs count it.
  return bytes && decodeMarked(bytes, { ignoreBOM: true })
}
