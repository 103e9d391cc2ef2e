import { basename } from 'node:path'
import type { BuildArguments } from './archive-arguments.ts'
import { TRANSCRIPTS } from './archive-folder.ts'
import type { Read } from './archive-journal.ts'
import { type Inputs, type Mapped, transcriptPath } from './archive-map.ts'

/** The meetings of an archive to be, or why it is not made. */
export type Meetings =
  | { readonly ok: true; readonly meetings: readonly Read[]; readonly leftOut: number }
  | { readonly ok: false; readonly problem: string }

/**
 * Which meetings an archive is to have, once all files are read; `tell` hears of each file that is left out. A meeting
 * that is in the archive is never lost because a file of it cannot be read, nor because it was not named.
 */
export function meetingsOf(
  args: BuildArguments,
  { given, there }: Inputs,
  mapped: Mapped['files'],
  tell: (line: string) => void,
): Meetings {
  const taken = new Set(args.do === 'remove' ? args.given : [])
  const byId = new Map<string, { readonly file: string; readonly read: Read }>()
  let leftOut = 0
  const leaveOut = (file: string, why: string) => {
    leftOut++
    tell(`${file}: left out: ${why}`)
  }
  for (const file of given) {
    const read = mapped.get(file)!
    if (typeof read === 'string') {
      leaveOut(file, read)
      continue
    }
    const other = byId.get(read.id)
    if (other) leaveOut(file, `it has the meeting "${read.id}", and so has ${other.file}`)
    else {
      if (read.byRules) tell(`${file}: read by rules, and by nobody looked through`)
      byId.set(read.id, { file, read })
    }
  }
  if (args.do !== 'build') {
    for (const file of there) {
      const read = mapped.get(file)!
      if (typeof read === 'string')
        return failed(
          `${file}: it cannot be read: ${read} Mend it, or take it away; nothing is changed.`,
        )
      // What is given goes before what was there.
      if (!taken.delete(read.id) && !byId.has(read.id)) byId.set(read.id, { file, read })
    }
    for (const id of taken) return failed(`there is no meeting "${id}" in it; nothing is changed`)
  }
  const meetings = Array.from(byId.values(), ({ read }) => read)
  if (meetings.length === 0) return failed('there would be no meeting in it; nothing is changed')
  const lost = args.do === 'build' && !args.replace ? notAmong(there, meetings) : []
  if (lost.length > 0)
    return failed(
      `${lost.length} of its meetings are not among the files (${lost[0]}): add keeps them, --replace takes them away; nothing is changed`,
    )
  return { ok: true, meetings, leftOut }
}

/** Those transcripts of an archive of which none of some meetings is. */
function notAmong(there: readonly string[], meetings: readonly Read[]): readonly string[] {
  const paths = new Set(meetings.map(({ id }) => transcriptPath(id)))
  return there.filter((file) => !paths.has(`${TRANSCRIPTS}/${basename(file)}`))
}

const failed = (problem: string): Meetings => ({ ok: false, problem })
