import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Engine } from './archive-engine.ts'
import type { Done, Task } from './archive-task.ts'
import { shipped } from './shipped.ts'

export interface LocalLimits {
  readonly workers: number
  /** Of each worker's heap, in MB of 1,048,576 bytes. */
  readonly memory: number
  /** For one task. */
  readonly seconds: number
}

/** As many workers as the machine does things at once. */
export const localLimits = (): LocalLimits => ({
  workers: availableParallelism(),
  memory: 2_048,
  seconds: 300,
})

/**
 * Workers as processes of this machine, `apart` where a signal to whoever starts them is not theirs as well. One that takes all memory or all time, or ends, ends its own task only, which is
 * told of; the next has a new one.
 */
export function localEngine(limits: LocalLimits, apart = false): Engine {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const take = (): Worker => {
    let worker = idle.pop()
    // One may have ended while nothing was asked of it.
    while (worker && !worker.isAlive()) {
      all.delete(worker)
      worker = idle.pop()
    }
    worker ??= startWorker(limits, apart)
    all.add(worker)
    return worker
  }
  return {
    async run(tasks, heard) {
      const left = [...tasks].reverse()
      const lane = async () => {
        for (let task = left.pop(); task; task = left.pop()) {
          const worker = take()
          const done = await worker.work(task, limits)
          if (worker.isAlive()) idle.push(worker)
          else all.delete(worker)
          heard(task, done as Parameters<typeof heard>[1])
        }
      }
      await Promise.all(Array.from({ length: Math.min(limits.workers, tasks.length) }, lane))
    },
    end: async () => {
      for (const worker of all) worker.end()
    },
  }
}

interface Worker {
  work(task: Task, limits: LocalLimits): Promise<Done>
  isAlive(): boolean
  end(): void
}

/** What a line says; null for one that says something else. */
function doneIn(line: string): Done | null {
  try {
    return JSON.parse(line) as Done
  } catch {
    return null
  }
}

type Child = ChildProcessByStdio<Writable, Readable, null>

function startWorker({ memory }: LocalLimits, apart: boolean): Worker {
  const child: Child = spawn(
    process.execPath,
    [`--max-old-space-size=${memory}`, ...shipped.archiveWorker],
    { stdio: ['pipe', 'pipe', 'ignore'], detached: apart },
  )
  const lines: Interface = createInterface({ input: child.stdout })
  let alive = true
  // That it is gone is heard of by its end.
  child.stdin.on('error', () => {})
  child.on('error', () => {
    alive = false
  })
  child.on('close', () => {
    alive = false
  })
  const end = () => child.kill('SIGKILL')
  return {
    isAlive: () => alive,
    end,
    work: (task, { seconds }) =>
      new Promise((resolve) => {
        const settle = (done: Done) => {
          clearTimeout(timer)
          lines.off('line', hear)
          child.off('close', close)
          resolve(done)
        }
        const hear = (line: string) => {
          const done = doneIn(line)
          if (done) settle(done)
        }
        const close = () =>
          settle({
            ok: false,
            error: `It takes more than ${memory} MB of memory, or was ended from outside.`,
          })
        const timer = setTimeout(() => {
          alive = false
          end()
          settle({ ok: false, error: `It takes more than ${seconds} s.` })
        }, seconds * 1000)
        lines.on('line', hear)
        child.on('close', close)
        if (alive) child.stdin.write(`${JSON.stringify(task)}\n`)
        else close()
      }),
  }
}
