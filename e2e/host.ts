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
 * What a host may do instead of answering well. `missing`: it says that there is no such file; `page`:
 * it answers everything with the page; `plain`: it calls everything plain text; `circles`: it leads back
 * to the same address; `halts`: it begins to answer, and goes on no more; `silent`: it does not even
 * begin; `huge`: it says that there is more than any machine holds.
 */
export type Trouble =
  | 'down'
  | 'missing'
  | 'fails'
  | 'cut'
  | 'page'
  | 'plain'
  | 'circles'
  | 'slow'
  | 'halts'
  | 'silent'
  | 'huge'
/** Longer than the page waits for a file that is also at hand, in ms. */
const SLOW = 6000
/** In bytes. */
const HUGE = 9_000_000_000

export interface Host {
  /** Where the page is, with a slash at the end. */
  readonly address: string
  /** What it serves; a new version may take its place. */
  folder: string
  /** The trouble with a file, by its path below the page. */
  trouble: (path: string) => Trouble | undefined
  /** What it has for a file, by its path below the page, in place of what is in the folder, if that is there. */
  change: (path: string, content: Buffer | null) => Buffer | null
  stop(): Promise<unknown>
}

/** The plainest of hosts: files below a sub-path, 404 for all else, no fallback page. */
export async function startHost(folder: string): Promise<Host> {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url!, 'http://host')
    const path = pathname.slice(PREFIX.length) || 'index.html'
    const trouble = host.trouble(path)
    if (trouble === 'silent') return
    if (trouble === 'slow') await new Promise((later) => setTimeout(later, SLOW))
    const file = trouble === 'page' ? 'index.html' : path
    const found = pathname.startsWith(PREFIX) ? await contentOf(join(host.folder, file)) : null
    const content = host.change(file, found)
    if (trouble === 'down') response.destroy()
    else if (trouble === 'fails') response.writeHead(503).end('busy')
    else if (trouble === 'circles') response.writeHead(302, { location: url }).end()
    else if (!content || trouble === 'missing') response.writeHead(404).end('not here')
    else {
      const type = trouble === 'plain' ? 'text/plain' : (TYPES[extname(file)] ?? 'text/plain')
      const length = trouble === 'huge' ? { 'content-length': HUGE } : {}
      response.writeHead(200, { 'content-type': type, ...length })
      if (trouble === 'halts' || trouble === 'huge') response.write(half(content))
      else response.end(trouble === 'cut' ? half(content) : content)
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const host: Host = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`,
    folder,
    trouble: () => undefined,
    change: (_, content) => content,
    stop: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(closed))
    },
  }
  return host
}

const contentOf = (file: string) => readFile(file).catch(() => null)

const half = (content: Buffer) => content.subarray(0, content.length / 2)
