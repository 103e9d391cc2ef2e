import type { ReadBytes } from '../../domain/archive/archive.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { startWorker } from '../release/trusted-script.ts'
import type { Mine } from './mine.ts'
import mineWorker from './mine.worker.ts?worker&url'
import type { MineRequest, MineTold } from './mine-protocol.ts'

/** So long a worker that makes an archive may say nothing, in ms: many meetings take their time. */
const PATIENCE = 300_000

const DIED: Mine = { ok: false, failure: 'died' }

/**
 * Opens the reader's own meetings as an archive, made in a worker. Never rejects; what is read later rejects with an
 * `ArchiveFault` where the worker cannot give it.
 * @param tell hears how many of the meetings are read.
 */
export function mineBeside(tell: (read: number, of: number) => void): Promise<Mine> {
  const waiting = new Map<number, (told: MineTold | null) => void>()
  let jobs = 0
  let isDead = false
  return new Promise((resolve) => {
    try {
      const worker = startWorker(mineWorker)
      const die = () => {
        isDead = true
        clearTimeout(patience)
        worker.terminate()
        resolve(DIED)
        for (const answer of waiting.values()) answer(null)
        waiting.clear()
      }
      let patience = setTimeout(die, PATIENCE)
      const read: ReadBytes = (path, start, end) =>
        new Promise((give, reject) => {
          if (isDead) return reject(new ArchiveFault('unreachable', path))
          const job = ++jobs
          waiting.set(job, (told) => {
            if (told && 'bytes' in told) give(told.bytes)
            else
              reject(new ArchiveFault(told && 'fault' in told ? told.fault : 'unreachable', path))
          })
          worker.postMessage({ job, path, start, end } satisfies MineRequest)
        })
      worker.addEventListener('message', ({ data }: MessageEvent<MineTold>) => {
        clearTimeout(patience)
        if ('job' in data) {
          waiting.get(data.job)?.(data)
          waiting.delete(data.job)
        } else if ('of' in data) {
          tell(data.read, data.of)
          patience = setTimeout(die, PATIENCE)
        } else if ('failure' in data) {
          worker.terminate()
          resolve({ ok: false, failure: data.failure })
        } else resolve({ ok: true, read, leftOut: data.leftOut })
      })
      worker.addEventListener('error', die)
      worker.addEventListener('messageerror', die)
    } catch {
      resolve(DIED)
    }
  })
}
