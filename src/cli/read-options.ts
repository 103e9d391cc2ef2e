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

/** What stands with an option that takes a number, as V8 and timers take one; throws a {@link UsageError}. */
export function readAmount(option: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
  throw new UsageError(`--${option} is a whole number from 1 to 999999`)
}
