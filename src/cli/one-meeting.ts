import { basename } from 'node:path'
import { recordingKind, sortFiles } from '../domain/parse/together.ts'

/** The files of one meeting. */
export interface MeetingFiles {
  /** The path of the text; `-` for standard input. */
  readonly file: string
  /** The paths of what is read with it. */
  readonly companions: readonly string[]
  readonly recording: { readonly kind: 'audio' | 'video'; readonly name: string } | null
}

/** What several paths make, by their names; a sentence where that is not one meeting. At least one path. */
export function oneMeeting(paths: readonly string[]): MeetingFiles | string {
  const { meetings, recordings } = sortFiles(paths.map((path) => ({ path, name: basename(path) })))
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
