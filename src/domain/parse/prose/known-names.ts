import { mayBeTitle } from '../names/offices.ts'
import { surnameAt } from '../names/surnames.ts'

/** The names that are persons' already, in a form that is quick to ask at every character. */
export interface Known {
  readonly size: number
  has(name: string): boolean
  /** Whether a name, or a foreign one's last part, begins with this UTF-16 unit. */
  mayBegin(code: number): boolean
  /** Those that begin with a surname's character. */
  starting(code: number): readonly string[]
  /** The one at a place that begins with no surname. */
  foreignAt(text: string, at: number): string | undefined
  /** The last part at a place, and the one foreign name behind whose dot it stands: 克莱因 of 沃尔夫冈·克莱因. */
  partAt(text: string, at: number): readonly [part: string, name: string] | undefined
}

/** Makes names ready to be asked for. */
export function knownNames(names: ReadonlySet<string>): Known {
  const starting = new Map<number, string[]>()
  const foreign = new Map<number, string[]>()
  const parts = new Map<string, string | null>()
  for (const name of names) {
    const index = name.length > 3 && surnameAt(name, 0) < 2 ? foreign : starting
    const list = index.get(name.charCodeAt(0))
    if (list) list.push(name)
    else index.set(name.charCodeAt(0), [name])
    const part = name.slice(name.lastIndexOf('·') + 1)
    if (part.length > 1 && part.length < name.length) parts.set(part, parts.has(part) ? null : name)
  }
  const endings = new Map<number, (readonly [string, string])[]>()
  for (const [part, name] of parts) {
    if (name === null) continue
    const list = endings.get(part.charCodeAt(0))
    if (list) list.push([part, name])
    else endings.set(part.charCodeAt(0), [[part, name]])
  }
  const begins = new Uint8Array(0x10000)
  for (const index of [starting, foreign, endings])
    for (const code of index.keys()) begins[code] = 1
  return {
    size: names.size,
    has: (name) => names.has(name),
    mayBegin: (code) => begins[code] === 1,
    starting: (code) => starting.get(code) ?? NONE,
    foreignAt(text, at) {
      for (const name of foreign.get(text.charCodeAt(at)) ?? NONE)
        if (text.startsWith(name, at)) return name
      return undefined
    },
    partAt(text, at) {
      for (const found of endings.get(text.charCodeAt(at)) ?? NO_PARTS)
        if (text.startsWith(found[0], at)) return found
      return undefined
    },
  }
}

const NONE: readonly string[] = []
const NO_PARTS: readonly (readonly [string, string])[] = []
export const NOBODY = knownNames(new Set())

/** Whether one of the names, or a surname with an office for one, may start at `at`. */
export function mayBeKnown(known: Known, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Asked at every character: nearly all begin nothing.
  if (!known.mayBegin(code)) return false
  if (known.starting(code).length > 0) {
    if (text[at + 1] === ' ') return true
    for (let length = 2; length <= 4; length++)
      if (known.has(text.slice(at, at + length))) return true
    if (mayBeTitle(text, at + 1)) return true
  }
  return known.foreignAt(text, at) !== undefined || known.partAt(text, at) !== undefined
}
