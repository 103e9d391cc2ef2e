import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
}

export interface SiteHost {
  /** With a slash at the end. */
  readonly address: string
  /** Whether it sends what the site's own `_headers` say. */
  sendsHeaders: boolean
  /** Behind this text a page takes half a second to go on. */
  pausesAt: string | null
  stop(): Promise<unknown>
}

/** A host that serves a published folder, as those do that read `_headers`: a folder is its `index.html`. */
export async function startSiteHost(site: string): Promise<SiteHost> {
  const [, everywhere] = readFileSync(join(site, '_headers'), 'utf8').match(
    /^\/\*\n((?: {2}\S.*\n)+)/m,
  )!
  const headers = Object.fromEntries(
    [...everywhere!.matchAll(/^ {2}(\S+): (.+)$/gm)].map(([, name, value]) => [name!, value!]),
  )
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host')
    const path = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    try {
      const bytes = readFileSync(path)
      const type = TYPES[extname(path)] ?? 'text/plain'
      const sent = { 'content-type': type, ...(host.sendsHeaders && headers) }
      response.writeHead(200, sent)
      const pause = host.pausesAt === null ? -1 : bytes.indexOf(host.pausesAt)
      if (pause < 0) response.end(bytes)
      else {
        response.write(bytes.subarray(0, pause))
        setTimeout(() => response.end(bytes.subarray(pause)), 500)
      }
    } catch {
      response.writeHead(404).end('not here')
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const host: SiteHost = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sendsHeaders: true,
    pausesAt: null,
    stop() {
      server.closeAllConnections()
      return new Promise((closed) => server.close(closed))
    },
  }
  return host
}
