import { inLine } from './paragraph.ts'
import type { Proceedings } from './proceedings.ts'

/** The usual office of each who has one, by id: that of the list of people, else the one that most of their turns name. */
export function usualRoles({ people, events }: Proceedings): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const event of events) {
    if (!('voice' in event)) continue
    const { who, role } = event.voice
    if (who === null || !role) continue
    const name = inLine(role)
    // Who is called by the office alone has no other.
    if (name === people.get(who)?.name) continue
    const own = counts.get(who) ?? new Map<string, number>()
    counts.set(who, own)
    own.set(name, (own.get(name) ?? 0) + 1)
  }
  const usual = new Map<string, string>()
  for (const [who, own] of counts) {
    const [most] = [...own].sort(([, a], [, b]) => b - a)
    if (most) usual.set(who, most[0])
  }
  for (const [who, { role }] of people) if (role) usual.set(who, inLine(role))
  return usual
}
