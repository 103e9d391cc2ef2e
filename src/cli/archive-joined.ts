import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Joined } from '../domain/archive/write/gather.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

const NAME = 'joined.json'

/** Raised where who is one person in the same meetings becomes other than before. */
const VERSION = 2

interface Line {
  readonly key: string
  readonly joined: Joined
}

/** Who and what was found to be the same the last time, where it was in the same; else it is found and kept in the folder of work. */
export function joinedIn(work: string) {
  const path = join(work, NAME)
  return (madeOf: unknown, make: () => Joined): Joined => {
    const key = hashOf(JSON.stringify([VERSION, madeOf]))
    const before = lineIn(path)
    if (before?.key === key) return before.joined
    const joined = make()
    putWhole(path, JSON.stringify({ key, joined } satisfies Line))
    return joined
  }
}

function lineIn(path: string): Line | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Line
  } catch {
    return null
  }
}
