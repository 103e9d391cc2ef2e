import type { ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import type { TableIndex } from './table-index.ts'
import { unpack } from './unpack.ts'

/** So many bytes between two blocks are read with them: to ask once more takes longer. */
const GAP = 2048

/** So many kept bytes of blocks are remembered: who types on asks for the same ones. */
const REMEMBERED = 1 << 20

/** Reads blocks of a table by their numbers, those next to each other at once. */
export function createBlockReader(read: ReadBytes, path: string, { starts }: TableIndex) {
  /** Those that were read last, or are being read, the latest last. */
  const known = new Map<number, Promise<Uint8Array>>()
  let bytes = 0
  const sizeOf = (number: number) => starts[number + 1]! - starts[number]!

  const forget = (number: number) => {
    if (known.delete(number)) bytes -= sizeOf(number)
  }

  const remember = (number: number, block: Promise<Uint8Array>) => {
    known.set(number, block)
    bytes += sizeOf(number)
    block.catch(() => {
      if (known.get(number) === block) forget(number)
    })
  }

  const readRun = (first: number, last: number, wanted: readonly number[]) => {
    const from = starts[first]!
    const to = starts[last + 1]!
    const whole = read(path, from, to).then((kept) => {
      if (kept.length !== to - from) throw new ArchiveFault('damaged', path)
      return kept
    })
    for (const number of wanted) {
      remember(
        number,
        whole.then((kept) =>
          unpack(kept.subarray(starts[number]! - from, starts[number + 1]! - from), path),
        ),
      )
    }
  }

  return async (numbers: readonly number[]): Promise<Map<number, Uint8Array>> => {
    const wanted = [...new Set(numbers)].sort((a, b) => a - b)
    let run: number[] = []
    for (const number of wanted) {
      if (known.has(number)) continue
      const last = run.at(-1)
      if (last !== undefined && starts[number]! - starts[last + 1]! > GAP) {
        readRun(run[0]!, last, run)
        run = []
      }
      run.push(number)
    }
    if (run.length > 0) readRun(run[0]!, run.at(-1)!, run)
    const blocks = wanted.map((number) => [number, known.get(number)!] as const)
    for (const [number, block] of blocks) {
      known.delete(number)
      known.set(number, block)
    }
    for (const number of known.keys()) {
      if (bytes <= REMEMBERED) break
      forget(number)
    }
    return new Map(
      await Promise.all(blocks.map(async ([number, block]) => [number, await block] as const)),
    )
  }
}
