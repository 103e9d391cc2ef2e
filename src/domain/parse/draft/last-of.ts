/**
 * The last place where a global pattern that takes at least a character stands; null where it stands nowhere. It looks with the
 * pattern itself: `matchAll` makes a new one each time, which takes longer than looking through the few words that are asked of.
 */
export function lastOf(text: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) last = found
  return last
}
