import { resolve } from 'node:path'
import { LONGEST_NAME } from '../domain/format/rules.ts'
import { DISPLAYS, type Display } from '../i18n/language.ts'
import { addressFrom, checkName } from './archive-address.ts'
import { readOptions, UsageError } from './read-options.ts'
import { shipped } from './shipped.ts'

export const ARCHIVE_HELP = `Makes an archive of many meetings: a folder that answers questions over all of them on any static host.

  ${shipped.call('archive')} build FILE|FOLDER... --out DIR     an archive of these meetings
  ${shipped.call('archive')} add FILE|FOLDER... --out DIR       these meetings too; one that is there already is replaced
  ${shipped.call('archive')} remove MEETING... --out DIR        without these meetings, by id
  ${shipped.call('archive')} check DIR                          whether all that it names is there and whole
  ${shipped.call('archive')} work --queue URL --work DIR        a worker for a build on several machines

  --out DIR        the folder: a new one, an empty one, or an archive
  --replace        build takes the meetings away that are in the archive and not among the files; else it does nothing then
  --title TEXT     what the archive is called; else as it was, else by its folder
  --body NAME      of which body the meetings are whose files tell none; without it the people of each are its own
  --people FILE    who is one person and who is not, by hand (public/schema/people.schema.json); it is kept in the archive
  --url ADDRESS    where the folder will stand, for feeds, a sitemap and whole addresses in its pages; else as it was;
                   none takes it back
  --language TAG   what its pages say themselves: zh, en or both; else as it was, else what most texts are in
  --work DIR       what is kept to go on from, beside the folder without it (DIR.work); it may be thrown away
  --queue URL      files are read by workers that wait on this server (redis://…), on machines that share the folders
  --workers N      how many files are read at once; as many as this machine can without it
  --memory MB      the most memory for a worker (2048)
  --seconds N      the most time for a file (300)
  --help           print this

Takes transcripts and every file that parse reads, of a folder those in folders below too. A file that cannot be
read is told and left out. Stopped, it goes on where it stopped when it is called again. The same meetings give the
same bytes.
The page opens it as ?archive=DIR where the folder stands beside it.
Exit code 0: made; 1: made without some files, or not made; 2: wrong use.
`

export type ArchiveArguments =
  | { readonly do: 'help' }
  | { readonly do: 'check'; readonly out: string }
  | WorkArguments
  | BuildArguments

/** How much a worker may take. */
interface Limits {
  readonly workers?: number
  readonly memory?: number
  readonly seconds?: number
}

export interface WorkArguments extends Limits {
  readonly do: 'work'
  readonly queue: string
  readonly work: string
}

export interface BuildArguments extends Limits {
  readonly do: 'build' | 'add' | 'remove'
  /** Files and folders, of `remove` ids of meetings. */
  readonly given: readonly string[]
  readonly out: string
  readonly replace: boolean
  readonly title?: string
  readonly people?: string
  readonly body?: string
  /** Ends with a slash; null takes back which one is remembered. */
  readonly url?: string | null
  readonly language?: Display
  readonly work: string
  readonly queue?: string
}

/** The arguments of `archive`; throws a {@link UsageError}. */
export function readArchiveArguments(args: readonly string[]): ArchiveArguments {
  const { values, positionals } = readOptions(args, {
    out: { type: 'string' },
    title: { type: 'string' },
    people: { type: 'string' },
    body: { type: 'string' },
    url: { type: 'string' },
    language: { type: 'string' },
    replace: { type: 'boolean' },
    queue: { type: 'string' },
    work: { type: 'string' },
    workers: { type: 'string' },
    memory: { type: 'string' },
    seconds: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  const [name, ...given] = positionals
  if (values.help) return { do: 'help' }
  if (name === 'check') {
    if (given.length !== 1) throw new UsageError('check takes one folder')
    return { do: 'check', out: given[0]! }
  }
  const limits = {
    ...number('workers', values.workers),
    ...number('memory', values.memory),
    ...number('seconds', values.seconds),
  }
  if (name === 'work') {
    const { queue, work } = values
    if (given.length > 0) throw new UsageError('work takes no files')
    if (queue === undefined || work === undefined)
      throw new UsageError(
        '--queue says where tasks are waited for, --work which folder they are done in',
      )
    return { do: 'work', queue: serverAt(queue), work, ...limits }
  }
  if (name !== 'build' && name !== 'add' && name !== 'remove')
    throw new UsageError('name what is to be done: build, add, remove, check or work')
  if (given.length === 0) throw new UsageError(`nothing to ${name}`)
  if (values.out === undefined) throw new UsageError('--out says which folder')
  const { title, people, body, out, replace = false } = values
  if (body?.trim() === '') throw new UsageError('--body: it has no name')
  if (body && body.length > LONGEST_NAME)
    throw new UsageError(`--body: a name has ${LONGEST_NAME} characters at most`)
  const url = values.url === undefined ? undefined : addressFrom(values.url)
  checkName(url ?? null, out)
  return {
    do: name,
    given,
    out,
    // Beside the folder, whatever it is called by.
    work: values.work ?? `${resolve(out)}.work`,
    replace,
    ...(title !== undefined && { title }),
    ...(people !== undefined && { people }),
    ...(body !== undefined && { body }),
    ...(url !== undefined && { url }),
    ...(values.language !== undefined && { language: displayFrom(values.language) }),
    ...(values.queue !== undefined && { queue: serverAt(values.queue) }),
    ...limits,
  }
}

function serverAt(url: string): string {
  if (/^rediss?:\/\/\S+$/.test(url)) return url
  throw new UsageError(`--queue: "${url}" does not begin with redis://`)
}

function displayFrom(tag: string): Display {
  const found = DISPLAYS.find((one) => one.tag === tag)
  if (found) return found.tag
  throw new UsageError(
    `--language: "${tag}" is none of ${DISPLAYS.map((one) => one.tag).join(', ')}`,
  )
}

function number<Name extends string>(name: Name, text: string | undefined) {
  if (text === undefined) return {}
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`--${name}: "${text}" is no whole number above 0`)
  return { [name]: value } as { readonly [Key in Name]: number }
}
