// Serves the built page on loopback as a good static host would: gzip, types, long caching of hashed files.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What files are, by how their names end. */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Starts a server for folders, of which the first that has a file gives it; gives its address and a
 * function that stops it.
 */
export async function serve(folders, port = 0) {
  const zipped = new Map()
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
    const name = path.endsWith('/') ? `${path}index.html` : path
    const file = [folders]
      .flat()
      .map((folder) => join(folder, name))
      .find((each) => existsSync(each) && statSync(each).isFile())
    if (!file) {
      response.writeHead(404).end()
      return
    }
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    }
    if (!/gzip/.test(request.headers['accept-encoding'] ?? '') || /\.png$/.test(file)) {
      response.writeHead(200, headers)
      createReadStream(file).pipe(response)
      return
    }
    if (!zipped.has(file)) zipped.set(file, gzipSync(readFileSync(file)))
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' })
    response.end(zipped.get(file))
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${server.address().port}/`
  return { address, stop: () => new Promise((resolve) => server.close(resolve)) }
}
