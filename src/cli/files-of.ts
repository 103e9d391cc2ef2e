import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FORMATS, isNamedAs } from '../domain/parse/formats.ts'

/** What is said of a site, beside its meetings. */
export const SITE = 'site.json'

/** Of a folder the files that can be opened, by name, with `deep` those in folders below too; of a file its own path. */
export async function filesOf(input: string, deep = false): Promise<string[]> {
  const entries = await readdir(input, { withFileTypes: true, recursive: deep }).catch(() => null)
  if (!entries) return [input]
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name !== SITE &&
        FORMATS.some(({ format }) => isNamedAs(format, entry.name)),
    )
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}
