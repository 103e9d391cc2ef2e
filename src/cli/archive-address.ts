import { basename, resolve } from 'node:path'
import { UsageError } from './read-options.ts'

/** Takes back the address that an archive remembers. */
const NO_ADDRESS = 'none'

/** What the page opens the reader's own meetings as: an archive of that name would lead to them instead. */
const OWN = 'mine'

/** Where an archive will stand, ending with a slash; null where that is taken back. Throws a {@link UsageError}. */
export function addressFrom(url: string): string | null {
  if (url === NO_ADDRESS) return null
  const ended = url.endsWith('/') ? url : `${url}/`
  if (!/^https?:\/\/\S+$/.test(url) || !URL.canParse(url) || /[?#]/.test(url) || !isNamed(ended))
    throw new UsageError(`--url: "${url}" is no address of a folder that begins with https://`)
  return ended
}

/** What the folder of an archive is called where it will stand. */
export function folderOf(url: string | null, out: string): string {
  const last = url === null ? '' : (new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '')
  return last === '' ? basename(resolve(out)) : decodeURIComponent(last)
}

/** Throws a {@link UsageError} where the page would take an archive for the reader's own meetings. */
export function checkName(url: string | null, out: string): void {
  if (folderOf(url, out) === OWN)
    throw new UsageError(
      `no folder of an archive is called "${OWN}": the page opens the reader's own meetings as that`,
    )
}

/** Whether the name of the folder can be read; a % may stand for nothing. */
function isNamed(url: string): boolean {
  try {
    folderOf(url, '')
    return true
  } catch {
    return false
  }
}
