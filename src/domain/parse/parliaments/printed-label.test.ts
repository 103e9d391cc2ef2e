import { expect, test } from 'vitest'
import { printedLabel } from './printed-label.ts'

test.each([
  ['Ada Moss:', 'Ada Moss'],
  ['  The Acting\n Chair : ', 'The Acting Chair'],
  // Signs of notes, as of what was translated.
  ['*Senator A. Moss:', 'Senator A. Moss'],
  ['† * The Minister of Weirs', 'The Minister of Weirs'],
  ['§', ''],
])('%s', (printed, label) => expect(printedLabel(printed)).toBe(label))
