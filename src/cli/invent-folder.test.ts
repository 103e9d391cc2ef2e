import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inventFolder } from './invent-folder.ts'
import { UsageError } from './read-options.ts'

test('writes a transcript per meeting, and who everybody is; and not where something is already', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'reyi-')), 'new')
  await inventFolder(out, 7, 1)
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(out, path)).isFile())
    .toSorted()
  expect(files).toHaveLength(8)
  const read = (path: string) => readFileSync(join(out, path), 'utf8')
  const { meeting, speakers } = JSON.parse(read(files[0]!))
  const rows = read('people.csv').trimEnd().split('\n')
  expect(rows[0]).toBe('meeting,speaker,person')
  expect(rows.length).toBeGreaterThan(7 * 7)
  expect(rows).toContainEqual(
    expect.stringContaining(`${meeting.date}/${meeting.id},${speakers[0].id},person-`),
  )
  await expect(inventFolder(out, 1, 1)).rejects.toThrow(UsageError)
})
