import { synthesize } from '../domain/synthesize/synthesize.ts'
import { readSynthesizeArguments, SYNTHESIZE_HELP, UsageError } from './arguments.ts'
import { write } from './write.ts'

/** Pieces are small; a pipe takes some 64 kB at a time. In UTF-16 units. */
const BATCH = 1 << 16

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    const read = readSynthesizeArguments(args)
    if (read.help) {
      await write(SYNTHESIZE_HELP)
      return 0
    }
    let batch = ''
    for (const piece of synthesize(read.size, read.seed)) {
      batch += piece
      if (batch.length < BATCH) continue
      await write(batch)
      batch = ''
    }
    await write(batch)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`synthesize: ${error.message}\nTry: npm run -s synthesize -- --help`)
    return 2
  }
}
