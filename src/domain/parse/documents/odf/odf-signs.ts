import type { XmlReader } from '../../xml/read-xml.ts'

const SIGNS: Readonly<Record<string, string>> = { s: ' ', tab: '\t', 'line-break': '\n' }

/** More spaces in a row lay a line out. */
const MOST_SPACES = 100

/** Whether an element stands for white space that XML does not keep. */
export const isOtherSign = (name: string): boolean => Object.hasOwn(SIGNS, name)

/** The white space that the element just opened stands for. */
export function signIn(x: XmlReader): string {
  const sign = SIGNS[x.name] ?? ''
  if (x.name !== 's') return sign
  const times = Number(x.attribute('c') ?? 1)
  return sign.repeat(times > 0 ? Math.min(times, MOST_SPACES) : 1)
}
