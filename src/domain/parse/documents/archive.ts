import { crc32 } from '../../text/crc32.ts'
import type { Allowance } from './allowance.ts'
import { DocumentFault, damaged } from './fault.ts'

/** The files of a zip archive, by their paths in lower case with `/` between folders. */
export interface Archive {
  has(path: string): boolean
  /** In the order of the directory. */
  readonly paths: () => Iterable<string>
  /**
   * What a file holds; null if there is none. Throws a {@link DocumentFault} where it is damaged or
   * packed in a way that is not known, and before inflating what is over the allowance. `onPiece`
   * hears the bytes as they come, and ends the reading by throwing.
   */
  read(path: string, onPiece?: OnPiece): Promise<Uint8Array<ArrayBuffer> | null>
  /** How many bytes a file has by the directory; 0 if there is none. */
  size(path: string): number
}

type OnPiece = (piece: Uint8Array) => void

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  /** In bytes, as they lie in the archive and inflated. */
  readonly packed: number
  readonly size: number
  /** Where its local header begins. */
  readonly at: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8
/** What stands where a number is too large for its field and is in the zip64 extra field instead. */
const ELSEWHERE = 0xffffffff

/** Whether bytes begin like a zip archive, which a .docx is. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/** As many as an archive has without zip64; each takes memory, and no document has a tenth of them. */
const MOST_ENTRIES = 0xffff

/**
 * Opens a zip archive (APPNOTE.TXT 6.3). Throws a {@link DocumentFault} where its directory cannot be
 * read.
 */
export function openArchive(bytes: Uint8Array, allowance: Allowance): Archive {
  const entries = readDirectory(bytes)
  return {
    has: (path) => entries.has(path.toLowerCase()),
    paths: () => entries.keys(),
    size: (path) => entries.get(path.toLowerCase())?.size ?? 0,
    async read(path, onPiece = () => {}) {
      const entry = entries.get(path.toLowerCase())
      if (!entry) return null
      allowance.takeBytes(entry.size)
      if (entry.encrypted) throw new DocumentFault({ code: 'document', why: 'password' })
      const packed = packedBytes(bytes, entry)
      if (!packed) throw damaged(path)
      if (entry.method === STORED) onPiece(packed)
      const whole = entry.method === STORED ? packed : await inflate(packed, entry, onPiece)
      if (whole?.length !== entry.size || crc32(whole) !== entry.crc) throw damaged(path)
      return whole
    },
  }
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  try {
    let { count, at } = directoryPlace(view)
    if (count > MOST_ENTRIES) throw damaged()
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== CENTRAL) throw damaged()
      const length = view.getUint16(at + 28, true)
      const extra = view.getUint16(at + 30, true)
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
      entries.set(path.replaceAll('\\', '/').toLowerCase(), readEntry(view, at, length, extra))
      at += 46 + length + extra + view.getUint16(at + 32, true)
    }
  } catch (fault) {
    // Numbers that point outside of the archive.
    throw fault instanceof RangeError ? damaged() : fault
  }
  return entries
}

/** The directory stands at the end, before a comment of at most 64 kB. */
function directoryPlace(view: DataView): { count: number; at: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let end = view.byteLength - 22; end >= lowest; end--) {
    if (view.getUint32(end, true) !== END) continue
    const at = view.getUint32(end + 16, true)
    if (at !== ELSEWHERE) return { count: view.getUint16(end + 10, true), at }
    const end64 = number64(view, end - 12)
    if (view.getUint32(end64, true) !== END_64) break
    return { count: number64(view, end64 + 32), at: number64(view, end64 + 48) }
  }
  throw damaged()
}

const number64 = (view: DataView, at: number) => Number(view.getBigUint64(at, true))

function readEntry(view: DataView, at: number, pathLength: number, extraLength: number): Entry {
  const u16 = (offset: number) => view.getUint16(at + offset, true)
  const u32 = (offset: number) => view.getUint32(at + offset, true)
  const extraAt = at + 46 + pathLength
  const large = zip64Numbers(view, extraAt, extraAt + extraLength)
  const wide = (offset: number) => {
    const number = u32(offset)
    return number === ELSEWHERE ? (large.next().value ?? number) : number
  }
  // In this order they stand in the zip64 field.
  const size = wide(24)
  const packed = wide(20)
  return {
    method: u16(10),
    encrypted: (u16(8) & 1) === 1,
    crc: u32(16),
    packed,
    size,
    at: wide(42),
  }
}

function* zip64Numbers(view: DataView, from: number, to: number): Generator<number, undefined> {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const end = at + 4 + view.getUint16(at + 2, true)
    for (let number = at + 4; number + 8 <= end; number += 8) yield number64(view, number)
  }
}

function packedBytes(bytes: Uint8Array, { at, packed }: Entry): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return from + packed > bytes.length ? null : bytes.slice(from, from + packed)
}

/** The inflated bytes; null where they are damaged or more than the directory says. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  { method, size }: Entry,
  onPiece: OnPiece,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (method !== DEFLATED) return null
  const whole = new Uint8Array(size)
  let length = 0
  const inflating = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = inflating.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(() => DAMAGED)
    if (done) return length === size ? whole : null
    if (value === undefined || length + value.length > size) {
      await reader.cancel().catch(() => {})
      return null
    }
    whole.set(value, length)
    length += value.length
    try {
      onPiece(value)
    } catch (fault) {
      await reader.cancel()
      throw fault
    }
  }
}

/** What comes where bytes cannot be inflated. */
const DAMAGED = { done: false, value: undefined } as const
