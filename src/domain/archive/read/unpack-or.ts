import { ArchiveFault } from '../archive-fault.ts'

/** What bytes of a file say. Throws an {@link ArchiveFault} where it is not what is expected. */
export function unpackOr<T>(path: string, bytes: Uint8Array, unpack: (bytes: Uint8Array) => T): T {
  try {
    return unpack(bytes)
  } catch {
    throw new ArchiveFault('damaged', path)
  }
}
