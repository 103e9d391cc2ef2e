// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_READINGS } from '../search/readings.ts'
import { HELD_MEETING, HELD_READINGS } from './held.ts'
import { writeOneFile } from './one-file.ts'

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
const script = 'draw("</p>")'
const style = 'p{color:red}'
const shell = { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) }

async function written(title: string, json: string, note = 'No script') {
  const pieces = await writeOneFile(shell, {
    lang: 'zh-CN',
    title,
    json: [json],
    readings: { ...NO_READINGS, alone: { '</script>': '<!--' } },
    list: ['<main><h1>list</h1></main>'],
    listStyle: 'h1{margin:0}',
    notes: [{ text: note, lang: 'en' }],
  })
  return new DOMParser().parseFromString([...pieces].join(''), 'text/html')
}

test('the policy lets through what stands in the page, by its hash, and nothing else', async () => {
  const page = await written('A', '{}')
  const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!
  const rules = Object.fromEntries(
    policy.split('; ').map((rule) => {
      const [name, ...sources] = rule.split(' ')
      return [name, sources]
    }),
  )
  const scripts = [...page.querySelectorAll('script:not([type])')]
  expect(rules['script-src']).toEqual(scripts.map((one) => `'${hashOf(one.textContent)}'`))
  const styles = [...page.querySelectorAll('style')].map((one) => `'${hashOf(one.textContent)}'`)
  expect(new Set(rules['style-src'])).toEqual(new Set(styles))
  expect(rules['default-src']).toEqual(["'none'"])
  expect(rules['require-trusted-types-for']).toEqual(["'script'"])
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(rules['media-src']).toEqual(["'self'", 'blob:'])
  // Nothing but a worker of its own, pictures that it makes, and a recording that the reader has or that lies beside it.
  expect(
    Object.keys(rules)
      .filter((name) => /-src$/.test(name))
      .sort(),
  ).toEqual(['default-src', 'img-src', 'media-src', 'script-src', 'style-src', 'worker-src'].sort())
})

test('whatever the texts are, the page has the same elements, and holds them as they are', async () => {
  const elements = (page: Document) => [...page.querySelectorAll('*')].map((one) => one.localName)
  const usual = elements(await written('A', '{}'))
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</script>', '<!--<script>', '</title><script>', '"><img src=x>', ']]>'),
  )
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const page = await written(text, JSON.stringify({ text }), text)
      expect(elements(page)).toEqual(usual)
      const held = (id: string) => JSON.parse(page.getElementById(id)!.textContent)
      expect(held(HELD_MEETING)).toEqual({ text })
      expect(held(HELD_READINGS).alone).toEqual({ '</script>': '<!--' })
    }),
  )
})
