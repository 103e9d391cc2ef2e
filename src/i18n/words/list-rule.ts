import { grouped } from './grouped.ts'

/** The rule of how long a list may be has its number in its name: `list-100`. */
export function listRule(rule: string, say: (most: string) => string): string {
  const most = /^ ?list-(\d+)$/.exec(rule)?.[1]
  return most === undefined ? rule : say(grouped(Number(most)))
}
