import { SIZES, type Size } from '../domain/synthesize/sizes.ts'
import { grouped } from '../i18n/words/grouped.ts'
import { readAmount, readOptions, UsageError } from './read-options.ts'
import { shipped } from './shipped.ts'

export const SYNTHESIZE_HELP = `Prints the transcript of an invented meeting, or writes a folder of them, to measure with.

  ${shipped.call('synthesize')} --size SIZE [--seed NUMBER] > FILE
  ${shipped.call('synthesize')} --archive MEETINGS --out FOLDER [--seed NUMBER]

  --size SIZE      speakers × themes × points:
${Object.entries(SIZES).map(sizeInWords).join('\n')}
  --archive N      so many meetings of about 100 points, over years and bodies, of the same people; beside
                   them people.csv says who each speaker is
  --out FOLDER     where to write them: a folder that is not there yet, or an empty one
  --seed NUMBER    another whole number, another meeting; the same, the same bytes (1)
  --help           print this

Exit code 0: written; 1: not written whole; 2: wrong use.
`

export type SynthesizeArguments =
  | { readonly help: true }
  | { readonly help: false; readonly size: Size; readonly seed: number }
  | {
      readonly help: false
      readonly archive: number
      readonly out: string
      readonly seed: number
    }

/** The arguments of `synthesize`; throws a {@link UsageError}. */
export function readSynthesizeArguments(args: readonly string[]): SynthesizeArguments {
  const { values, positionals } = readOptions(args, {
    size: { type: 'string' },
    archive: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help === true) return { help: true }
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" belongs to no option`)
  const { size, archive, out, seed } = values
  if (!/^\d{1,9}$/.test(seed)) throw new UsageError('--seed is a whole number below 1,000,000,000')
  if ((archive ?? out) !== undefined) {
    if (size !== undefined) throw new UsageError('--size and --archive exclude each other')
    if (out === undefined || archive === undefined)
      throw new UsageError('--archive needs --out, and --out is for --archive')
    const meetings = readAmount('archive', archive, 0)
    return { help: false, archive: meetings, out, seed: Number(seed) }
  }
  if (!isSize(size)) throw new UsageError(`--size is one of ${Object.keys(SIZES).join(', ')}`)
  return { help: false, size, seed: Number(seed) }
}

const isSize = (size: unknown): size is Size =>
  typeof size === 'string' && Object.hasOwn(SIZES, size)

function sizeInWords([size, { speakers, themes, points }]: [string, (typeof SIZES)[Size]]): string {
  const numbers = [speakers, themes, points].map(grouped)
  return `                   ${size.padEnd(4)}${numbers.join(' × ')}`
}
