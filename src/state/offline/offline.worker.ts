/*
 * The service worker: keeps a whole version of the page, so that it works without a network, and a new
 * version waits until the reader takes it. A version is all of its files as they were built, or nothing:
 * each is checked against its hash on the way in, so a file that is cut short, of another version, or a
 * host's error page in its place makes the browser give up the new version and stay with the old.
 */

import type { FileList } from '../../domain/site/service-worker.ts'

/** Written in by the build and by who publishes, see `domain/site/service-worker.ts`. */
declare const BUILT: string

const { version: VERSION, files: FILES } = JSON.parse(BUILT) as FileList
const worker = self as unknown as ServiceWorkerGlobalScope
/** Where the page stands; several may share a host, and with it the browser's store. */
const HOME = new URL('./', worker.location.href)
const OURS = `reyi ${HOME.pathname} `
const CURRENT = OURS + VERSION
/** Transcripts that are not among the files of a version, as they were last fetched. */
const OPENED = `${OURS}opened`
const MOST_OPENED = 30
/** Maps of characters, once a PDF asked for them; their address has their hash in it. */
const MAPS = `${OURS}maps`
/** Up to so many bytes a transcript is parsed to see whether it is whole. */
const MOST_PARSED = 10_000_000
/** Which version is in force, and which of the open tabs began with an older one. */
const LEDGER = `${OURS}ledger`
/** How long a server may take over a transcript that is also at hand, in ms. */
const PATIENCE = 4000

interface Ledger {
  readonly current: string | null
  /** Client → the cache of its version. */
  readonly older: Readonly<Record<string, string>>
}

worker.addEventListener('install', (event) => event.waitUntil(keepVersion()))

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))

worker.addEventListener('message', (event) => {
  const { data, source } = event as ExtendableMessageEvent
  if (data === 'take over') event.waitUntil(worker.skipWaiting())
  // Else a page names its script. One that came over the network, or that was open before this version
  // was taken, may be of another version.
  else if (!(pathOf(new URL(data)) in FILES)) source?.postMessage('newer')
  else if (source instanceof WindowClient) event.waitUntil(welcome(source))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(HOME.href)) return
  // Only the server can say who may frame the page.
  if (request.mode === 'navigate' && url.searchParams.has('embed')) return
  event.respondWith(answer(event, pathOf(url)))
})

/** The path below the page, without query; the page itself is `''`, by whichever name. */
function pathOf(url: URL): string {
  const path = url.pathname.slice(HOME.pathname.length)
  return path === 'index.html' ? '' : path
}

/** Fetches and checks every file of this version. @throws where one is not what was built. */
async function keepVersion(): Promise<void> {
  const begun = await caches.has(CURRENT)
  const cache = await caches.open(CURRENT)
  try {
    await cache.addAll(
      Object.entries(FILES).map(
        ([path, integrity]) => new Request(new URL(path, HOME), { integrity, cache: 'no-cache' }),
      ),
    )
  } catch (error) {
    if (!begun) await caches.delete(CURRENT)
    throw error
  }
}

/** This version is in force from now on; tabs that are open go on with the one that they began with. */
async function takeOver(): Promise<void> {
  const { current, older } = await ledger()
  const clients = await worker.clients.matchAll({ type: 'all' })
  const begunWith = clients.map(({ id }) => [id, older[id] ?? current ?? CURRENT] as const)
  const others = begunWith.filter(([, version]) => version !== CURRENT)
  await writeLedger({ current: CURRENT, older: Object.fromEntries(others) })
  await tidy(new Set([CURRENT, OPENED, MAPS, LEDGER, ...others.map(([, version]) => version)]))
}

/** Drops what no open tab needs any more, and what is left of versions that never came whole. */
async function tidy(needed: ReadonlySet<string>): Promise<void> {
  const names = await caches.keys()
  // What a still newer version has begun to keep is not to be touched.
  if (worker.registration.installing || worker.registration.waiting) return
  for (const name of names) {
    if (name.startsWith(OURS) && !needed.has(name)) await caches.delete(name)
  }
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request, clientId } = event
  const version = request.mode === 'navigate' ? CURRENT : (await ledger()).older[clientId]
  const kept =
    (await match(path, version ?? CURRENT)) ??
    // What a tab's worker asks for has its content in its name: any version will do.
    (path.startsWith('assets/') ? await match(path) : undefined)
  if (kept) return kept
  if (path in FILES) event.waitUntil(mend())
  else if (path.endsWith('.bcmap')) return openMap(request)
  else if (path.endsWith('.json') && (await isOurs(clientId))) return openTranscript(event)
  return fetch(request)
}

/** Servers vary by encoding and origin; a version has one file of a name. */
const match = (path: string, cacheName?: string): Promise<Response | undefined> =>
  caches.match(new URL(path, HOME), { ignoreVary: true, ...(cacheName && { cacheName }) })

/** Whether it is the page that asks, or a worker of it; other pages may stand below it. */
async function isOurs(clientId: string): Promise<boolean> {
  const client = await worker.clients.get(clientId)
  return client !== undefined && pathOf(new URL(client.url)) in FILES
}

let mending: Promise<void> | undefined
/** Fetches again what the browser, or the reader, has thrown away. */
function mend(): Promise<void> {
  mending ??= keepVersion()
    .catch(() => {})
    .finally(() => {
      mending = undefined
    })
  return mending
}

/** A map of characters as it was kept, or from the server, and kept. */
async function openMap(request: Request): Promise<Response> {
  const cache = await caches.open(MAPS)
  const kept = await cache.match(request.url)
  if (kept) return kept
  // Its hash is checked on the way in.
  const response = await fetch(request)
  if (response.ok) await cache.put(request.url, response.clone()).catch(() => {})
  return response
}

/** A transcript from the server, or as it was last time where the server has no good answer. */
async function openTranscript(event: FetchEvent): Promise<Response> {
  const { request } = event
  const cache = await caches.open(OPENED)
  const kept = await cache.match(request.url, { ignoreVary: true })
  if (!kept) {
    const response = await fetch(request)
    event.waitUntil(keepTranscript(request.url, response.clone(), cache).catch(() => {}))
    // A large one is read while it comes.
    return response
  }
  const settled = fetch(request)
    .then((response) =>
      isGone(response) ? response : keepTranscript(request.url, response, cache),
    )
    .catch(() => null)
  event.waitUntil(settled)
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))
  return (await Promise.race([settled, late])) ?? kept
}

/** Serves a page that came over the network from now on, and keeps the transcript that it came with. */
async function welcome(page: WindowClient): Promise<void> {
  await worker.clients.claim()
  const named = new URL(page.url).searchParams.get('transcript')
  const url = new URL(named ?? '', HOME)
  if (!named || pathOf(url) in FILES || !url.href.startsWith(HOME.href)) return
  const cache = await caches.open(OPENED)
  if (!(await cache.match(url, { ignoreVary: true })))
    await keepTranscript(url.href, await fetch(url), cache)
}

const isGone = ({ status }: Response): boolean => status === 404 || status === 410

/**
 * Keeps an answer that is a transcript, and gives it; null where it is something else.
 * @throws where it does not come whole.
 */
async function keepTranscript(
  url: string,
  answer: Response,
  cache: Cache,
): Promise<Response | null> {
  if (!answer.ok) return null
  // Browsers need not have the whole of a blob in memory.
  const body = await answer.blob()
  if (!(await isWhole(body))) return null
  const whole = new Response(body, answer)
  try {
    // Put last, so that the first is the one that was opened the longest ago.
    await cache.delete(url)
    await cache.put(url, whole.clone())
    const addresses = await cache.keys()
    for (const address of addresses.slice(0, -MOST_OPENED)) await cache.delete(address)
  } catch {
    // The store is full: it opens all the same, and only with a network.
  }
  return whole
}

/** Of what is large only the end is looked at: to parse it would take a processor for seconds. */
async function isWhole(body: Blob): Promise<boolean> {
  if (body.size > MOST_PARSED) return (await body.slice(-64).text()).trimEnd().endsWith('}')
  try {
    JSON.parse(await body.text())
    return true
  } catch {
    return false
  }
}

let known: Promise<Ledger> | undefined
const ledger = (): Promise<Ledger> => {
  known ??= match('ledger', LEDGER).then((kept) => kept?.json() ?? { current: null, older: {} })
  return known
}

async function writeLedger(written: Ledger): Promise<void> {
  known = Promise.resolve(written)
  const cache = await caches.open(LEDGER)
  await cache.put(new URL('ledger', HOME), new Response(JSON.stringify(written)))
}
