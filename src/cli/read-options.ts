import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Wrong use of a command line, in words. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

/** The values of `options` and what stands beside them; throws a {@link UsageError}. */
export function readOptions<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
