import { startWorker } from '../release/trusted-script.ts'
import { ACTING_PATIENCE, inTime } from '../timing/in-time.ts'
import renewWorker from './renew.worker.ts?worker&url'

/**
 * Has a meeting that lies on the shelf as one written in pieces, in a worker. Never throws: where that
 * cannot be done, or takes too long, it stays as it is.
 */
export async function renewBeside(id: string): Promise<void> {
  let worker: Worker | null = null
  try {
    worker = startWorker(renewWorker)
    await inTime(answerOf(worker, id), ACTING_PATIENCE / 2)
  } catch {
    // It is read as it lies there.
  } finally {
    worker?.terminate()
  }
}

const answerOf = (worker: Worker, id: string) =>
  new Promise<void>((resolve) => {
    for (const kind of ['message', 'error', 'messageerror'] as const) {
      worker.addEventListener(kind, () => resolve())
    }
    worker.postMessage(id)
  })
