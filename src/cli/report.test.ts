import { expect, test } from 'vitest'
import { parseText } from '../domain/parse/parse.ts'
import { reportOf } from './report.ts'

test('tells people who was found and what to look at', async () => {
  const parsed = await parseText(
    '水渠座谈会\n区长田小满提出三点要求：一是清淤；二是管护。\n天黑了。\n',
    { letters: true },
  )
  if (!parsed.ok) throw new Error(parsed.failure.code)
  expect(reportOf(parsed.transcript, parsed.letters)).toBe(`水渠座谈会

    2  田小满  区长

1 speaker, 2 points
1 sentence given to nobody
Letters and digits of the source: 29.6 % in points, 40.7 % in labels, 18.5 % in the title, 11.1 % nobody’s
warning: line 2: The text announces 3 items; 2 were found.
`)
})

test('nothing in a name or a role is a line of its own', async () => {
  const parsed = await parseText('Ann: I say so.\nTom: I do too.\nAnn: Well.\nTom: Well.\n')
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const [ann, tom] = parsed.transcript.speakers
  const speakers = [{ ...ann!, role: { en: 'Mayor\n    9  Tom' } }, tom!]
  expect(reportOf({ ...parsed.transcript, speakers })).toContain('\n    2  Ann  Mayor     9  Tom\n')
})

test('questions and procedure are counted apart', async () => {
  const parsed = await parseText(
    'Ada: Over to you, Jo.\nJo: Did you count the ducks, Ada?\nAda: I counted nine.\nJo: Good.\n',
  )
  if (!parsed.ok) throw new Error(parsed.failure.code)
  expect(reportOf(parsed.transcript)).toContain(
    '2 speakers, 4 points\n1 question, 2 of procedure, 1 other point\n',
  )
})
