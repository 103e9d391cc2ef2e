import { crc32 } from './crc32.ts'

/** A file of an archive: its path, with slashes, and what is in it. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The first day that an archive can name: the same files give the same bytes on any day. */
const DAY = 0x21

/**
 * A zip archive in pieces, each file as it is: nothing is compressed, since a site is small and hosts unpack it
 * at once. Paths are in UTF-8; at most 65,535 files of 4 GB together.
 */
export function* zipPieces(entries: Iterable<ZipEntry>): Generator<Uint8Array<ArrayBuffer>> {
  const directory: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  let size = 0
  for (const { path, bytes } of entries) {
    const name = new TextEncoder().encode(path)
    const { length } = bytes
    const common = [
      ...[...u16(20), ...u16(UTF8), ...u16(0), ...u16(0), ...u16(DAY)],
      ...[...u32(crc32(bytes)), ...u32(length), ...u32(length)],
      ...[...u16(name.length), ...u16(0)],
    ]
    const local = Uint8Array.of(...u32(0x04034b50), ...common)
    const central = Uint8Array.of(
      ...[...u32(0x02014b50), ...u16(20), ...common],
      ...[...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(at)],
    )
    directory.push(central, name)
    size += central.length + name.length
    yield local
    yield name
    yield bytes
    at += local.length + name.length + length
  }
  yield* directory
  const count = u16(directory.length / 2)
  yield Uint8Array.of(
    ...[...u32(0x06054b50), ...u16(0), ...u16(0), ...count, ...count],
    ...[...u32(size), ...u32(at), ...u16(0)],
  )
}

/** Says that paths are in UTF-8. */
const UTF8 = 0x800

const u16 = (number: number) => [number & 255, (number >> 8) & 255]
const u32 = (number: number) => [...u16(number), ...u16(number >>> 16)]
