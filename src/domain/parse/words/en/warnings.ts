import type { WarningTexts } from '../../draft/draft.ts'

/** What warnings say in English. */
export const WARNINGS: WarningTexts = {
  'nobody-found': () => 'No speaker was found; the text can be marked by hand.',
  'announced-count': (said, found) =>
    `The text announces ${counted(said, 'item')}; ${found} ${found === '1' ? 'was' : 'were'} found.`,
  'list-unassigned': () => 'Here is a list of which it is not certain who says it.',
  'name-once': (name) => `“${name}” stands only once and without an office: is it a name?`,
  'doubtful-label': (label) =>
    `“${label}” may be a speaker, but that is not certain: the words after it are nobody’s for now.`,
  'quoted-elsewhere': (name) =>
    `All words of ${name} are quoted from elsewhere (a statement, an interview, another day): was ${name} at the meeting?`,
  'rows-unassigned': (rows) =>
    `Kept as nobody’s words: ${counted(rows, 'row')} that ${rows === '1' ? 'does' : 'do'} not tell who speaks.`,
  'rows-corrected': (rows) =>
    `Given by name: ${counted(rows, 'row')} with the id of one speaker and the name of another. Check who speaks.`,
  'beside-the-text': (lines) =>
    `Kept as nobody’s words: ${counted(lines, 'line')} beside the text (notes, boxes, rows of figures).`,
  'no-lexicon': () =>
    'The list of theme words could not be fetched, so no point was given a theme: add themes by hand, or open this text again when there is a connection.',
  'no-words': () =>
    'The list of common words could not be fetched, so the themes were found without it and tell less: open this text again when there is a connection.',
  'codes-unsaid': (codes, names) =>
    `${counted(codes, 'code')} of the codebook ${codes === '1' ? 'has' : 'have'} no word in this meeting and no theme: ${names}.`,
  'words-not-shown': (places) =>
    `Players do not show the words at ${counted(places, 'place')} (after a blank line, without a time, beside an arrow). They are kept: check who says them.`,
  'cue-time': (lines) =>
    `Not readable: ${counted(lines, 'line')} with times; the words below are kept, without a time.`,
  'unknown-tag': (times, tag) =>
    `“${tag}” and the like (${times}) are no tags of subtitles and are kept as words. If one is a name, check who speaks.`,
  'ids-for-names': (people, ids) =>
    `${counted(people, 'speaker')} stand${people === '1' ? 's' : ''} here by a sign of the file instead of a name (${ids}): the list of names is another file. Open both together.`,
  'speeches-unnamed': (speeches) =>
    `Kept as nobody’s words: ${speeches} ${speeches === '1' ? 'speech' : 'speeches'} of which the record does not tell the speaker.`,
  'printed-names': (people, names) =>
    `${counted(people, 'speaker')} ${people === '1' ? 'has' : 'have'} no entry in the record’s list of people and ${people === '1' ? 'stands' : 'stand'} by the name printed before the words (${names}): check that it is one person each.`,
  'superseded-edition': (edition) =>
    `This is edition “${edition}” of its day, which a later one has replaced: open the file of that day that says latest="yes".`,
  'companions-unread': (files, names) =>
    `Not read: ${counted(files, 'file')} beside the text (${names}): no list of people and no table of a ParlaMint corpus, or damaged.`,
  encoding: (name) => `Read as ${name}; if characters look wrong, save the file as UTF-8.`,
  'document-left-out': (what, count) => LEFT_OUT[what]?.(count) ?? what,
}

const counted = (count: string, what: string) => `${count} ${what}${count === '1' ? '' : 's'}`

/** What of a document is not read. */
const LEFT_OUT: Readonly<Record<string, (count: string) => string>> = {
  deletions: (n) =>
    `Left out: ${counted(n, 'passage')} deleted in tracked changes; what was inserted is in.`,
  hidden: (n) => `Left out: ${counted(n, 'piece')} of hidden text.`,
  layers: (n) =>
    `Check the words of ${counted(n, 'page')} against the document: some are in layers that it does not show.`,
  pictures: (n) => `Not read: any words in pictures and charts (${n}).`,
  comments: (n) => `Left out: ${counted(n, 'comment')} on the text.`,
  parts: (n) =>
    `Not readable: ${counted(n, 'file')} put into the document. Open each by itself, or paste its text into the document.`,
  sheets: (n) =>
    `Left out: ${counted(n, 'further sheet')}. Save each as a file of its own to open it.`,
  furniture: (n) =>
    `Left out: ${counted(n, 'piece')} of the page beside its article, such as menus.`,
  margins: () => 'Headers and footers were left out.',
  sources: (count) => `Sources without a plain text in the project were left out: ${count}.`,
  codings: (count) => `Coded passages that stand nowhere in their text were left out: ${count}.`,
}
