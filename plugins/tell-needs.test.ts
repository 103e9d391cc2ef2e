import { expect, test } from 'vitest'
import { type Part, tellNeeds } from './tell-needs.ts'

const part = (name: string, imports: readonly string[], code: string, is: Partial<Part> = {}) => ({
  name,
  fileName: `assets/${name}-1.js`,
  imports: imports.map((file) => `assets/${file}-1.js`),
  isEntry: false,
  isDynamicEntry: true,
  code,
  ...is,
})

test('a part begins with what its imports import in turn, and one that is named is asked for with all that it needs', () => {
  const first = part(
    'index',
    [],
    'p(()=>import(`./view-1.js`).then(e=>e.View),[],import.meta.url);p(()=>import("./list-1.js"),[],import.meta.url)',
    { isEntry: true },
  )
  const view = part('view', ['index', 'list'], 'import{l}from"./list-1.js";')
  const list = part('list', ['index', 'words'], 'import{w}from"./words-1.js";')
  // Two that import each other.
  const words = part('words', ['list'], 'import{l}from"./list-1.js";', { isDynamicEntry: false })
  tellNeeds([first, view, list, words], ['view'])
  expect(first.code).toBe(
    'p(()=>import(`./view-1.js`/*from"./list-1.js"from"./words-1.js"*/).then(e=>e.View));p(()=>import("./list-1.js"))',
  )
  expect(view.code).toBe('/*from"./words-1.js"*/import{l}from"./list-1.js";')
  expect(list.code).toBe('import{w}from"./words-1.js";')
  expect(words.code).toBe('import{l}from"./list-1.js";')
})

test('one that is named is asked for with the worker that it starts, others are not', () => {
  const calls = 'p(()=>import(`./load-1.js`));p(()=>import(`./find-1.js`))'
  const first = part('index', [], calls, { isEntry: true })
  const starts = (worker: string) => `s(new URL(\`${worker}-2.js\`,import.meta.url).href)`
  const load = part('load', ['index'], starts('load.worker'))
  const find = part('find', ['index'], starts('find.worker'))
  tellNeeds([first, load, find], ['load'])
  expect(first.code).toBe(
    'p(()=>import(`./load-1.js`/*with"./load.worker-2.js"*/));p(()=>import(`./find-1.js`))',
  )
  expect(load.code).toBe(starts('load.worker'))
})
