import { readFile } from 'node:fs/promises'
import { type PeopleFile, readPeopleFile } from '../domain/archive/people/people-file.ts'
import { UsageError } from './read-options.ts'

/** What was decided by hand of who is who. @throws UsageError where it cannot be read, with what is wrong in it. */
export async function readPeople(path: string): Promise<PeopleFile> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`${path}: ${error.message}`)
  })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = readPeopleFile(data)
  if (!read.ok) throw new UsageError(`${path}: ${read.problems.join('; ')}`)
  return read.file
}
