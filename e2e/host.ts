import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const PREFIX = '/people/me/reyi/'
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * What a host may do instead of answering well; `page`: it answers everything with the page, `halts`:
 * it begins to, and goes on no more.
 */
export type Trouble = 'down' | 'fails' | 'cut' | 'page' | 'slow' | 'halts'
/** Longer than the page waits for a file that is also at hand, in ms. */
const SLOW = 6000

export interface Host {
  /** Where the page is, with a slash at the end. */
  readonly address: string
  /** What it serves; a new version may take its place. */
  folder: string
  /** The trouble with a file, by its path below the page. */
  trouble: (path: string) => Trouble | undefined
  stop(): Promise<unknown>
}

/** The plainest of hosts: files below a sub-path, 404 for all else, no fallback page. */
export async function startHost(folder: string): Promise<Host> {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url!, 'http://host')
    const path = pathname.slice(PREFIX.length) || 'index.html'
    const trouble = host.trouble(path)
    if (trouble === 'slow') await new Promise((later) => setTimeout(later, SLOW))
    const file = trouble === 'page' ? 'index.html' : path
    const content = pathname.startsWith(PREFIX) ? await contentOf(join(host.folder, file)) : null
    if (trouble === 'down') response.destroy()
    else if (trouble === 'fails') response.writeHead(503).end('busy')
    else if (!content) response.writeHead(404).end('not here')
    else {
      const length = trouble === 'cut' ? content.length / 2 : content.length
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' })
      if (trouble === 'halts') response.write(content.subarray(0, content.length / 2))
      else response.end(content.subarray(0, length))
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const host: Host = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`,
    folder,
    trouble: () => undefined,
    stop: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(closed))
    },
  }
  return host
}

const contentOf = (file: string) => readFile(file).catch(() => null)
