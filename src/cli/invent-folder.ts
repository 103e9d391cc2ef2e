import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inventArchive } from '../domain/synthesize/invent-archive.ts'
import { UsageError } from './read-options.ts'

/**
 * Writes the transcripts of an invented archive into a folder, a file each, and `people.csv`: the meeting, the speaker's id in it,
 * and who that is. @throws UsageError where something is in the folder
 */
export async function inventFolder(out: string, meetings: number, seed: number): Promise<void> {
  const there = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (there.length > 0)
    throw new UsageError(
      `${out}: there is something in it; name a folder that is empty or not there`,
    )
  const made = new Set<string>()
  const truth = ['meeting,speaker,person']
  for (const { path, transcript, people } of inventArchive(meetings, seed)) {
    const target = join(out, path)
    const folder = dirname(target)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    // Of thousands of small files each is written at once: to wait for each takes longer than to write it.
    writeFileSync(target, `${JSON.stringify(transcript)}\n`)
    const { date, id } = transcript.meeting
    for (const [speaker, person] of people) truth.push(`${date}/${id},${speaker},${person}`)
  }
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'people.csv'), `${truth.join('\n')}\n`)
}
