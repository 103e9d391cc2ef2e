import type { Page, Worker } from '@playwright/test'

/**
 * From now on the device has no room for anything that a page puts on it, itself or beside it. Gives how
 * to make room again.
 */
export async function fillStorage(page: Page): Promise<() => Promise<void>> {
  const fillIn = (worker: Worker) => worker.evaluate(fill).catch(() => {})
  page.on('worker', fillIn)
  await Promise.all([page.evaluate(fill), ...page.workers().map(fillIn)])
  return async () => {
    page.off('worker', fillIn)
    await Promise.all([
      page.evaluate(makeRoom),
      ...page.workers().map((worker) => worker.evaluate(makeRoom).catch(() => {})),
    ])
  }
}

function fill(): void {
  const { prototype } = IDBObjectStore
  const { put } = prototype
  prototype.put = Object.assign(
    () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    { put },
  )
}

function makeRoom(): void {
  const { prototype } = IDBObjectStore
  const { put } = prototype.put as typeof prototype.put & { put?: typeof prototype.put }
  if (put) prototype.put = put
}
