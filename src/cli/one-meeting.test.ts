import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { oneMeeting } from './one-meeting.ts'

const dir = mkdtempSync(join(tmpdir(), 'reyi-one-meeting-'))
afterAll(() => rmSync(dir, { recursive: true }))

function written(name: string, content: string): string {
  const path = join(dir, name)
  writeFileSync(path, content)
  return path
}

test('the root of a corpus is read with a day of it; a day that is only named so is another meeting', () => {
  const root = written('House-XX.xml', '<?xml version="1.0"?>\n<teiCorpus xml:lang="en">')
  const day = written('House-XX_2026-03-04.xml', '<TEI>')
  const named = written('House-YY.xml', '<TEI>')
  const other = written('House-YY_2026-03-04.xml', '<TEI>')
  expect(oneMeeting([root, day])).toEqual({ file: day, companions: [root], recording: null })
  expect(oneMeeting([named, other])).toMatch(/does not belong to/)
})

test('what is not there is no root; lists and recordings go by their names', () => {
  const [root, day] = [join(dir, 'gone.xml'), join(dir, 'gone_2026-03-04.xml')]
  expect(oneMeeting([root, day])).toMatch(/does not belong to/)
  expect(oneMeeting([join(dir, 'gone-listPerson.xml'), day, join(dir, 'a.mp3')])).toEqual({
    file: day,
    companions: [join(dir, 'gone-listPerson.xml')],
    recording: { kind: 'audio', name: 'a.mp3' },
  })
  expect(oneMeeting(['-'])).toMatchObject({ file: '-' })
})
