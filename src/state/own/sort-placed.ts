import {
  CORPUS_HEAD,
  mayBeRoots,
  opensCorpus,
  type Sorted,
  sortFiles,
} from '../../domain/parse/together.ts'
import type { PlacedFile } from './file-batch.ts'

/**
 * Sorts files into meetings; whether one is the root of a corpus is told by how it begins, not by its name alone. Never
 * rejects: what cannot be read is a meeting of its own, which then says so.
 */
export async function sortPlaced(files: readonly PlacedFile[]): Promise<Sorted<PlacedFile>> {
  const roots = new Set<PlacedFile>()
  for (const one of mayBeRoots(files)) if (await isRoot(one.file)) roots.add(one)
  return sortFiles(files, (file) => roots.has(file))
}

const isRoot = (file: File): Promise<boolean> =>
  file
    .slice(0, CORPUS_HEAD)
    .text()
    .then(opensCorpus, () => false)
