import { vi } from 'vitest'

/** A worker whose part the test plays: keeps what it was sent, and says what it is told to. */
export class PlayedWorker extends EventTarget {
  static readonly started: PlayedWorker[] = []
  readonly sent: unknown[] = []
  terminated = false

  constructor() {
    super()
    PlayedWorker.started.push(this)
  }
  postMessage(message: unknown): void {
    this.sent.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

/** Puts played workers in the place of real ones; gives those that were started. */
export function playWorkers(): readonly PlayedWorker[] {
  PlayedWorker.started.length = 0
  vi.stubGlobal('Worker', PlayedWorker)
  vi.stubGlobal('location', new URL('https://reyi.example/'))
  vi.stubGlobal('document', { baseURI: 'https://reyi.example/' })
  return PlayedWorker.started
}
