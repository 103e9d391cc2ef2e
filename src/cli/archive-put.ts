import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { BuildArguments } from './archive-arguments.ts'
import { type Journal, type Read, seen } from './archive-journal.ts'
import { transcriptPath } from './archive-map.ts'
import { WORK_FILES } from './archive-task.ts'

/** Puts the transcripts of meetings that were read anew into the archive. */
export function putTranscripts(
  { out, work }: BuildArguments,
  journal: Journal,
  meetings: readonly Read[],
): void {
  const there = new Set(readdirSync(work))
  for (const read of meetings) {
    if (!there.delete(WORK_FILES.transcript(read.hash))) continue
    const target = join(resolve(out), transcriptPath(read.id))
    const made = join(work, WORK_FILES.transcript(read.hash))
    if (journal.of(target)?.hash !== read.hash) {
      mkdirSync(dirname(target), { recursive: true })
      renameSync(made, target)
      const { beside: _, ...own } = read
      journal.add(target, seen(target), { ...own, byRules: false })
    } else rmSync(made)
  }
}
