import { type LocalLimits, localEngine } from './archive-local-engine.ts'
import { queueLibrary, queueNamed } from './archive-queue.ts'
import type { Done, Task } from './archive-task.ts'

/** After so long a worker that does not answer is taken for gone, in ms. */
const GONE = 10_000

/**
 * Does tasks of a queue until it is told to stop; what it has begun it ends. Each is done in a process of its own beside
 * this one, which goes on telling the server that it is there.
 */
export async function workOnQueue(url: string, work: string, limits: LocalLimits): Promise<void> {
  const { Worker, connect } = queueLibrary()
  // What has begun is ended, also where a terminal stops all that it started.
  const engine = localEngine(limits, true)
  const connection = connect(url)
  const doOne = (task: Task) =>
    new Promise<Done>((resolve, reject) => {
      engine.run([task], (_, done) => resolve(done)).catch(reject)
    })
  const worker = new Worker<Task, Done>(queueNamed(work), ({ data }) => doOne(data), {
    connection,
    concurrency: limits.workers,
    lockDuration: GONE,
    stalledInterval: GONE / 2,
    maxStalledCount: 3,
  })
  // A connection that is lost is made again; nothing else is said of it.
  worker.on('error', () => {})
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await worker.close()
  connection.disconnect()
  await engine.end()
}
