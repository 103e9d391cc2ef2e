import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startHost } from '../host.ts'
import type { Fault } from './faults.ts'
import { SOURCE } from './jobs.ts'

const WORKER = /\.worker-.*\.js$/
const FRAMING = 'framing.html'
/**
 * What the page does not catch, for every engine in the same way. That sizes changed while they were
 * told of is no error: the rest is told in the next frame.
 */
const LISTENING = `window.uncaught = []
addEventListener('error', ({ message }) => {
  if (message && !message.startsWith('ResizeObserver loop')) uncaught.push(message)
})
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)))`

/** A host on which a fault can be turned on and off. */
export interface FaultHost {
  /** The address of the page; where the fault is a frame, of the page around. */
  at(query: string): string
  /** Prepares for a fault: what is served is as it will be, all goes well. */
  expect(fault: Fault): void
  /** Turns it on. */
  break(): void
  /** Turns it off. */
  mend(): void
  stop(): Promise<unknown>
}

/**
 * Serves the built page. A fault of the browser is a script of the host's own before all others, so that
 * every engine can have it.
 */
export async function startFaultHost(): Promise<FaultHost> {
  const host = await startHost('dist')
  const stranger = await startStranger(() => framing(host.address, expected!))
  let expected: Fault | null = null
  let fault: Fault | null = null
  host.change = (path, content) => {
    if (path === SOURCE.path) return readFileSync(SOURCE.transcript)
    if (path === 'fault.js') return Buffer.from(`${LISTENING};${fault?.inPage?.() ?? ''}`)
    if (path === FRAMING) return Buffer.from(framing('./', expected!))
    // What is kept is checked against its hashes, and would answer before any fault does.
    if (expected?.isKept) return content
    if (!content || path === 'service-worker.js') return null
    if (path === 'index.html') {
      return Buffer.from(
        String(content).replace('<meta charset', '<script src="./fault.js"></script>$&'),
      )
    }
    if (WORKER.test(path) && fault?.inWorkers) return Buffer.from(`${fault.inWorkers()};${content}`)
    return content
  }
  host.trouble = (path) =>
    fault?.host?.of.test(path) && path !== 'fault.js' ? fault.host.does : undefined
  return {
    at: (query) => {
      if (!fault?.frame) return `${host.address}${query}`
      return fault.frame.of === 'own' ? `${host.address}${FRAMING}` : stranger.address
    },
    expect: (next) => {
      expected = next
    },
    break: () => {
      fault = expected
    },
    mend: () => {
      fault = null
    },
    stop: async () => {
      await stranger.stop()
      await host.stop()
    },
  }
}

function framing(address: string, { frame }: Fault): string {
  const { sandbox, query } = frame!
  const held = sandbox === undefined ? '' : ` sandbox="${sandbox}"`
  return `<!doctype html><title>Around</title>
<iframe${held} style="width: 1300px; height: 800px" src="${address}?lang=zh&${query}"></iframe>`
}

/** Another site, with one page. */
async function startStranger(page: () => string) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(closed))
    },
  }
}
