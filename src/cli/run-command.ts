import { UsageError } from './read-options.ts'
import { shipped } from './shipped.ts'
import { outputFault } from './write.ts'

/**
 * Runs a command and sets its exit code: what `main` gives, 2 for wrong use. Where standard output could
 * not be written a line says why, and 0 becomes 1: what is there is not all. Only a reader that has seen
 * enough (`head`) is no failure.
 */
export async function runCommand(
  name: string,
  main: (args: readonly string[]) => Promise<number>,
  args: readonly string[],
): Promise<void> {
  // Whoever ends before it is done has not succeeded.
  process.exitCode = 1
  try {
    process.exitCode = await main(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${name}: ${error.message}\nTry: ${shipped.call(name)} --help`)
    process.exitCode = 2
  }
  const fault = outputFault()
  if (!fault) return
  const isClosed = fault.code === 'EPIPE'
  console.error(
    `${name}: the output ends early: ${isClosed ? 'its reader has closed it' : fault.message}`,
  )
  if (!isClosed) process.exitCode ||= 1
}
