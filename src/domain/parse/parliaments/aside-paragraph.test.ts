import { expect, test } from 'vitest'
import { isAsideParagraph, withNotesApart } from './aside-paragraph.ts'

test.each([
  '[Interruption.]',
  '(The motion was agreed to)',
  '(The weir [Mr. Moss] in the Chair)',
  '(Clause 3 (lamps) agreed to.)',
  '[Members rose [in silence]].',
])('%s is a note', (line) => {
  expect(isAsideParagraph(line)).toBe(true)
})

test.each([
  '(b) the lamps (all of them)',
  '(iii) the weir (as mended)',
  'The lamp [sic] is old.',
  '(Laughter) I mean it.',
  '[one] and [two]',
  '',
])('%s is said', (line) => {
  expect(isAsideParagraph(line)).toBe(false)
})

test('notes among the words are apart, what an editor puts in for a word is not', () => {
  const notes = (words: string) =>
    withNotesApart(words).flatMap((run) => ('aside' in run ? [run.aside] : []))
  expect(notes('In June. [Interruption.] It costs [Hon. Members: “Oh!”] more.')).toEqual([
    '[Interruption.]',
    '[Hon. Members: “Oh!”]',
  ])
  expect(notes('He said [sic] that [the lamp] and [Mill Lane] are [2] old.')).toEqual([])
  expect(notes('[Laughter.]')).toEqual(['[Laughter.]'])
})

test('a long run of brackets is looked at once', () => {
  const start = performance.now()
  expect(isAsideParagraph('(a '.repeat(50_000))).toBe(false)
  expect(isAsideParagraph(`(${'(a) '.repeat(50_000)}`)).toBe(false)
  expect(performance.now() - start).toBeLessThan(500)
})
