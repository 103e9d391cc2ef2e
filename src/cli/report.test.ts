import { expect, test } from 'vitest'
import { parseText } from '../domain/parse/parse.ts'
import { failureInWords } from './failure-words.ts'
import { reportOf } from './report.ts'

test('tells people who was found and what to look at', async () => {
  const parsed = await parseText(
    '水渠座谈会\n区长田小满提出三点要求：一是清淤；二是管护。\n天黑了。\n',
  )
  if (!parsed.ok) throw new Error(parsed.failure.code)
  expect(reportOf(parsed.transcript)).toBe(`水渠座谈会

    2  田小满  区长

1 speaker, 2 points
1 sentence given to nobody
warning: line 2: 3 items are announced, 2 were found.
`)
})

test.each([
  [{ code: 'empty' }, 'empty'],
  [{ code: 'binary' }, 'not text'],
  [{ code: 'binary', kind: 'pdf' }, 'a PDF'],
  [{ code: 'encoding', offset: 3 }, 'byte 3'],
  [{ code: 'too-large', bytes: 2 << 20, limit: 1 << 20 }, '2.0 MiB is over the limit of 1.0 MiB'],
  [{ code: 'json-syntax', line: 2, column: 8 }, 'line 2, column 8'],
  [{ code: 'json-foreign' }, 'no "format"'],
  [{ code: 'json-foreign', received: 'x' }, 'format "x"'],
  [{ code: 'format-future', received: 'a@2', supported: 'a@1' }, 'a@2'],
  [{ code: 'json-invalid', paths: ['points.0'] }, 'points.0'],
  [{ code: 'needs-columns', headers: ['a', 'b'] }, 'a, b'],
  [{ code: 'table-empty' }, 'no row'],
  [{ code: 'no-cues', format: 'srt' }, 'SRT'],
  [{ code: 'no-cues', format: 'webvtt' }, 'WebVTT'],
  [{ code: 'docx', reason: 'torn' }, 'torn'],
] as const)('%j in words', (failure, words) => {
  expect(failureInWords(failure)).toContain(words)
})
