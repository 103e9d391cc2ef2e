import { ACTING_PATIENCE, inTime } from '../timing/in-time.ts'
import { keptKey } from './source-at-hand.ts'

/*
 * The texts of sources that a reader has opened, on this device only: one store of IndexedDB, from
 * the fingerprint in the transcript to the text. Each function says whether the device went along.
 */

const DATABASE = 'reyi'
const STORE = 'sources'

export async function keepText(sha256: string, text: string): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.put(text, sha256))
    localStorage.setItem(keptKey(sha256), '')
    return true
  } catch {
    return false
  }
}

/** The kept text, null where there is none or storage is refused. */
export async function keptText(sha256: string): Promise<string | null> {
  try {
    const text = await inStore('readonly', (store) => store.get(sha256))
    return typeof text === 'string' ? text : null
  } catch {
    return null
  }
}

export async function forgetText(sha256: string): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.delete(sha256))
    localStorage.removeItem(keptKey(sha256))
    return true
  } catch {
    return false
  }
}

/** Runs one request in a transaction of its own. @throws what the browser refused with, if it answers. */
async function inStore(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
    opening.onblocked = () => reject(new Error('blocked'))
  })
  const database = await inTime(opened)
  try {
    const transaction = database.transaction(STORE, mode)
    const request = ask(transaction.objectStore(STORE))
    const over = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
    })
    await inTime(over, ACTING_PATIENCE)
    return request.result
  } finally {
    database.close()
  }
}
