import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'
import edit from './edit.ts'

/** What the review of one's own meeting says, loaded with it. */
const messages = {
  ...edit,
  title: 'Review',
  hint: 'Choose a point or a speaker to correct it; select text to make it a point. Every change is saved.',
  text: 'The text',
  onlyOwn: 'Only meetings that you opened yourself can be corrected.',
  onlyOwnHelp:
    'You can make a copy of your own first: it stays on this device and does not touch the meeting itself.',
  noText: 'The text of this meeting is not at hand to compare with. Open it in “Source” first.',
  lost: 'The meeting cannot be read, so it cannot be corrected. Reload the page.',
  undo: 'Undo',
  redo: 'Redo',
  saving: { saved: 'Saved', saving: 'Saving…' } satisfies Readonly<
    Record<'saved' | 'saving', string>
  >,
  failed: {
    full: 'Not saved: this device has no more room for this page. Your changes are still here: export them, or make room and try again.',
    forbidden:
      'Not saved: the browser does not let this page keep data, or its storage is damaged or does not answer. Your changes are still here: export them, or allow it in the settings and try again.',
    conflict:
      'Another tab has changed and saved this meeting. What you changed here is not saved, and nothing of theirs was overwritten. Choose:',
    gone: 'This meeting is no longer on this device: another tab has deleted it, or the data of this site was cleared. What you see is still here and can be kept as a copy.',
    damaged:
      'Not saved: the record of this meeting on this device is damaged. What is here is still in this page and can be kept as a copy.',
    newer:
      'Not saved: a newer version of this page keeps the meetings on this device. The changes are still in this page: save them as a file, then reload.',
  } satisfies Readonly<
    Record<'full' | 'forbidden' | 'conflict' | 'gone' | 'damaged' | 'newer', string>
  >,
  tryAgain: 'Try again',
  takeTheirs: 'Take theirs, drop mine',
  keepCopy: 'Keep mine as a copy',
  saveFile: 'Export JSON',
  warnings: 'To check',
  unassigned: 'Unassigned',
  allLooked: 'All warnings settled',
  allAssigned: 'No sentence is unassigned',
  unconfirmed: 'Unconfirmed points',
  confirmedOf: (confirmed: number, all: number) =>
    `${grouped(confirmed)} of ${counted(all, 'point')} confirmed`,
  allConfirmed: (all: number) =>
    all === 1 ? 'The point is confirmed' : `All ${grouped(all)} points confirmed`,
  confirm: 'Confirm and go on',
  isConfirmed: 'Confirmed',
  takeBack: 'Take back',
  toUnconfirmed: 'Next unconfirmed',
  noneUnconfirmed: 'All points confirmed',
  previous: 'previous',
  next: 'next',
  of: (what: string, name: string) => `${name}: ${what}`,
  at: (number: number, all: number) => `${grouped(number)} of ${grouped(all)}`,
  settle: 'Settled',
  toPoint: 'Make it a point',
  toText: 'Show in the text',
  passage: (kind: string, speaker: string, words: string) => `${kind}, ${speaker}: ${words}`,
  nobodys: (words: string) => `Unassigned, make it a point: ${words}`,
  needsSpeaker: 'There is no speaker yet: add one first, then give sentences to them.',
  selected: 'Selected text',
  newPoint: (speaker: string) => `New point (${speaker})`,
  setBounds: 'Bounds of the chosen point',
  splitHere: 'Split here',
  newSpeaker: 'New speaker',
  aboutMeeting: 'The meeting: title, date, place, source',
  meetingTitle: 'Title',
  date: 'Date, such as 2022-03-16 or XXXX-03-16',
  place: 'Place',
  occasion: 'Occasion',
  publisher: 'Publisher of the source',
  address: 'Address of the source on the web',
  speakers: 'Speakers',
  nobodyYet: 'No speakers yet. Select a name in the text, or write one below.',
  addSpeaker: 'Add a speaker',
  name: 'Name',
  office: 'Office',
  alsoIn: (language: string) => `Add ${language}`,
  allSpeakers: 'All speakers',
  noPoints: 'No points yet.',
  addSentence: 'Add a point from a sentence',
  add: 'Add',
  mergeOrRemove: 'Merge or remove…',
  mergeInto: 'Is really',
  merge: 'Merge',
  removeSpeaker: 'Remove this speaker',
  pointOf: (number: number, all: number) => `Point ${grouped(number)} of ${grouped(all)}`,
  previousPoint: 'Previous point',
  nextPoint: 'Next point',
  kind: 'Kind',
  wording: 'Wording',
  speaker: 'Speaker',
  heading: 'Heading',
  themes: 'Themes',
  themeHint: 'Add a theme; a new name makes one',
  takeTheme: (theme: string) => `Take away theme ${theme}`,
  bounds: 'Place in the text',
  noBounds: 'No place yet: select it in the text.',
  edge: { start: 'Start', end: 'End' } satisfies Readonly<Record<'start' | 'end', string>>,
  stride: { character: 'a character', clause: 'a clause' } satisfies Readonly<
    Record<'character' | 'clause', string>
  >,
  /** Forth (1) or back (-1). */
  move: (edge: string, by: 1 | -1, stride: string) =>
    `${edge} ${by > 0 ? 'forth' : 'back'} by ${stride}`,
  split: 'Split…',
  splitHint: 'Where should it be cut?',
  cutBefore: (words: string) => `Cut before “${words}”`,
  mergePrevious: 'Merge with previous',
  mergeNext: 'Merge with next',
  drop: 'Remove point',
  replies: 'Replies',
  addReply: 'Add a reply…',
  newReply: (speaker: string) => `Reply by ${speaker}…`,
  replyKind: 'How',
  replyTo: 'Replies to',
  toNobody: 'what was said, nobody named',
  replyWords: 'The words that say so',
  takeSelected: 'Take the selected text',
  change: 'Change…',
  themeList: 'Themes',
  theme: 'Theme',
  confirmIt: 'Confirm',
  confirmTheme: (theme: string) => `Confirm theme ${theme}`,
  doubtTheme: (theme: string) => `Take back the confirmation of theme ${theme}`,
  moveTheme: (theme: string, by: 1 | -1) => `Move theme ${theme} ${by > 0 ? 'down' : 'up'}`,
  changeTheme: 'Merge, split, group…',
  splitTheme: 'A theme of its own for its points with',
  splitOther: 'or with this word',
  splitIt: 'Split',
  group: 'Group',
  newGroup: 'or a new group',
  dropTheme: (theme: string) => `Remove theme ${theme}`,
  remove: 'Remove',
  nearThemes: 'Terms that were nearly themes',
  nearHelp: 'Add makes a theme of the points that have the term.',
  noneNear: 'No other term is said often enough.',
  addNear: (term: string) => `Add theme ${term}`,
  ignoredTerms: (n: number) => (n > 0 ? `Words to ignore (${grouped(n)})` : 'Words to ignore'),
  ignoreHint: 'A word that makes no theme',
  ignoreIt: 'Ignore',
  ignoreTerms: 'Find the themes again without the word',
  ignoreTerm: (term: string) => `Ignore the word ${term}`,
  heedTerm: (term: string) => `No longer ignore ${term}`,
  findOrCodebook: 'Find again, or use a codebook…',
  findAgain: 'Find the themes again',
  findAgainHelp:
    'In the words as they are now. What you have made, named or confirmed stays; what you have removed stays away.',
  chooseCodebook: 'Use a codebook…',
  codebookHelp:
    'Your own list of themes in the place of those that were found: a table (.csv) with the columns label, terms (with ; between), group and description, or a REFI-QDA codebook (.qdc). A code without terms is looked for by its name. Export writes the themes of a meeting as a codebook for the next one.',
  findingThemes: 'Finding themes…',
  codesApplied: (themes: number, unsaid: readonly string[]) =>
    unsaid.length === 0
      ? `${counted(themes, 'theme')} from the codebook.`
      : `${counted(themes, 'theme')} from the codebook. Not said in this meeting: ${unsaid.slice(0, 20).join('; ')}${unsaid.length > 20 ? '; …' : ''}.`,
  themesUnchanged: {
    'none-found':
      'Nothing changed: in the words of this meeting no theme is found. It is too short for that, or nothing in it comes back often enough.',
    'none-said':
      'Nothing changed: nobody says a word of the codebook in this meeting. Give the codes terms in the language of the meeting.',
    'no-words':
      'Nothing changed: the list of common words could not be fetched, without which themes tell less. Check the connection and try again.',
  } satisfies Readonly<Record<'none-found' | 'none-said' | 'no-words', string>>,
  itsPoints: 'Move its points…',
  tickAll: (ticked: number, all: number) => `All (${grouped(ticked)} of ${grouped(all)} ticked)`,
  moveTo: 'Move what is ticked to',
  moveIt: 'Move',
}

export type ReviewMessages = Widened<typeof messages>
export default messages
