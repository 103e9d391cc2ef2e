/** The database of the archive that is made of all own meetings. */
export const OWN_ARCHIVE = 'reyi-own-archive'

/** Lets go of the archive of all own meetings, lest one that is deleted stay in it: it is made again when it is wanted. */
export function forgetArchive(): void {
  try {
    indexedDB.deleteDatabase(OWN_ARCHIVE)
  } catch {
    // Where nothing may be stored there is none.
  }
}
