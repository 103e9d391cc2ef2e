import type { Unplaced } from '../../domain/source/read-annotations.ts'
import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What the source view says; loaded with it. */
const messages = {
  title: 'The source',
  notShipped: 'The report’s text is not part of this page: it belongs to its publisher.',
  bring: (publisher: string | undefined) =>
    publisher
      ? `If you have this report of ${publisher}, open it (plain text) to read every point beside its original wording.`
      : 'If you have this report, open it (plain text) to read every point beside its original wording.',
  staysHere: 'The file is read on this device and never uploaded.',
  openReport: 'Open the report’s file…',
  dropHere: 'or drop the file here',
  opening: 'Comparing…',
  refusedTitle: (file: string) => `${file} was not taken`,
  refused: {
    'too-large': 'The file is larger than 20 MB.',
    empty: 'The file is empty.',
    unreadable: 'The file could not be read.',
    length: (has, wants) =>
      `Its length does not fit: it has ${has} characters, the report ${wants}.`,
    words: (found, of) =>
      `Its words do not fit: of ${of} names, offices and set phrases only ${found} stand where they should.`,
  } satisfies {
    readonly 'too-large': string
    readonly empty: string
    readonly unreadable: string
    readonly length: (has: number, wants: number) => string
    readonly words: (found: number, of: number) => string
  },
  help: {
    'too-large': 'Save the report’s text alone and open that.',
    empty: 'Paste the report’s text into it, save and open it again.',
    'not-text':
      'From a PDF, Word or web page, copy the text into a .txt file (UTF-8) and open that.',
    unreadable: 'It may have been moved or be in use; choose it again.',
    length: 'Check that it is this report, all of it and nothing else.',
    words: 'Check that it is this report and not another one on the same subject.',
  },
  likeness: {
    own: 'The text came with the transcript.',
    exact: 'This is the report: its fingerprint agrees.',
    restored:
      'This is the report: with white space and punctuation put back, its fingerprint agrees.',
    near: (found, of) =>
      `Near match: places may be off by a few characters. ${found} of ${of} names, offices and set phrases stand where they should.`,
  } satisfies {
    readonly own: string
    readonly exact: string
    readonly restored: string
    readonly near: (found: number, of: number) => string
  },
  kept: 'Kept on this device.',
  notKept: 'This device refuses to keep it: it is here for this visit.',
  forget: 'Forget',
  notForgotten:
    'This device did not delete the kept text; clear this site’s data in the browser’s settings.',
  report: 'The source’s text',
  passage: (kind: string, speaker: string, words: string) => `${kind}, ${speaker}: ${words}`,
  wording: 'In the source’s words',
  wordingNear: 'In the source’s words (place approximate)',
  show: 'Show in the source',
  coverage: 'Which sentences became points',
  covered: (covered: number, all: number) =>
    `${grouped(covered)} of ${grouped(all)} sentences became points`,
  inPart: (n: number) => `${grouped(n)} more in part`,
  coveredHint:
    'A sentence counts when nine tenths of its letters, apart from who says it, are in points.',
  needsSource:
    'With the report open, this shows which of its sentences became points and which did not.',
  toSource: 'Open the report',
  highlight: 'Highlight words that became no point',
  previous: 'Previous',
  next: 'Next',
  leftAt: (at: number, all: number) => `${grouped(at)} of ${grouped(all)}`,
  listLeft: (n: number) => `${counted(n, 'passage')} in no point`,
  annotations: 'Annotations',
  annotationsHint:
    'W3C Web Annotations (JSON-LD): every point with its speaker and its place in the text.',
  exportAnnotations: 'Export annotations',
  openAnnotations: 'Open annotations…',
  readCount: (n: number, file: string) => `${file}: ${counted(n, 'annotation')} read`,
  notAnnotations: (file: string) =>
    `${file} holds no W3C Web Annotations: it needs an Annotation, or a list in “items”.`,
  notJson: (file: string) => `${file} is not JSON, or not whole.`,
  fileTooLarge: (file: string) => `${file} is larger than 20 MB and was not opened.`,
  unplaced: {
    shape: (numbers) => `Left out, not written as the model demands: no. ${numbers}.`,
    'no-selector': (numbers) => `Left out, without a place in a text: no. ${numbers}.`,
    outside: (numbers) => `Left out, with a place outside the text: no. ${numbers}.`,
    'other-words': (numbers) => `Left out, quoting words that do not stand there: no. ${numbers}.`,
    'other-text': (numbers) => `Left out, of another text: no. ${numbers}.`,
  } satisfies Readonly<Record<Unplaced, (numbers: string) => string>>,
  editCopy: 'Correct a copy',
  copyNotKept: 'The browser did not let this page keep the copy: it goes when the page is closed.',
  copyTitle: (title: string) => `${title} (copy)`,
}

export type SourceMessages = Widened<typeof messages>
export default messages
