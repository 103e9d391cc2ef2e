import { openShelf, renewRecords, writing } from './shelf-records.ts'

/*
 * Writes a meeting of the shelves of old, which lies there as one, in pieces: beside the page, which would
 * stand still while all of it is copied. Takes its id, and says when that was tried.
 */

self.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    const database = await openShelf()
    const shelf = writing(database)
    await Promise.all([renewRecords(shelf, data), shelf.done])
    database.close()
  } finally {
    self.postMessage(null)
  }
})
