import { fstatSync, writeSync } from 'node:fs'

/** UTF-16 units that are encoded at a time: a long text in one piece needs its size again in bytes. */
const PIECE = 1 << 16

// Several times as fast as the encoder of the stream, and twice as fast into memory that is there.
const encoder = new TextEncoder()
const encoded = new Uint8Array(3 * (PIECE + 1))
const STDOUT = 1

/** Why standard output takes no more; null while it does. */
let fault: NodeJS.ErrnoException | null = null

/**
 * Writes to standard output and waits until a slow reader has taken it. Gives whether it was taken: from
 * the first fault on nothing is, and {@link outputFault} says why.
 */
export async function write(text: string): Promise<boolean> {
  for (let at = 0; at < text.length && !fault; ) {
    const end = at + PIECE
    // Both halves of a surrogate pair are encoded together.
    const next = isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end
    const { written } = encoder.encodeInto(text.slice(at, next), encoded)
    await writeBytes(encoded.subarray(0, written))
    at = next
  }
  return !fault
}

/** Like {@link write}, for what is encoded already. */
export async function writeBytes(bytes: Uint8Array): Promise<boolean> {
  if (fault) return false
  try {
    if (isFile()) writeWhole(bytes)
    else await writeToStream(bytes)
  } catch (error) {
    fault = error as NodeJS.ErrnoException
  }
  return !fault
}

/** Why standard output took no more; null where it took all. */
export const outputFault = (): NodeJS.ErrnoException | null => fault

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

let file: boolean | undefined
const isFile = () => {
  file ??= fstatSync(STDOUT).isFile()
  return file
}

/** A disk that is almost full takes a part only and calls that no error; the stream of Node goes on. */
function writeWhole(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(STDOUT, bytes, at)
}

const writeToStream = (bytes: Uint8Array) =>
  new Promise<void>((resolve, reject) =>
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())),
  )

// The one who wrote hears of it.
process.stdout.on('error', () => {})
