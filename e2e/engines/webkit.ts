import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { expect, vi } from 'vitest'
import type { Key, Tab } from './tab.ts'
import { type Loading, Session } from './webdriver.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const SCREEN = '/usr/bin/Xvfb'
/** Whether this machine has the engine and a screen for it that nobody sees. */
export const hasWebKit = existsSync(DRIVER) && existsSync(SCREEN)

/** The code points by which WebDriver knows these keys. */
const KEYS: Readonly<Record<Key, string>> = { Backspace: '\uE003', End: '\uE010', Tab: '\uE004' }
/** Whatever may be clicked or typed into. */
const CONTROLS = 'a[href], button, input, textarea, select, summary, [role]'
const POLL = { timeout: 30_000 }

/** Safari's engine as Debian has it, over WebDriver, on a screen that nobody sees. */
export async function openWebKit(loading: Loading = 'normal'): Promise<Tab> {
  // What a browser without a folder for downloads takes instead: its home.
  const home = mkdtempSync(join(tmpdir(), 'reyi-webkit-'))
  const screen = spawn(SCREEN, '-displayfd 3 -screen 0 1600x1200x24 -nolisten tcp'.split(' '), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve) => {
    ;(screen.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`))
  })
  const port = await freePort()
  const driver = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home, DISPLAY: display },
  })
  const session = await Session.start(`http://127.0.0.1:${port}`, loading)
  await session.post('timeouts', { pageLoad: POLL.timeout })
  await session.post('window/rect', { width: 1440, height: 940 })
  return tabOf(session, home, await session.get('window'), async () => {
    await session.end()
    for (const process of [driver, screen]) await ended(process)
    rmSync(home, { recursive: true })
  })
}

/** The tab with this handle; a session speaks to one of them at a time. */
function tabOf(
  session: Session,
  downloads: string,
  handle: string,
  close: () => Promise<unknown>,
): Tab {
  const here = async () => {
    if (session.window === handle) return session
    await session.post('window', { handle })
    session.window = handle
    return session
  }
  const run = <Result>(inPage: (given: string) => Result, given = '') =>
    here().then((chosen) => chosen.run(String(inPage), given)) as Promise<Awaited<Result>>
  /** Goes to a page, which is listened to from then on: the driver itself tells nothing of its errors. */
  const go = async (path: string, body?: object) => {
    await (await here()).post('frame', { id: null })
    await run(markLeft)
    await session.post(path, body)
    // A page that is not waited for may not have begun.
    await vi.waitFor(async () => {
      if (await run(isLeft).catch(() => true)) throw new Error('The page has not begun.')
    }, POLL)
    await run(collectComplaints)
  }
  const control = async (role: string, name: string): Promise<string> => {
    const find = async () => (await here()).named(CONTROLS, role, name)
    let found: string | undefined
    await expect.poll(async () => (found = await find()), { ...POLL, message: name }).toBeDefined()
    return found!
  }
  const typeInto = (element: string, text: string) =>
    session.post(`element/${element}/value`, { text })
  return {
    downloads,
    open: (url) => go('url', { url }),
    reload: () => go('refresh'),
    // It may stay in the same document.
    back: async () => {
      await (await here()).post('back')
      await run(collectComplaints)
    },
    address: async () => (await here()).get('url'),
    run,
    intoFrame: async () => {
      // The first document of a frame is blank, and the driver loses a frame together with it.
      await vi.waitFor(async () => {
        await (await here()).post('frame', { id: null })
        await session.post('frame', { id: 0 })
        if (await run(isBlank)) throw new Error('Nothing has come into the frame.')
      }, POLL)
    },
    another: async () => {
      const { handle: other } = await session.post<{ handle: string }>('window/new', {
        type: 'tab',
      })
      const closeIt = async () => {
        await session.delete('window')
        session.window = undefined
      }
      return tabOf(session, downloads, other, closeIt)
    },
    // What is on its way into view, or is drawn anew, is tried again.
    click: (role, name) =>
      vi.waitFor(async () => {
        await session.post(`element/${await control(role, name)}/click`)
      }, POLL),
    type: (role, name, text) =>
      vi.waitFor(async () => {
        await typeInto(await control(role, name), text)
      }, POLL),
    press: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }))
      await (await here()).post('actions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      })
    },
    giveFile: async (path) => {
      const [field] = await (await here()).elements('input[type="file"]')
      await typeInto(field!, path)
    },
    complaints: () => run(() => JSON.parse(sessionStorage.complaints ?? '[]')),
    close: async () => {
      await here()
      await close()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

async function ended(process: ChildProcess): Promise<void> {
  const exit = new Promise((exited) => process.once('exit', exited))
  process.kill()
  await exit
}

function markLeft(): void {
  document.documentElement.dataset.left = ''
}
const isBlank = () => document.URL === 'about:blank'
const isLeft = () => 'left' in document.documentElement.dataset

/** Keeps what the page complains of from now on beside what it complained of before it was loaded anew. */
function collectComplaints(): void {
  if ('collecting' in document.documentElement.dataset) return
  document.documentElement.dataset.collecting = ''
  const add = (complaint: string) => {
    const all = JSON.parse(sessionStorage.complaints ?? '[]')
    sessionStorage.complaints = JSON.stringify([...all, complaint])
  }
  console.error = (...told: unknown[]) => add(told.map(String).join(' '))
  window.addEventListener('error', ({ message }) => add(message))
  window.addEventListener('unhandledrejection', ({ reason }) => add(String(reason)))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    add(`${violatedDirective} ${blockedURI}`),
  )
}
