import { expect, test } from 'vitest'
import { spell } from '../search/spell.ts'
import { MANIFEST } from './manifest.ts'
import { readManifest, readOtherManifest } from './read-manifest.ts'
import { buildInMemory } from './write/build-in-memory.ts'
import { FOUR_MEETINGS } from './write/meetings.fixture.ts'

const files = buildInMemory(FOUR_MEETINGS, { en: 'The town' }, spell, { most: 3 })
const manifest = JSON.parse(new TextDecoder().decode(files.get(MANIFEST)))

/** The manifest once for each value in it, another in its place. */
function* spoiled(data: unknown, instead: unknown): Generator<unknown> {
  yield instead
  if (Array.isArray(data)) {
    for (const [i, one] of data.entries())
      for (const other of spoiled(one, instead)) yield data.with(i, other)
  } else if (typeof data === 'object' && data !== null) {
    for (const [name, one] of Object.entries(data))
      for (const other of spoiled(one, instead)) yield { ...data, [name]: other }
  }
}

test('a manifest is read as it was written', () => {
  expect(readManifest(manifest)).toBe(manifest)
})

test('one in which any value is of another kind is none', () => {
  const all = [...spoiled(manifest, true)]
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter((one) => readManifest(one) !== null)).toEqual([])
})

test.each(['../x.table', '/etc/x.table', 'https://x/y.table', 'words/../../x.table'])(
  'nothing above the archive is named: %s',
  (path) => {
    const [, ...rest] = manifest.names
    expect(readManifest({ ...manifest, names: [path, ...rest] })).toBeNull()
  },
)

test.each([
  ['reyi/archive@1', { is: 'earlier', title: { en: 'The town' } }],
  ['reyi/archive@10', { is: 'later', title: { en: 'The town' } }],
  [manifest.format, null],
  ['reyi/archive', null],
  [1, null],
])('one of the format %s is read as far as any is', (format, told) => {
  expect(readOtherManifest({ ...manifest, format })).toEqual(told)
})

test.each([[undefined], [{}], [{ title: 'The town' }], [{ title: { en: 1 } }]])(
  'a title that is none is not taken out of an earlier one: %o',
  (summary) => {
    expect(readOtherManifest({ format: 'reyi/archive@1', summary })).toEqual({
      is: 'earlier',
      title: null,
    })
  },
)
