import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const SCRIPT = { headers: { 'content-type': 'text/javascript' } }
const HTML = { headers: { 'content-type': 'text/html' } }

/** What the host has, by name; each is asked for as often as `asked` says. */
let files: Record<string, () => Response | Promise<Response>>
const asked: string[] = []
/** As it is when a page has just been opened: nothing has come yet. */
let whenWhole: typeof import('./whole-part.ts').whenWhole

beforeEach(async () => {
  asked.length = 0
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.split('/').at(-1)!
    asked.push(file)
    return files[file]?.() ?? new Response('', { status: 404 })
  })
  vi.resetModules()
  ;({ whenWhole } = await import('./whole-part.ts'))
})
afterEach(() => vi.unstubAllGlobals())

const script = (text: string) => () => new Response(text, SCRIPT)

/** As the build writes an `import()`: a function whose text names the file. */
const importOf = (file: string, load: () => unknown) =>
  Object.assign(async () => load(), { toString: () => `()=>import(\`./${file}\`)` })

test('a part is imported once it and all that it imports have come, each asked for once', async () => {
  files = {
    'view.js': script('import{a as e}from"./words.js";import"./list.js";import(`./later.js`)'),
    'words.js': script('import{b}from"./view.js";import{c}from"./list.js";export{b}'),
    'list.js': script('export const c = "from ./nothing.js"'),
  }
  const load = vi.fn(() => 'view')
  expect(await whenWhole(importOf('view.js', load))).toBe('view')
  expect(asked.sort()).toEqual(['list.js', 'view.js', 'words.js'])
  await whenWhole(importOf('words.js', load))
  expect(asked).toHaveLength(3)
})

test('a name has whatever the build tells its contents by, and ends where it ends', async () => {
  for (const file of ['view-CjsX1_9a.js', 'view-js_9-jsa.js', 'view.js-Ajs.js']) {
    files = { [file]: script('export {}') }
    expect(await whenWhole(importOf(file, () => 'view'))).toBe('view')
  }
  expect(asked).toEqual(['view-CjsX1_9a.js', 'view-js_9-jsa.js', 'view.js-Ajs.js'])
})

test('a worker that a part will start is asked for together with it, and not waited for', async () => {
  files = {
    'load.js': script('export {}'),
    'load.worker.js': () => new Promise(() => {}),
    'gone.js': script('export {}'),
  }
  const importWith = (file: string, worker: string) =>
    Object.assign(async () => file, {
      toString: () => `()=>import(\`./${file}\`/*with"./${worker}"*/)`,
    })
  expect(await whenWhole(importWith('load.js', 'load.worker.js'))).toBe('load.js')
  expect(asked.sort()).toEqual(['load.js', 'load.worker.js'])
  // Whoever starts it says that it is not there.
  expect(await whenWhole(importWith('gone.js', 'gone.worker.js'))).toBe('gone.js')
})

test('what the page knows that a part needs is asked for together with it', async () => {
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  files = {
    'view.js': () => coming.then(script('import{a}from"./words.js"')),
    'words.js': script('export {}'),
    'list.js': script('export {}'),
  }
  const load = Object.assign(async () => 'view', {
    toString: () => '()=>import(`./view.js`/*from"./words.js"from"./list.js"*/).then(e=>e.a)',
  })
  const whole = whenWhole(load)
  expect(asked.sort()).toEqual(['list.js', 'view.js', 'words.js'])
  come()
  expect(await whole).toBe('view')
  expect(asked).toHaveLength(3)
})

test.each([
  ['is missing', () => new Response('', { status: 404 })],
  ['fails', () => new Response('busy', { status: 500, ...SCRIPT })],
  ['is the page', () => new Response('<!doctype html>', HTML)],
  ['is of no known kind', () => new Response('export {}', { headers: { 'content-type': '' } })],
  ['does not come', () => Promise.reject(new TypeError('no network'))],
])(
  'where a file that it imports %s, nothing is imported, and it can be tried again',
  async (_, bad) => {
    files = { 'view.js': script('import"./words.js"'), 'words.js': bad }
    const load = vi.fn(() => 'view')
    // Again as long as it is so: what did not come is not taken for there.
    for (let i = 0; i < 2; i++) await expect(whenWhole(importOf('view.js', load))).rejects.toThrow()
    expect(load).not.toHaveBeenCalled()
    files['words.js'] = script('export {}')
    expect(await whenWhole(importOf('view.js', load))).toBe('view')
  },
)
