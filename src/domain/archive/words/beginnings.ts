import { ByteReader } from '../table/byte-reader.ts'
import { compareBytes } from '../table/compare-bytes.ts'
import type { Gathered } from './gather.ts'
import { membersOf } from './sets.ts'

/** Beginnings of more characters than this have no list of their own. */
export const MOST_CHARACTERS = 6
/** The lists of a beginning may take so many times the bytes that one list can, before they have one of their own. */
const LONG = 2
/** About so many bytes a record takes besides its list. */
const RECORD = 4

/** The bytes that the list of a token counts for, of so many bytes as differences, in a segment of so many points. */
export const sizeOfList = (length: number, points: number): number =>
  Math.min(length, points >> 3) + RECORD

/** Whether lists of so many bytes together are long. */
export const areLong = (size: number, points: number): boolean => size > LONG * (points >> 3)

/** A beginning of many tokens with the numbers of the points that hold one of them. */
export interface Beginning {
  readonly beginning: string
  readonly found: Int32Array
}

/** Those beginnings whose tokens have lists that are long together, in order; `tokens` are sorted. */
export function longBeginnings(gathered: Gathered, tokens: Int32Array): Beginning[] {
  const { points, keys, keyEnds, counts, numbers } = gathered
  const decoder = new TextDecoder()
  const beginnings: { readonly key: Uint8Array; readonly first: number; readonly end: number }[] =
    []
  const startOf = (token: number) => (token === 0 ? 0 : keyEnds[token - 1]!)

  for (let characters = 1; characters <= MOST_CHARACTERS; characters++) {
    let first = 0
    let length = 0
    let size = 0
    for (let i = 0; i <= tokens.length; i++) {
      const token = tokens[i]
      const start = token === undefined ? 0 : startOf(token)
      const own =
        token === undefined ? -1 : beginningLength(keys, start, keyEnds[token]!, characters)
      if (!(own === length && length > 0 && isSame(keys, startOf(tokens[first]!), start, length))) {
        if (length > 0 && areLong(size, points)) {
          const at = startOf(tokens[first]!)
          beginnings.push({ key: keys.subarray(at, at + length), first, end: i })
        }
        first = i
        length = Math.max(0, own)
        size = 0
      }
      if (token !== undefined) size += sizeOfList(numbers.lengths[token]!, points)
    }
  }

  const found = beginnings.map(({ key, first, end }) => {
    const held = new Uint8Array(points)
    for (let i = first; i < end; i++) {
      const token = tokens[i]!
      const start = numbers.starts[token]!
      const reader = new ByteReader(
        numbers.bytes.subarray(start, start + numbers.lengths[token]!),
        'run',
      )
      let point = 0
      for (let left = counts[token]!; left > 0; left--) {
        point += reader.varint()
        held[point] = 1
      }
    }
    return { key, beginning: decoder.decode(key), found: membersOf(held) }
  })
  return found.sort((a, b) => compareBytes(a.key, b.key))
}

/** In how many bytes the first so many characters stand; −1 where there are fewer. */
function beginningLength(keys: Uint8Array, start: number, end: number, characters: number): number {
  let at = start
  for (; characters > 0; characters--) {
    if (at >= end) return -1
    at++
    // What goes on a character in UTF-8.
    while (at < end && (keys[at]! & 0xc0) === 0x80) at++
  }
  return at - start
}

function isSame(keys: Uint8Array, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (keys[one + i] !== keys[other + i]) return false
  return true
}
