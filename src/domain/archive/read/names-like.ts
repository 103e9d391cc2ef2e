import { fold } from '../../text/fold.ts'
import type { NameHit } from '../archive.ts'
import {
  beginningKey,
  MOST_LISTED,
  MOST_TYPED,
  mostHeard,
  nameKey,
  unpackHits,
} from '../records/name-keys.ts'
import type { Table } from '../table/read-table.ts'
import { unpackOr } from './unpack-or.ts'

/** People and themes whose name begins as typed, those with most points first. */
export async function namesLike(
  names: Table,
  path: string,
  typed: string,
  count: number,
): Promise<readonly NameHit[]> {
  const begin = fold(typed).trim().replace(/\s+/g, ' ').slice(0, MOST_TYPED).toWellFormed()
  if (begin === '') return []
  const listed = count <= MOST_LISTED ? await names.get(beginningKey(begin)) : null
  if (listed) return unpackOr(path, listed, unpackHits).slice(0, count)
  const records = await names.range(nameKey(begin), nameKey(`${begin}\u{10ffff}`))
  return mostHeard(records.flatMap(([, value]) => unpackOr(path, value, unpackHits))).slice(
    0,
    count,
  )
}
