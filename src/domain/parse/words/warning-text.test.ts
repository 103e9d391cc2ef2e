import { expect, test } from 'vitest'
import { warningText } from './warning-text.ts'

test.each([
  ['announced-count', [1, 2], 'The text announces 1 item; 2 were found.'],
  ['announced-count', [3, 1], 'The text announces 3 items; 1 was found.'],
  ['rows-unassigned', [1], '1 row that does not tell'],
  ['rows-unassigned', [2], '2 rows that do not tell'],
  ['rows-corrected', [1], '1 row with the id of one speaker'],
  ['words-not-shown', [1], 'at 1 place ('],
  [
    'codes-unsaid',
    [1, 'Lamps'],
    '1 code of the codebook has no word in this meeting and no theme: Lamps.',
  ],
  ['codes-unsaid', [2, 'Lamps; Weir'], '2 codes of the codebook have'],
  ['cue-time', [1], '1 line with times'],
  ['document-left-out', ['comments', 1], '1 comment on'],
  ['document-left-out', ['pictures', 4], '(4)'],
] as const)('%s with %j is a sentence: %s', (code, facts, words) => {
  expect(warningText({ code, facts }).en).toContain(words)
})
