import { isDay } from '../domain/text/calendar.ts'
import { readOptions, UsageError } from './read-options.ts'
import { shipped } from './shipped.ts'

export const PUBLISH_HELP = `Publishes meetings as a folder that works on any static host.

  ${shipped.call('publish')} [OPTIONS] --out SITE FILE|FOLDER...

  --out SITE       the folder: a new one, an empty one, or one that was published before, in which only
                   what changed is written; what is no longer among the files is taken away
  --site FILE      what is said of the site: title, url, language, imprint (public/schema/site.schema.json);
                   without it, site.json beside the first file or in the first folder, where there is one
  --url ADDRESS    where the site will stand; without it there is no feed and no sitemap
  --date DAY       the day to write, as 2026-11-29; today without it
  --help           print this

Takes transcripts (.json), pages that were exported, and every file that parse reads, which is then read by
rules: look through it in Review first. A folder stands for the files in it, by name, but not in folders below.
Nothing is written where a file cannot be read.
Exit code 0: published; 1: a file is not readable, or the folder is not ours; 2: wrong use.
`

export type PublishArguments =
  | { readonly help: true }
  | {
      readonly help: false
      readonly inputs: readonly string[]
      readonly out: string
      readonly site?: string
      readonly url?: string
      readonly date: string
    }

/** The arguments of `publish`; throws a {@link UsageError}. `today` is `YYYY-MM-DD`. */
export function readPublishArguments(args: readonly string[], today: string): PublishArguments {
  const { values, positionals } = readOptions(args, {
    out: { type: 'string' },
    site: { type: 'string' },
    url: { type: 'string' },
    date: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) return { help: true }
  if (positionals.length === 0) throw new UsageError('name a file or a folder')
  if (!values.out) throw new UsageError('--out names the folder to write')
  const { date = today, site, url } = values
  if (!isDay(date)) throw new UsageError(`--date: "${date}" is no day like 2026-11-29`)
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    throw new UsageError(`--url: "${url}" does not begin with https://`)
  }
  return {
    help: false,
    inputs: positionals,
    out: values.out,
    date,
    ...(site !== undefined && { site }),
    ...(url !== undefined && { url }),
  }
}
