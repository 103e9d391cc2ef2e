import { expect, test } from 'vitest'
import { document, zip } from './docx.fixture.ts'
import { readDocx } from './docx.ts'
import { parseBytes } from './parse.ts'

test('a document gives a line for each paragraph', async () => {
  expect(await readDocx(document)).toEqual({ ok: true, text: '水渠座谈会\n区长田小满说，要清淤。' })
  expect(await parseBytes(document)).toMatchObject({
    ok: true,
    transcript: { speakers: [{ name: { zh: '田小满' } }] },
  })
})

test('what only looks like one is refused', async () => {
  expect(await readDocx(new Uint8Array([1, 2, 3]))).toMatchObject({ failure: { code: 'docx' } })
  expect(await readDocx(zip({ 'a.txt': 'a' }))).toMatchObject({ failure: { code: 'docx' } })
})
