import type { Page } from '@playwright/test'
import { reedbed } from '../src/domain/archive/reedbed.fixture.ts'
import { buildInMemory } from '../src/domain/archive/write/build-in-memory.ts'
import { spell } from '../src/domain/search/spell.ts'

let files: ReadonlyMap<string, Uint8Array> | undefined

/** The files of the invented archive, by path. */
export const reedbedFiles = (): ReadonlyMap<string, Uint8Array> => {
  files ??= buildInMemory(reedbed, { en: 'Meetings of Reedbed', zh: '芦荡的会议' }, spell)
  return files
}

/** What a host does with ranges: gives them, or always the whole file. */
export interface ArchiveHost {
  readonly ranges?: boolean
  /** Another answer for some path. */
  readonly instead?: (path: string) => { status: number; body?: Buffer } | 'abort' | undefined
}

/** Has the page find the invented archive in the folder `archive`; gives what is asked for, as it is asked. */
export async function hostArchive(
  page: Page,
  { ranges = true, instead }: ArchiveHost = {},
): Promise<{ path: string; bytes: number }[]> {
  const asked: { path: string; bytes: number }[] = []
  // Made before the page asks: the first time takes seconds on a busy machine, and a page is waited for no longer.
  const files = reedbedFiles()
  await page.route('**/archive/**', async (route) => {
    const request = route.request()
    const path = new URL(request.url()).pathname.replace(/^.*\/archive\//, '')
    const other = instead?.(path)
    if (other === 'abort') return route.abort()
    if (other) return route.fulfill(other)
    const file = files.get(path)
    if (!file) return route.fulfill({ status: 404 })
    const [, from, to] = request.headers().range?.match(/^bytes=(\d+)-(\d*)$/) ?? []
    const isPiece = ranges && from !== undefined
    const piece = isPiece ? file.subarray(Number(from), to ? Number(to) + 1 : undefined) : file
    asked.push({ path, bytes: piece.length })
    return route.fulfill({ status: isPiece ? 206 : 200, body: Buffer.from(piece) })
  })
  return asked
}
