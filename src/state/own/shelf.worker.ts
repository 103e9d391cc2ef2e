import type { Operation } from '../../domain/edit/patch.ts'
import { write } from './shelf-access.ts'
import type { Shelved } from './shelf-failure.ts'
import type { ShelfAnswer, ShelfRequest, ShelfTask } from './shelf-protocol.ts'
import { renew, tidy, writeSave } from './shelf-saves.ts'

/*
 * Writes to the shelf beside the page, which would stand still while much is copied. The page starts it
 * once, and it stays as long as the page.
 */

/** The pieces that came already, by job. */
const come = new Map<number, (readonly Operation[])[]>()

self.addEventListener('message', async ({ data }: MessageEvent<ShelfRequest>) => {
  const { job } = data
  const pieces = come.get(job) ?? []
  if ('piece' in data) {
    pieces.push(data.piece)
    come.set(job, pieces)
    return
  }
  come.delete(job)
  const outcome = await done(data.task, pieces)
  self.postMessage({ job, outcome } satisfies ShelfAnswer)
})

function done(
  task: ShelfTask,
  pieces: readonly (readonly Operation[])[],
): Promise<Shelved<object>> | Shelved<object> {
  switch (task.do) {
    case 'greet':
      return { ok: true }
    case 'save':
      return write((shelf) => writeSave(shelf, { ...task.save, pieces }))
    case 'tidy':
      return write((shelf) => tidy(shelf, task.id))
    case 'renew':
      return write((shelf) => renew(shelf, task.id))
  }
}
