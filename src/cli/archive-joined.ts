import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PeopleFile } from '../domain/archive/people/people-file.ts'
import {
  inOrder,
  type Joined,
  joinMentions,
  type MappedMeeting,
  mentionsIn,
  withJoined,
} from '../domain/archive/write/gather.ts'
import type { Gathered } from '../domain/archive/write/gathered.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

const NAME = 'joined.json'

/** Raised where who is one person in the same meetings becomes other than before. */
export const JOINED_VERSION = 4

interface Line {
  readonly key: string
  readonly joined: Joined
}

/**
 * Meetings, of which `namesOf` gives a hash of whom and what they name, with who and what is the same in them: as it was found the last time, where it was in the same, else it is found and kept in
 * the folder of work. `problems` tell what is wrong with what was decided by hand.
 */
export async function gatherKept(
  work: string,
  mapped: readonly MappedMeeting[],
  namesOf: (meeting: MappedMeeting) => string,
  hand: PeopleFile | undefined,
): Promise<Gathered & Pick<Joined, 'problems'>> {
  const meetings = inOrder(mapped)
  const path = join(work, NAME)
  const key = hashOf(JSON.stringify([JOINED_VERSION, meetings.map(namesOf), hand]))
  const before = lineIn(path)
  if (before?.key === key) return gathered(meetings, before.joined)
  // Its dictionary takes a while to be there.
  const { spell } = await import('../domain/search/spell.ts')
  const joined = joinMentions(mentionsIn(meetings), { ...(hand && { hand }), speller: spell })
  putWhole(path, JSON.stringify({ key, joined } satisfies Line))
  return gathered(meetings, joined)
}

const gathered = (meetings: readonly MappedMeeting[], joined: Joined) => ({
  ...withJoined(meetings, joined),
  problems: joined.problems,
})

function lineIn(path: string): Line | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Line
  } catch {
    return null
  }
}
