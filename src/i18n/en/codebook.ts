import type { CodebookColumn } from '../../domain/parse/codebook/codebook.ts'
import type { CodebookFailure, FailureWords } from '../words/failure-facts.ts'
import { grouped } from '../words/grouped.ts'
import inWords from './failures.ts'

/** What the columns of a codebook are called where one is wrong. */
const COLUMNS: Readonly<Record<CodebookColumn, string>> = {
  label: 'the name of the code',
  terms: 'one of the terms',
  group: 'the group',
  definition: 'the description',
}

/** What is wrong with a codebook, where, and what to do. */
export default function codebookFailure(failure: CodebookFailure): FailureWords {
  switch (failure.code) {
    case 'no-label-column':
      return {
        what: `No column of its first row is for the names of the codes: there is ${failure.headers.map((header) => `“${header}”`).join(', ')}.`,
        help: 'Call that column “label”, and the others “terms”, “group” and “description”.',
      }
    case 'no-codes':
      return {
        what: 'There is no code in it.',
        help: 'Write a row for each code: its name, and the words to look for with ; between them.',
      }
    case 'nameless':
      return {
        what: `Line ${grouped(failure.row)}: a code without a name.`,
        help: 'Give it a name there, or remove it.',
      }
    case 'twice':
      return {
        what: `Line ${grouped(failure.row)}: “${failure.label}” stands on line ${grouped(failure.first)} already.`,
        help: 'Give one of them another name or group, or put their terms together.',
      }
    case 'too-long':
      return {
        what: `Line ${grouped(failure.row)}: ${COLUMNS[failure.column]} is longer than ${grouped(failure.limit)} characters.`,
        help: 'Shorten it there; between terms stands ;.',
      }
    case 'too-many':
      return {
        what: `It has more than ${grouped(failure.limit)} ${failure.of}.`,
        help: 'Keep those that this meeting is to be read by.',
      }
    case 'bad-xml':
      return {
        what: `Line ${grouped(failure.row)}, column ${grouped(failure.column)}: the XML is not well formed there.`,
        help: 'Export the codebook once more from the program that it comes from.',
      }
    case 'other-xml':
      return {
        what: `This is XML, but no codebook: its root is <${failure.root.slice(0, 60)}>, not <CodeBook>.`,
        help: 'Export the codebook alone: in programs for qualitative analysis as a REFI-QDA codebook (.qdc).',
      }
    default:
      return {
        what: inWords(failure).what,
        help: 'A codebook is a table saved as .csv in UTF-8, or a REFI-QDA codebook (.qdc).',
      }
  }
}
