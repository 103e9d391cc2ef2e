import { vi } from 'vitest'

type Listener = (event: { data: unknown }) => void

/** The files of all workers so far, for a test to wait for before it ends. */
export const nearbyFiles: Promise<unknown>[] = []
/** How many have ended. */
export const ended = { count: 0 }

/**
 * A worker that runs its file on this side; what it is sent, and says, is copied or handed over as
 * browsers do. One at a time.
 * @param load imports its file, anew.
 */
export function nearbyWorker(load: () => Promise<unknown>): Worker {
  const here: Listener[] = []
  const there: Listener[] = []
  const copy = (data: unknown, transfer: Transferable[] = []) =>
    ({ data: structuredClone(data, { transfer }) }) as const
  const self = {
    addEventListener: (_: string, listener: Listener) => there.push(listener),
    postMessage: (data: unknown, how?: { transfer?: Transferable[] }) => {
      const event = copy(data, how?.transfer)
      queueMicrotask(() => {
        for (const listener of here) listener(event)
      })
    },
  }
  // Not as a stub, which would end with the test; a worker goes on.
  Object.defineProperty(globalThis, 'self', { value: self, configurable: true })
  vi.resetModules()
  const loaded = load()
  nearbyFiles.push(loaded)
  const worker = {
    addEventListener: (kind: string, listener: Listener) => {
      if (kind === 'message') here.push(listener)
    },
    postMessage: (data: unknown, transfer?: Transferable[]) => {
      const event = copy(data, transfer)
      loaded.then(() => {
        for (const listener of there) listener(event)
      })
    },
    terminate: () => {
      ended.count++
      here.length = 0
    },
  }
  return worker as unknown as Worker
}
