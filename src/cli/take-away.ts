import { rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Whether a path that a record names is inside of its folder: somebody may have changed the record. */
export const isInside = (path: string): boolean =>
  !/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(path)

/** Takes a file away from below a folder, with the folders that nothing is left in. */
export async function takeAway(out: string, path: string): Promise<void> {
  await rm(join(out, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      await rmdir(join(out, folder))
    } catch {
      return
    }
  }
}
