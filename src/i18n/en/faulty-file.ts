import type { Widened } from '../words/widened.ts'

/** What is said of a file that is not there or not what it should be; loaded with the first. */
const messages = {
  missing: (file: string) => `There is no ${file}.`,
  missingHelp: 'Check the file name in the address; it must be a .json file on this site.',
  broken: (file: string, line: number, column: number) =>
    `${file} is not JSON: it cannot be read from line ${line}, column ${column}.`,
  brokenHelp:
    'Look there for a comma, quotation mark or bracket too many or too few, or for a file cut short.',
  empty: (file: string) => `${file} is empty.`,
  emptyHelp: 'Check that it was written and uploaded whole.',
  notUtf8: (file: string) => `${file} is not in UTF-8.`,
  notUtf8Help:
    'Save it as UTF-8; or open it with “Open a file…” on the page of any meeting, which reads other encodings too.',
  invalid: (file: string) => `${file} is not a valid transcript:`,
  moreProblems: (n: number) => `and ${n} more`,
  invalidHelp: 'Mend these places and try again; the format is in schema/transcript.schema.json.',
  notCatalogue: (file: string) =>
    `${file} is no list of meetings: it needs a list “transcripts”, each with a path and a title.`,
}

export type FaultyFileMessages = Widened<typeof messages>
export default messages
