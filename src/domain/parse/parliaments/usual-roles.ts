import { inLine } from '../../text/in-line.ts'
import type { Proceedings } from './proceedings.ts'

/**
 * The usual office of each who has one, by id: that of the list of people, else the one that most of their turns name; none
 * where most name none, as of a member who takes the chair for a while.
 */
export function usualRoles({ people, events }: Proceedings): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const event of events) {
    if (!('voice' in event)) continue
    const { who, role } = event.voice
    if (who === null) continue
    const told = inLine(role ?? '')
    // Who is called by the office alone has no other.
    const name = told === people.get(who)?.name ? '' : told
    const own = counts.get(who) ?? new Map<string, number>()
    counts.set(who, own)
    own.set(name, (own.get(name) ?? 0) + 1)
  }
  const usual = new Map<string, string>()
  for (const [who, own] of counts) {
    const [[most] = ['']] = [...own].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    if (most !== '') usual.set(who, most)
  }
  for (const [who, { role }] of people) if (role) usual.set(who, inLine(role))
  return usual
}
