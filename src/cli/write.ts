import { once } from 'node:events'

/** UTF-16 units that are encoded at a time: a long text in one piece needs its size again in bytes. */
const PIECE = 1 << 16

// Several times as fast as the encoder of the stream.
const encoder = new TextEncoder()

/** Writes to standard output and waits until a slow reader has taken it. */
export async function write(text: string): Promise<void> {
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE
    // Both halves of a surrogate pair are encoded together.
    const next = isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end
    if (!process.stdout.write(encoder.encode(text.slice(at, next))))
      await once(process.stdout, 'drain')
    at = next
  }
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

// A reader that has seen enough (head) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
