import type { ParseFailure } from '../../domain/parse/draft/failure.ts'
import { ENCODING_NAMES } from '../../domain/text/encodings.ts'
import {
  CUES,
  candidateList,
  DOCUMENT_ENDINGS,
  type FailureWords,
  meetingList,
  problemList,
  rootOf,
  sizes,
  type TooLarge,
  tierList,
  type Wordless,
} from '../words/failure-facts.ts'
import { FORMAT_NAMES } from '../words/format-names.ts'
import { grouped } from '../words/grouped.ts'
import foreignKinds from './foreign-kinds.ts'
import problem from './problems.ts'

const DOCUMENT_HELP = {
  docx: 'Open it in a word processor and save it again as .docx, or as plain text.',
  odt: 'Open it in a word processor and save it again as .odt, or as plain text.',
  qdpx: 'Export the project again as REFI-QDA, with its texts in it; or open the text alone.',
  sheet: 'Open it in a program for spreadsheets and save it again as .xlsx, or the sheet as .csv.',
} as const

const WORDLESS: Wordless = {
  elan: {
    what: 'On no tier that was read of this ELAN file is there a word.',
    help: 'See whether other tiers have the words, and whether the annotations were saved.',
  },
  textgrid: {
    what: 'On no tier that was read of this TextGrid is there a word.',
    help: 'See whether other tiers have the words, and whether the labels were saved.',
  },
  chat: {
    what: 'No main line of this CHAT file has a word.',
    help: 'What is said stands behind a code such as *ANN:; see whether the file is whole.',
  },
  kokkai: {
    what: 'No speech in these records of Japan’s Diet has a word.',
    help: 'A list of meetings leaves the words out: ask the search for meetings or speeches in full.',
  },
  'akoma-ntoso': {
    what: 'No <speech>, <question> or <answer> in this debate in Akoma Ntoso has a word.',
    help: 'A summary or a list of documents has none; see whether the file was saved whole.',
  },
  'public-whip': {
    what: 'No <speech> in this file of TheyWorkForYou or OpenAustralia has a word.',
    help: 'An edition that a later one replaced may only tell what has moved (<gidredirect>): open the last edition of that day.',
  },
  canada: {
    what: 'No <Intervention> in this Hansard of Canada’s Parliament has a word.',
    help: 'What is said stands in <ParaText> within <Intervention>; see whether the file was saved whole.',
  },
  bundestag: {
    what: 'No paragraph of this protocol of the Bundestag has a word.',
    help: 'What is said stands in <sitzungsverlauf>; see whether the file was downloaded whole.',
  },
  parlamint: {
    what: 'No utterance (<u>) in this TEI file has a word.',
    help: 'The words of a ParlaMint corpus stand in the files of its days, such as ParlaMint-XX_2020-01-31….xml: open one of these, and the list of people (…-listPerson.xml) or the table (…-meta.tsv) with it.',
  },
}

/** Why an input became no transcript. */
export default function inWords(failure: ParseFailure): FailureWords {
  switch (failure.code) {
    case 'empty':
      return {
        what: 'There is no text in it.',
        help: 'See whether the right file was chosen, or whether it was saved while it was still empty.',
      }
    case 'foreign':
      return {
        what: `This is ${foreignKinds[failure.kind].name}${rootOf(failure, ', with the root <', '>')}.`,
        help: foreignKinds[failure.kind].help,
      }
    case 'binary':
      return {
        what: 'This is no text.',
        help: 'Save it as plain text or as .docx; where it is a picture of a text, have the text recognised first.',
      }
    case 'encoding':
      return failure.encoding
        ? {
            what: `As ${ENCODING_NAMES[failure.encoding]} it does not read: some of its bytes are no characters there.`,
            help: 'Save it as UTF-8 in the program that it comes from.',
          }
        : {
            what: `No known encoding reads it: byte ${failure.offset} is the first that does not fit UTF-8.`,
            help: 'Save it as UTF-8.',
          }
    case 'needs-encoding':
      return {
        what: `Its encoding is not certain; it may be ${candidateList(failure, ' ("', '")', '; ')}.`,
        help: 'Say in which it reads right, or save it as UTF-8.',
      }
    case 'too-large':
      return {
        what: `${failure.unpacked ? 'Unpacked, it' : 'It'} has ${sizeInWords(failure)}.`,
        help: 'Split it, a file for each meeting.',
      }
    case 'too-many-lines':
      return {
        what: `It has more than ${grouped(failure.limit)} paragraphs, lines and cells.`,
        help: 'Split it, a file for each meeting, or save its text alone as plain text.',
      }
    case 'needs-columns':
      return {
        what: `The first row names no column of speakers or none of what they said: ${failure.headers.join(', ')}.`,
        help: 'Say which columns these are.',
      }
    case 'needs-tiers':
      return {
        what: `It has several tiers, and which of them hold what was said is not certain: ${tierList(failure, ', ')}.`,
        help: 'Say which tiers these are.',
      }
    case 'table-empty':
      return {
        what: 'No row of the table has both a speaker and a text.',
        help: 'See whether the right columns were chosen and the table has rows below its header.',
      }
    case 'no-cues':
      switch (failure.format) {
        case 'elan':
        case 'textgrid':
        case 'chat':
        case 'kokkai':
        case 'canada':
        case 'public-whip':
        case 'akoma-ntoso':
        case 'bundestag':
        case 'parlamint':
          return WORDLESS[failure.format]
        default:
          return {
            what: `There is no cue with a time in this ${FORMAT_NAMES[failure.format]} file.`,
            help: `Each cue needs a line such as ${CUES[failure.format]}; see whether the file was exported whole.`,
          }
      }
    case 'document':
      if (failure.format === 'web')
        return {
          what: 'This web archive or mail has no page and no text in it.',
          help: 'Open it in a browser or a mail program, and save the page or copy what it says.',
        }
      if (failure.why === 'password')
        return {
          what: `It is a ${DOCUMENT_ENDINGS[failure.format]} with a password.`,
          help: 'Open it in the program that it is of and save it again without the password.',
        }
      return {
        what:
          failure.why === 'damaged'
            ? `It is a damaged ${DOCUMENT_ENDINGS[failure.format]}: ${failure.part ?? 'its list of files'} cannot be read.`
            : `It is no ${DOCUMENT_ENDINGS[failure.format]} that can be read.`,
        help: DOCUMENT_HELP[failure.format],
      }
    case 'pdf':
      return pdfInWords(failure)
    default:
      return recordInWords(failure)
  }
}

/** What is written for programs, as against what is written to be read. */
type RecordFailure = Extract<
  ParseFailure,
  {
    code:
      | 'json-syntax'
      | 'xml-syntax'
      | 'json-foreign'
      | 'json-transcription'
      | 'nothing-said'
      | 'format-future'
      | 'json-invalid'
      | 'several-meetings'
      | 'json-shape'
      | 'textgrid-syntax'
  }
>

function recordInWords(failure: RecordFailure): FailureWords {
  switch (failure.code) {
    case 'json-syntax':
      return {
        what: `It cannot be read as JSON from line ${failure.line}, column ${failure.column}.`,
        help: 'Look there for a comma, quotation mark or bracket too many or too few, or for a file cut short.',
      }
    case 'xml-syntax':
      return {
        what: `It cannot be read as XML from line ${failure.line}, column ${failure.column}.`,
        help: 'Look there for a tag that is not closed or a sign too few, or for a file cut short.',
      }
    case 'json-foreign':
      return {
        what:
          failure.received === undefined
            ? 'It is JSON, but no transcript: it has no "format".'
            : `It is JSON of format "${failure.received}", which is no transcript.`,
        help: 'Open a JSON file that was exported here, or the text that it was made from.',
      }
    case 'json-transcription':
      return failure.service === undefined
        ? {
            what: 'It is JSON of a transcription service that is not known here.',
            help: 'Most services give the same words as subtitles: take the .srt or .vtt and open that.',
          }
        : {
            what: `It is JSON of ${failure.service}, but ${failure.path ?? ''} in it is not what ${failure.service} has there.`,
            help: 'See whether it was changed or cut short; or take the .srt or .vtt of the same recording.',
          }
    case 'nothing-said':
      return {
        what: `There is not one word in this file of ${failure.service}.`,
        help: 'See whether the transcription was finished and had not failed when the file was saved.',
      }
    case 'format-future':
      return {
        what: `Its format is "${failure.received}"; this version reads ${failure.supported}.`,
        help: 'A newer version may have made it: use that, or open the text that it was made from.',
      }
    case 'json-invalid':
      return {
        what: `It is no valid transcript: ${problemList(failure, problem, '; ')}.`,
        help: 'Mend these places and try again; the format is in schema/transcript.schema.json.',
      }
    case 'several-meetings':
      return {
        what: `It has the records of several meetings: ${meetingList(failure, '; ')}.`,
        help: 'Save that of one meeting in a file of its own.',
      }
    case 'json-shape':
      return {
        what: `It is JSON of records of Japan’s Diet, but ${failure.path} in it is not what these have there.`,
        help: 'See whether it was changed or cut short.',
      }
    case 'textgrid-syntax':
      return {
        what: `It cannot be read as a TextGrid from line ${failure.line}, column ${failure.column}.`,
        help: 'Look there for a quotation mark or a number too few, or for a file cut short; Praat can save it anew.',
      }
  }
}

function pdfInWords({ why, page }: Extract<ParseFailure, { code: 'pdf' }>): FailureWords {
  switch (why) {
    case 'password':
      return {
        what: 'It is a PDF with a password.',
        help: 'Open it in a reader of PDF and save it again without the password.',
      }
    case 'pictures':
      return {
        what: 'The pages of this PDF are pictures, as of scanned paper: there is no text in it.',
        help: 'Have its text recognised (OCR) first, and open the PDF with that text, or the text itself.',
      }
    case 'no-reader':
      return {
        what: 'What reads PDFs could not be fetched.',
        help: 'Check the connection and open the file again.',
      }
    case 'no-maps':
      return {
        what: 'The tables that tell the characters of this PDF could not be fetched; without them words would be missing.',
        help: 'Check the connection and open the file again, or print it as a PDF again in a reader of PDF.',
      }
    case 'signs':
      return {
        what: 'This PDF does not say which letters its signs stand for; read like this, words would be wrong.',
        help: 'Save the page as a PDF with another browser, or have the text recognised (OCR).',
      }
    case 'damaged':
      return {
        what: page ? `It is a damaged PDF: page ${page} cannot be read.` : 'It is a damaged PDF.',
        help: 'See whether it was saved whole; open it in a reader of PDF and save or print it as PDF again.',
      }
  }
}

function sizeInWords(failure: TooLarge): string {
  const { has, most } = sizes(failure)
  return has === null
    ? `more than ${most}, which is the limit`
    : `${has}, over the limit of ${most}`
}
