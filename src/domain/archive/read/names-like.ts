import { fold } from '../../text/fold.ts'
import type { NameHit } from '../archive.ts'
import { MOST_TYPED } from '../records/most-typed.ts'
import type { Table } from '../table/read-table.ts'
import { unpackOr } from './unpack-or.ts'

/** So many names are looked at: a letter alone begins too many. */
const MOST = 400

/** People and themes whose name begins as typed, those with most points first. */
export async function namesLike(
  names: Table,
  path: string,
  typed: string,
  count: number,
): Promise<readonly NameHit[]> {
  const begin = fold(typed).trim().replace(/\s+/g, ' ').slice(0, MOST_TYPED).toWellFormed()
  if (begin === '') return []
  const records = await names.range(begin, `${begin}\u{10ffff}`)
  const hits = records
    .slice(0, MOST)
    .flatMap(([, value]) =>
      unpackOr(path, value, (own) => JSON.parse(new TextDecoder().decode(own)) as NameHit[]),
    )
  const once = new Map(hits.map((hit) => [`${hit.what} ${hit.id}`, hit]))
  return [...once.values()]
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
    .slice(0, count)
}
