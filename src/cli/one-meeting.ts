import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { CORPUS_HEAD, opensCorpus, recordingKind, sortFiles } from '../domain/parse/together.ts'

/** The files of one meeting. */
export interface MeetingFiles {
  /** The path of the text; `-` for standard input. */
  readonly file: string
  /** The paths of what is read with it. */
  readonly companions: readonly string[]
  readonly recording: { readonly kind: 'audio' | 'video'; readonly name: string } | null
}

/**
 * What several paths make: by their names, and which is the root of a corpus by how it begins, as on the page; a sentence
 * where that is not one meeting. At least one path.
 */
export function oneMeeting(paths: readonly string[]): MeetingFiles | string {
  const { meetings, recordings } = sortFiles(
    paths.map((path) => ({ path, name: basename(path) })),
    ({ path }) => isRoot(path),
  )
  const [one, ...others] = meetings
  if (!one) return `${paths[0]} is a recording: name the text of it too`
  const [more] = [...others.map(({ main }) => main), ...recordings]
  if (more)
    return `${more.path} does not belong to ${one.main.path}; --lines reads several, a path a line`
  const kind = one.recording && recordingKind(one.recording)
  return {
    file: one.main.path,
    companions: one.companions.map(({ path }) => path),
    recording: kind && one.recording && { kind, name: one.recording.name },
  }
}

/** Whether a file begins like the root of a corpus; not where it cannot be read, which is told when it is to be. */
export function isRoot(path: string): boolean {
  const head = Buffer.alloc(CORPUS_HEAD)
  try {
    const file = openSync(path, 'r')
    try {
      return opensCorpus(head.toString('utf8', 0, readSync(file, head)))
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}
