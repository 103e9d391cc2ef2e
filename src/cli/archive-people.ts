import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PeopleFile } from '../domain/archive/people/people-file.ts'
import type { BuildArguments } from './archive-arguments.ts'
import { PEOPLE } from './archive-folder.ts'
import { putWhole } from './put-whole.ts'
import { readPeople } from './read-people.ts'

/** What was decided by hand of who is who: what is given, else what is kept in the archive. @throws UsageError */
export async function handOf({ people, out }: BuildArguments): Promise<PeopleFile | undefined> {
  const kept = join(out, PEOPLE)
  if (people !== undefined) return readPeople(people)
  return existsSync(kept) ? readPeople(kept) : undefined
}

/** Keeps it in the archive, so that the next build goes by it too. */
export function keepHand(out: string, hand: PeopleFile | undefined): void {
  if (hand) putWhole(join(out, PEOPLE), `${JSON.stringify(hand, null, 2)}\n`)
}
