import type { Page } from '@playwright/test'
import type { Transcript } from '../src/domain/format/transcript.ts'

/**
 * Puts a meeting on the shelf of this device, as one of the reader's own and as the shelves of old have
 * it: `?mine=…` opens it.
 */
export async function shelve(page: Page, id: string, transcript: Transcript): Promise<void> {
  // A shelf belongs to a site.
  if (page.url() === 'about:blank') await page.goto('/')
  await page.evaluate(putOnShelf, JSON.stringify({ id, transcript }))
}

/** Runs in the page; `given` is the JSON of an id and a transcript. */
export async function putOnShelf(given: string): Promise<void> {
  const { id, transcript } = JSON.parse(given) as { id: string; transcript: Transcript }
  // In the version that is there; else in the first.
  const opening = indexedDB.open('reyi-meetings')
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('summaries', { keyPath: 'id' })
    opening.result.createObjectStore('transcripts')
  }
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result)
  })
  const stores = [...database.objectStoreNames]
  const shelf = database.transaction(stores, 'readwrite')
  const { title } = transcript.meeting
  const [speakers, points] = [transcript.speakers.length, transcript.points.length]
  shelf.objectStore('summaries').put({ id, title, savedAt: 1, revision: 1, speakers, points })
  shelf.objectStore('transcripts').put(transcript, id)
  // What a newer page has kept of it goes before that.
  if (stores.includes('changes')) {
    shelf.objectStore('changes').delete(IDBKeyRange.bound([id], [id, []]))
  }
  await new Promise((resolve) => {
    shelf.oncomplete = resolve
  })
  database.close()
}
