import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { Job } from 'bullmq'
import type { Engine } from './archive-engine.ts'
import { queueLibrary, queueNamed } from './archive-queue.ts'
import type { Done, Task } from './archive-task.ts'

/** So many tasks stand in the queue at once: what is done is told soon, and the server holds little. */
const WINDOW = 64
/** So often it is looked what is done, in ms. */
const LOOK = 100
/** After so many looks it is looked whether each task is still there. */
const SELDOM = 50
/** A task whose worker is gone is given to others, so often at most. */
const ATTEMPTS = 5

/**
 * Tasks on a queue (BullMQ on Redis or Valkey), done by workers on any machines that share the folders. A worker that
 * is killed loses its task to another; a server that is started again is waited for, and goes on with what it kept.
 */
export async function queueEngine(url: string, work: string): Promise<Engine> {
  const { Queue, connect } = queueLibrary()
  const connection = connect(url)
  const queue = new Queue<Task, Done>(queueNamed(work), { connection })
  // The connection tells of its own errors.
  queue.on('error', () => {})
  // What a build that was stopped left.
  await queue.obliterate({ force: true })
  const run = `${hostname()}-${process.pid}`
  let number = 0
  return {
    async run(tasks, heard) {
      const left = [...tasks].reverse()
      const waiting = new Map<string, (typeof tasks)[number]>()
      const settle = (id: string, done: Done) => {
        const task = waiting.get(id)!
        waiting.delete(id)
        heard(task, done as Parameters<typeof heard>[1])
      }
      let looks = 0
      while (left.length > 0 || waiting.size > 0) {
        while (waiting.size < WINDOW && left.length > 0) {
          const task = left.pop()!
          // By its own id a task that was sent twice is there once.
          const jobId = `${run}-${number++}`
          await queue.add('task', task, {
            jobId,
            attempts: ATTEMPTS,
            backoff: { type: 'fixed', delay: LOOK },
          })
          waiting.set(jobId, task)
        }
        const ended = await queue.getJobs(['completed', 'failed'], 0, WINDOW)
        for (const job of ended) {
          if (!job?.id || !waiting.has(job.id)) continue
          await job.remove()
          settle(job.id, resultOf(job))
        }
        // Of what is lost nothing is heard: it is looked for now and then.
        if (++looks % SELDOM === 0)
          for (const id of [...waiting.keys()])
            if (!(await queue.getJob(id)))
              settle(id, { ok: false, error: 'The queue has lost this task: build again.' })
        if (ended.length === 0 && waiting.size > 0) await wait(LOOK)
      }
    },
    async end() {
      await queue.obliterate({ force: true })
      await queue.close()
      connection.disconnect()
    },
  }
}

/** What came of a job that has ended. */
const resultOf = ({ returnvalue, failedReason }: Job<Task, Done>): Done =>
  returnvalue ?? { ok: false, error: `No worker could do it: ${failedReason}` }
