import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { grouped } from '../i18n/words/grouped.ts'
import { shipped } from './shipped.ts'

export interface Limits {
  /** Of the heap, in MB of 1,048,576 bytes. */
  readonly memory: number
  /** For one file. */
  readonly seconds: number
}

/** A line of JSON in UTF-8, with its line end: a transcript, or why there is none. */
export interface ReadLine {
  readonly ok: boolean
  readonly pieces: readonly Uint8Array[]
}

export interface IsolatedReader {
  /** Reads a file. Call it again only when it has answered. Never rejects. */
  read(path: string): Promise<ReadLine>
  end(): void
}

/** No transcript has such a field, so that a line which begins so says why there is none. */
const FAILED = Buffer.from('{"file":')
const LINE_END = 0x0a
/** How V8 ends a process that has no memory left; a shell says 134. */
const OUT_OF_MEMORY = new Set<string | number | null>(['SIGABRT', 'SIGTRAP', 'SIGILL', 134])

/**
 * Reads files in a process of its own: one that takes all memory or all time ends that process only, is
 * told of, and the next has a new one. Otherwise all files have the same. `args` are those of `parse`.
 */
export function isolatedReader(
  args: readonly string[],
  { memory, seconds }: Limits,
): IsolatedReader {
  let child: Reader | null = null
  const end = () => {
    child?.kill('SIGKILL')
    child = null
  }
  process.on('exit', end)
  return {
    end,
    async read(file) {
      child ??= startReader(args, memory)
      const answer = await answerOf(child, file, seconds)
      if ('pieces' in answer) return answer
      end()
      const code = answer.late ? 'time' : OUT_OF_MEMORY.has(answer.how) ? 'memory' : 'ended'
      const error = {
        time: `Reading it takes more than ${grouped(seconds)} s. Split it, or give it more with --seconds.`,
        memory: `Reading it takes more than ${grouped(memory)} MB of memory. Split it, or give it more with --memory.`,
        ended: `Reading it was ended from outside (${answer.how}). Read it again by itself.`,
      }[code]
      return { ok: false, pieces: [Buffer.from(`${JSON.stringify({ file, error, code })}\n`)] }
    },
  }
}

type Reader = ChildProcessByStdio<Writable, Readable, null>

function startReader(args: readonly string[], memory: number): Reader {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${memory}`, ...shipped.reader, ...args],
    {
      // What V8 says at its end is a page; `read` says it in a line.
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )
  // That it is gone is heard of by its end.
  child.stdin.on('error', () => {})
  child.on('error', () => {})
  return child
}

type Answer =
  | ReadLine
  | { readonly late: true; readonly how?: undefined }
  | { readonly late: false; readonly how: string | number | null }

/** The line that a reader gives for a file, or how the reader ended instead. */
function answerOf(child: Reader, file: string, seconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const pieces: Uint8Array[] = []
    const settle = (answer: Answer) => {
      clearTimeout(timer)
      child.stdout.off('data', hear)
      child.off('close', close)
      resolve(answer)
    }
    const hear = (piece: Buffer) => {
      pieces.push(piece)
      if (piece.at(-1) !== LINE_END) return
      const begin = Buffer.concat(pieces.slice(0, FAILED.length)).subarray(0, FAILED.length)
      settle({ ok: !begin.equals(FAILED), pieces })
    }
    const close = (code: number | null, signal: string | null) =>
      settle({ late: false, how: signal ?? code })
    const timer = setTimeout(() => settle({ late: true }), seconds * 1000)
    child.stdout.on('data', hear)
    child.on('close', close)
    child.stdin.write(`${file}\n`)
  })
}
