import { mayBeTitle } from '../names/offices.ts'
import { surnameAt } from '../names/surnames.ts'

/** The names that are persons' already, in a form that is quick to ask at every character. */
export interface Known {
  readonly size: number
  has(name: string): boolean
  /** Those that begin with a surname's character. */
  starting(code: number): readonly string[]
  /** Those that begin with no surname. */
  foreign(code: number): readonly string[]
  /** The one foreign name whose last part, behind its dot, this is: 克莱因 of 沃尔夫冈·克莱因. */
  endingWith(code: number): readonly (readonly [part: string, name: string])[]
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
  return {
    size: names.size,
    has: (name) => names.has(name),
    starting: (code) => starting.get(code) ?? NONE,
    foreign: (code) => (foreign.size > 0 && foreign.get(code)) || NONE,
    endingWith: (code) => (endings.size > 0 && endings.get(code)) || NO_PARTS,
  }
}

const NONE: readonly string[] = []
const NO_PARTS: readonly (readonly [string, string])[] = []
export const NOBODY = knownNames(new Set())

/** Whether one of the names, or a surname with an office for one, may start at `at`. */
export function mayBeKnown(known: Known, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (known.starting(code).length > 0) {
    if (text[at + 1] === ' ') return true
    for (const length of [2, 3, 4]) if (known.has(text.slice(at, at + length))) return true
    if (mayBeTitle(text, at + 1)) return true
  }
  return (
    known.foreign(code).some((name) => text.startsWith(name, at)) ||
    known.endingWith(code).some(([part]) => text.startsWith(part, at))
  )
}
