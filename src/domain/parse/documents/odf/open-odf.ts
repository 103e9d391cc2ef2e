import { decodeMarked } from '../../../text/decode.ts'
import { MOST_ASIDE } from '../../../text/limits.ts'
import type { Allowance } from '../allowance.ts'
import { isZip, openArchive } from '../archive.ts'
import { DocumentFault, damaged } from '../fault.ts'

/** The parts of an OpenDocument file that say what it holds, as XML; styles are '' where it has none. */
export interface OdfParts {
  readonly content: string
  readonly styles: string
}

/**
 * Opens an OpenDocument file (ODF 1.3 part 2). Null where bytes are none; throws a {@link DocumentFault} where it is
 * damaged or has a password.
 */
export async function openOdf(bytes: Uint8Array, allowance: Allowance): Promise<OdfParts | null> {
  if (!isZip(bytes)) return null
  const archive = openArchive(bytes, allowance)
  const aside = async (path: string) => {
    if (archive.size(path) > MOST_ASIDE) throw damaged(path)
    const part = await archive.read(path)
    return part ? decodeMarked(part) : ''
  }
  // What is encrypted is still an archive: its list of files says so.
  if (/[<:]encryption-data[\s>]/.test(await aside('META-INF/manifest.xml')))
    throw new DocumentFault({ code: 'document', why: 'password' })
  const styles = await aside('styles.xml')
  const content = await archive.read('content.xml')
  return content ? { content: decodeMarked(content), styles } : null
}
