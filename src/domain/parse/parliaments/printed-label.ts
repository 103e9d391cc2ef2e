import { inLine } from '../../text/in-line.ts'

/** UTF-16 units: longer labels are cut, so that nothing in them takes long. */
const LONGEST = 1000

/** A label before what somebody says, in one line, without its colon and the signs of notes before it. */
export const printedLabel = (words: string): string => {
  const line = inLine(words).slice(0, LONGEST)
  return line.replace(/^[*†‡§\s]+/, '').replace(/[\s:]+$/, '')
}
