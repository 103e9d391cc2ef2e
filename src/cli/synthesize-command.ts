import { synthesize as invent } from '../domain/synthesize/synthesize.ts'
import { inventFolder } from './invent-folder.ts'
import { readSynthesizeArguments, SYNTHESIZE_HELP } from './synthesize-arguments.ts'
import { write } from './write.ts'

/** Pieces are small; a pipe takes some 64 kB at a time. In UTF-16 units. */
const BATCH = 1 << 16

/** Invents a meeting, or a folder of them, to measure with; gives the exit code. @throws UsageError */
export async function synthesize(args: readonly string[]): Promise<number> {
  const read = readSynthesizeArguments(args)
  if (read.help) {
    await write(SYNTHESIZE_HELP)
    return 0
  }
  if ('archive' in read) {
    await inventFolder(read.out, read.archive, read.seed)
    return 0
  }
  let batch = ''
  for (const piece of invent(read.size, read.seed)) {
    batch += piece
    if (batch.length < BATCH) continue
    if (!(await write(batch))) return 0
    batch = ''
  }
  await write(batch)
  return 0
}
