// @vitest-environment jsdom
import { expect, test } from 'vitest'
import script from '../../../deploy/check.js?raw'
import { CHECKS, type Check } from './site.ts'

/** A host that is right, as far as it is asked; each test spoils something. */
interface Host {
  protocol: string
  readonly headers: Record<string, string>
  readonly types: Record<string, string>
  /** What it answers where there is nothing, and at the address of a folder. */
  missing: number
  folder: string | null
  readonly lost: Set<string>
  isClosed: boolean
}
const FILES = [
  ...['_headers', 'assets/index.js', 'deploy/nginx.conf', 'index.html', 'meetings/a/index.html'],
  ...['service-worker.js', 'transcripts/a.json', 'transcripts/index.json'],
]
const right = (): Host => ({
  protocol: 'https:',
  headers: {
    'content-security-policy': "default-src 'none'; script-src 'self'",
    'x-content-type-options': 'nosniff',
    'content-encoding': 'gzip',
    'cache-control': 'no-cache',
  },
  types: { js: 'text/javascript', json: 'application/json' },
  missing: 404,
  folder: '<link rel="stylesheet" href="site.css">',
  lost: new Set(),
  isClosed: false,
})

/** Lets the page ask a host; gives what is wrong, with what the remedy says besides. */
async function ask(host: Host): Promise<Partial<Record<Check, string>>> {
  document.body.innerHTML = CHECKS.map(
    (check) =>
      `<li data-check="${check}"><b data-yes="Yes" data-no="No">…</b> x<p hidden>Do:</p></li>`,
  ).join('')
  const fetchFrom = async (url: URL) => {
    if (host.isClosed) throw new TypeError('Failed to fetch')
    const path = url.pathname.slice('/m/'.length)
    if (path === 'meetings/')
      return new Response(host.folder, { status: host.folder === null ? 403 : 200 })
    // Hosts that read _headers do not give it.
    const known =
      path === '' || path === 'published.json' || (FILES.includes(path) && path[0] !== '_')
    if (!known || host.lost.has(path)) return new Response('', { status: host.missing })
    const type = host.types[path.split('.').at(-1)!] ?? 'text/html'
    const body = JSON.stringify({ files: FILES })
    return new Response(body, { headers: { ...host.headers, 'content-type': type } })
  }
  const place = { protocol: host.protocol, href: `${host.protocol}//town.example/m/check/` }
  new Function('location', 'fetch', 'document', script)(place, fetchFrom, document)
  await expect.poll(() => document.querySelectorAll('[data-result]').length).toBe(CHECKS.length)
  const rows = [...document.querySelectorAll<HTMLElement>('[data-check]')]
  for (const row of rows) {
    const isRight = row.dataset.result === 'yes'
    expect(row.querySelector('b')!.textContent).toBe(isRight ? 'Yes' : 'No')
    expect(row.querySelector('p')!.hidden).toBe(isRight)
  }
  return Object.fromEntries(
    rows
      .filter((row) => row.dataset.result === 'no')
      .map((row) => [row.dataset.check, row.querySelector('p')!.textContent.slice('Do:'.length)]),
  )
}

test('a host that is right has nothing to be told', async () => {
  expect(await ask(right())).toEqual({})
})

test.each<[string, (host: Host) => void, Partial<Record<Check, string>>]>([
  [
    'without https',
    (host) => {
      host.protocol = 'http:'
    },
    { https: '' },
  ],
  [
    'no policy',
    (host) => {
      delete host.headers['content-security-policy']
    },
    { policy: '' },
  ],
  [
    'a looser policy',
    (host) => {
      host.headers['content-security-policy'] = "default-src 'self'"
    },
    { policy: '' },
  ],
  [
    'types may be guessed',
    (host) => {
      delete host.headers['x-content-type-options']
    },
    { nosniff: '' },
  ],
  [
    'scripts as plain text',
    (host) => {
      host.types.js = 'text/plain'
    },
    { types: '' },
  ],
  [
    'transcripts as pages',
    (host) => {
      host.types.json = 'text/html'
    },
    { types: '' },
  ],
  [
    'nothing compressed',
    (host) => {
      delete host.headers['content-encoding']
    },
    { compressed: '' },
  ],
  [
    'one page for every address',
    (host) => {
      host.missing = 200
    },
    { missing: '' },
  ],
  [
    'kept for a year',
    (host) => {
      host.headers['cache-control'] = 'max-age=31536000'
    },
    { fresh: '' },
  ],
  [
    'folders are closed',
    (host) => {
      host.folder = null
    },
    { folders: '' },
  ],
  [
    'a list of files for a folder',
    (host) => {
      host.folder = '<a href="a/">a/</a>'
    },
    { folders: '' },
  ],
  [
    'half uploaded',
    (host) => {
      host.lost.add('assets/index.js')
    },
    { complete: ' assets/index.js' },
  ],
])('a host that is wrong is told so, and what to do: %s', async (_, spoil, wrong) => {
  const host = right()
  spoil(host)
  expect(await ask(host)).toEqual(wrong)
})

test('where nothing can be asked, all that could be is wrong, and nothing hangs', async () => {
  const wrong = await ask({ ...right(), isClosed: true })
  expect(Object.keys(wrong)).toEqual(CHECKS.filter((check) => check !== 'https'))
})
