import { ACTING_PATIENCE, inTime, STORAGE_PATIENCE } from '../timing/in-time.ts'
import { failureOf, type Shelved } from './shelf-failure.ts'
import { openShelf, type Shelf, type Writing, writing } from './shelf-records.ts'

/*
 * Acting on the shelf, on the page or beside it. Whatever storage refuses is a value; nothing throws.
 */

/** Looks at the shelf, which may take so long (ms) to open. */
export const look = <T extends object>(
  act: (database: Shelf) => Promise<T>,
  patience = STORAGE_PATIENCE,
): Promise<Shelved<T>> => attempt((database) => inTime(act(database), ACTING_PATIENCE), patience)

/** Writes to the shelf: all of it is done or, where some of it is refused or fails, nothing. */
export const write = (act: (shelf: Writing) => Promise<unknown>): Promise<Shelved<object>> =>
  attempt(async (database) => {
    const shelf = writing(database)
    const { done } = shelf
    // Heard below, once the acting is over.
    done.catch(() => {})
    try {
      // Where the device falls silent all is undone, so that what is said of it stays true.
      await inTime(act(shelf), ACTING_PATIENCE)
    } catch (error) {
      try {
        shelf.abort()
      } catch {
        // The browser has undone it: why, the transaction says.
        await done
      }
      throw error
    }
    await done
    return {}
  })

async function attempt<T extends object>(
  act: (database: Shelf) => Promise<T>,
  patience = STORAGE_PATIENCE,
): Promise<Shelved<T>> {
  // What it throws is told like what it is refused with.
  const opening = Promise.resolve().then(openShelf)
  try {
    const database = await inTime(opening, patience)
    return { ok: true, ...(await act(database)) }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  } finally {
    // It may come late.
    opening.then(
      (database) => database.close(),
      () => {},
    )
  }
}
