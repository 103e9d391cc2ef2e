import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, vi } from 'vitest'

const page = new EventTarget()

/** Gives each test of a file a page to listen to, and storage with nothing in it. */
export function stubPage(): void {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory())
    vi.stubGlobal('window', page)
    vi.stubGlobal('document', page)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

/** Whether the browser asks before the page is left. */
export function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  Object.defineProperty(event, 'returnValue', { value: '', writable: true })
  return !page.dispatchEvent(event)
}
