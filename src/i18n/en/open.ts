import type { ColumnName } from '../../domain/parse/table/columns.ts'
import type { Older } from '../../domain/text/encodings.ts'
import { MOST_FILES } from '../../domain/text/limits.ts'
import type { FailureWords } from '../words/failure-facts.ts'
import { counted, grouped } from '../words/grouped.ts'
import { listInputs } from '../words/inputs.ts'
import type { Widened } from '../words/widened.ts'

const MARKS = { open: ' (', close: ')', within: ', ', between: ', ' }
const INPUTS = {
  record: 'A report or the record of a meeting',
  subtitles: 'subtitles',
  research: 'annotations of linguists',
  table: 'a table',
  recognised: 'the JSON of a speech recogniser',
  proceedings: 'records of parliaments',
  meeting: 'a meeting exported here',
}

/** By what a text gets its themes. */
type ThemesChoice = 'text' | 'codebook' | 'none'

/** What the dialog for opening one's own meeting says; loaded with it. */
const messages = {
  title: 'Open a meeting of your own',
  staysHere: 'Files are read and kept on this device only; nothing is uploaded.',
  choose: 'Choose files…',
  orDrop: 'Or drop files or a folder anywhere on this page.',
  accepts: (mebibytes: number) => `${listInputs(INPUTS, MARKS)}; at most ${mebibytes} MiB.`,
  several: 'Several become a meeting each; a recording goes with the text of its name.',
  paste: 'Or paste a text',
  pasteHint: 'A whole report, or a line “Name: what was said” for each turn',
  readPasted: 'Read it',
  pasted: 'the pasted text',
  themes: {
    title: 'Themes',
    by: { text: 'found in the text', codebook: 'by a codebook', none: 'none' } satisfies Readonly<
      Record<ThemesChoice, string>
    >,
    help: {
      text: 'Those that the text names itself, else found in its words.',
      codebook:
        'Your own list of themes in the place of all others: a table (.csv) or a REFI-QDA codebook (.qdc). A meeting exported here keeps its own.',
      none: 'None that a program finds; those that the text names itself stay. In Review they can be found later.',
    } satisfies Readonly<Record<ThemesChoice, string>>,
    choose: 'Choose the codebook…',
  },
  'no-codebook': {
    what: 'No codebook is chosen yet.',
    help: 'Choose the file of the codebook, or take the themes that are found in the text.',
  } satisfies FailureWords,
  reading: (name: string) => `Reading ${name}…`,
  parsing: (name: string) => `Finding speakers and points in ${name}…`,
  keeping: (name: string) => `Keeping ${name}…`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; the open meeting is as it was.',
  failedTitle: (name: string) => `Cannot open ${name}`,
  untouched: 'The open meeting is as it was.',
  unreadable: {
    what: 'What is in the file could not be read.',
    help: 'It may have been moved, changed or removed, or it is a folder. Choose it again.',
  } satisfies FailureWords,
  died: {
    what: 'Reading broke off: a part of the page could not be fetched, or there was too little memory.',
    help: 'Check the connection, close other tabs and try again; split a very large file.',
  } satisfies FailureWords,
  'too-many': {
    what: `These are more than ${grouped(MOST_FILES)} files, which is the most at once.`,
    help: 'Choose fewer, a folder after the other; many files are read on the command line too.',
  } satisfies FailureWords,
  'no-files': {
    what: 'There is no file in what was dropped.',
    help: 'See whether it is the right folder, or choose the files themselves.',
  } satisfies FailureWords,
  'recording-alone': {
    what: 'This is a recording, and no text of the same name is with it.',
    help: 'Choose it together with the transcript of it, or open it under Listen in the open meeting; a program for speech recognition makes a transcript.',
  } satisfies FailureWords,
  batch: {
    title: 'Files',
    now: (place: number, all: number, name: string) => `Reading file ${place} of ${all}: ${name}`,
    done: (kept: number, asked: number, failed: number, stopped: number) =>
      [
        `${counted(kept, 'meeting')} read and kept in My meetings`,
        ...(asked > 0
          ? [`${counted(asked, 'file')} ${asked === 1 ? 'waits' : 'wait'} for an answer`]
          : []),
        ...(failed > 0 ? [`${counted(failed, 'file')} not read`] : []),
        ...(stopped > 0 ? [`${grouped(stopped)} not begun`] : []),
      ].join('; '),
    waiting: 'waiting',
    working: 'being read…',
    stopped: 'not read: it was stopped before',
    with: (names: readonly string[]) => `read with ${names.join(', ')}`,
    recording: (name: string) =>
      `recording: ${name}; it plays here until the page is closed, and stays on the device`,
    noTimes: 'This text has no times, so nothing can be played from a point.',
    unkept:
      'It is not kept: this device has no room or does not let this page store anything. It goes when the page is closed.',
    asks: 'Something has to be asked before it can be read.',
    answer: 'Answer…',
    open: 'Open',
    stop: 'Stop',
    resume: 'Read the rest',
    others: 'Choose other files',
  },
  columnsTitle: 'Which column is what?',
  columnsHint: (name: string) =>
    `The first row of ${name} does not tell which column names the speaker and which holds what they said. Choose them here.`,
  column: {
    speaker: 'Speaker',
    text: 'What was said',
    role: 'Office',
    theme: 'Theme',
    kind: 'Kind (problem, recommendation, view)',
    heading: 'Heading',
    time: 'Time',
  } satisfies Readonly<Record<ColumnName, string>>,
  noColumn: 'none',
  columnAt: (number: number, header: string) =>
    header ? `Column ${number}: ${header}` : `Column ${number}`,
  readSo: 'Read it this way',
  asText: 'Read it as plain text',
  tiersTitle: 'On which tiers is what was said?',
  tiersHint: (name: string) =>
    `${name} has annotations on several tiers. Tick those with what somebody said; the others are left out.`,
  tierHas: (voice: string | undefined, count: number) =>
    [...(voice ? [`said by ${voice}`] : []), counted(count, 'annotation')].join(', '),
  encodingTitle: 'Which one reads right?',
  encodingHint: (name: string) =>
    `${name} does not say how its characters are encoded, and they do not tell for certain. Choose the one that makes sense.`,
  /** Whose writing an encoding is for. */
  writtenIn: {
    gb18030: 'Chinese, mostly simplified',
    big5: 'Chinese, traditional',
    shift_jis: 'Japanese',
    'euc-kr': 'Korean',
    'windows-1252': 'Western Europe',
  } satisfies Readonly<Record<Older, string>>,
  noEncoding:
    'None of them? Cancel, open the file in the program that it comes from and save it as UTF-8.',
  mine: 'My meetings',
  together: 'Explore all of them together: people, themes and words over time',
  noneYet: 'None yet. Meetings that you open are listed here.',
  counts: (speakers: number, points: number) =>
    `${counted(speakers, 'speaker')}, ${counted(points, 'point')}`,
  confirmed: (confirmed: number) => `${grouped(confirmed)} confirmed`,
  rename: 'Rename',
  titleAlone: 'Title',
  titleIn: (language: string) => `Title in ${language}`,
  save: 'Save',
  exportJson: 'Export JSON',
  remove: 'Delete',
  removeSure: (title: string) => `Delete “${title}”? It cannot be brought back.`,
  of: (what: string, title: string) => `${what}: ${title}`,
  shelf: {
    conflict: 'Another tab has just changed this meeting; try again.',
    full: 'This device has no more room for this page; nothing was saved. Export or delete some meetings first.',
    forbidden:
      'The browser does not let this page store anything on this device, or its storage does not answer. Allow it in the settings of the browser, or keep meetings as JSON files.',
    gone: 'This meeting is no longer there; another tab may have deleted it.',
    damaged:
      'What is kept of this meeting is not whole and cannot be read. Export JSON saves what is left of it as a file; then it can be deleted.',
    newer:
      'The meetings on this device are kept by a newer version of this page, which this one cannot read. Reload the page.',
  } satisfies Readonly<
    Record<'conflict' | 'full' | 'forbidden' | 'gone' | 'damaged' | 'newer', string>
  >,
  unknownTime: 'time of saving unknown',
  damaged: 'Meetings that cannot be read',
  damagedHelp:
    'These records are not whole, or another version of this page wrote them. What is left can be saved as it is, and deleted; other meetings are not affected.',
  damagedTitle: (id: string) => `Without a title (${id})`,
  exportRaw: 'Save as it is',
  dropHere: 'Drop to open as a meeting',
  dropSource: 'To use it as the report of the open meeting, drop it into the dashed box',
}

export type OpenMessages = Widened<typeof messages>
export default messages
