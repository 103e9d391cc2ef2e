import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FOUR_MEETINGS } from '../domain/archive/write/meetings.fixture.ts'

export const newFolder = () => mkdtempSync(join(tmpdir(), 'reyi-archive-'))

/** A new folder with the four meetings, a file each. */
export function folderOfMeetings(): string {
  const folder = newFolder()
  for (const transcript of FOUR_MEETINGS)
    writeFileSync(join(folder, `${transcript.meeting.id}.json`), JSON.stringify(transcript))
  return folder
}

/** What is in each file below a folder, by path. */
export const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  )
