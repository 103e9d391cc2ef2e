import { readOptions, UsageError } from './read-options.ts'
import { shipped } from './shipped.ts'

export const VALIDATE_HELP = `Says what is wrong with a transcript, by path.

  ${shipped.call('validate')} FILE...          FILE may be - for standard input

  --help           print this

Exit code 0: valid; 1: not valid, not readable, or not written whole; 2: wrong use.
`

/** The arguments of `validate`; throws a {@link UsageError}. */
export function readValidateArguments(args: readonly string[]): {
  readonly files: readonly string[]
  readonly help: boolean
} {
  const { values, positionals } = readOptions(args, { help: { type: 'boolean', short: 'h' } })
  const help = values.help === true
  if (!help && positionals.length === 0) {
    throw new UsageError('name a file, or - for standard input')
  }
  return { files: positionals, help }
}
