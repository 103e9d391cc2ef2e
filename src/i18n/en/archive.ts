import type { JoinReason } from '../../domain/archive/archive.ts'
import type { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import type { ReplyKind } from '../../domain/format/transcript.ts'
import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What the page of an archive says; loaded with it. */
const messages = {
  meetings: 'Meetings',
  meetingsCount: (n: number) => counted(n, 'meeting'),
  peopleCount: (n: number) => (n === 1 ? '1 person' : `${grouped(n)} people`),
  themesCount: (n: number) => counted(n, 'theme'),
  /** Before the first and the last day. */
  span: (first: string, last: string) => `${first} to ${last}`,
  bodies: 'Bodies',
  byYear: 'Points by year',
  /** What a bar stands for, and where it leads. */
  bar: (years: string, points: number) => `${years}: ${counted(points, 'point')}`,
  years: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  latest: 'Latest meetings',
  allMeetings: 'All meetings',
  mostHeard: 'Most heard',
  allPeople: (n: number) => `All ${grouped(n)} people`,
  allThemes: (n: number) => `All ${grouped(n)} themes`,
  allPoints: (n: number) =>
    n === 1 ? 'The one point, with filters' : `All ${grouped(n)} points, with filters`,
  themesTitle: 'Themes',
  open: (n: number) => `${counted(n, 'problem')} not answered in it`,
  noDay: 'no day given',
  onlyUndated: 'No day given',
  days: 'Days',
  from: 'From',
  to: 'To',
  clear: 'Clear filters',
  more: (n: number) => `${grouped(n)} more`,
  shownOf: (shown: number, all: number) => `${grouped(shown)} of ${grouped(all)} shown`,
  narrowDown: 'No more are put on one page: narrow down by days, kinds or words.',
  noMeetings: 'No meeting fits these filters.',
  reading: 'Reading…',
  counting: 'Counting…',
  /** Person. */
  alsoCalled: 'Also called',
  offices: 'Offices',
  office: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  whyOne: 'Why this is one person',
  joined: {
    'same-name': 'The name is the same in one body.',
    'same-address': 'The transcripts give the same address for them.',
    initial: 'A name with an initial fits nobody else in that body.',
    order: 'The same name, with the surname first or last.',
    title: 'A title with a surname fits nobody else in that body.',
    'by-hand': 'Whoever made the archive has joined them.',
  } satisfies Readonly<Record<JoinReason, string>>,
  maybe: 'May be the same person',
  maybeHelp: 'Nothing tells for certain, so their points are kept apart.',
  /** Pictures. */
  themesInTime: 'Themes in time',
  peopleInTime: 'Who spoke of it, when',
  cell: (row: string, when: string, points: string) => `${row}, ${when}: ${points}`,
  stripHint: 'A mark is a point; where there are many, a bar. Arrow keys move; Enter shows them.',
  allRows: (n: number) => `Show all ${grouped(n)}`,
  fewerRows: 'Show fewer',
  asTable: 'In numbers',
  byTheme: 'By theme',
  raisedAdvised: 'Problems and recommendations by year',
  raised: 'Problems above the line',
  advised: 'recommendations below it',
  year: 'Year',
  total: 'Total',
  /** Replies. */
  answersTitle: 'Answers',
  answeredByTitle: 'Answered by',
  replyKinds: {
    supplements: (n) => `supplements ${grouped(n)}`,
    agrees: (n) => `agrees ${grouped(n)}`,
    disagrees: (n) => `disagrees ${grouped(n)}`,
    answers: (n) => `answers ${grouped(n)}`,
    seconds: (n) => `seconds ${grouped(n)}`,
    summarises: (n) => `sums up ${grouped(n)}`,
  } satisfies Readonly<Record<ReplyKind, (n: number) => string>>,
  /** Points. */
  points: 'Points',
  inMeeting: 'In its meeting',
  unanswered: 'not answered in its meeting',
  onlyOpen: 'Not answered in its meeting',
  theme: 'Theme',
  person: 'Person',
  everyTheme: 'All themes',
  body: 'Body',
  everyBody: 'All bodies',
  party: 'Party',
  everyParty: 'All parties',
  sort: 'Order',
  sorts: { newest: 'Newest first', oldest: 'Oldest first' } satisfies Readonly<
    Record<'newest' | 'oldest', string>
  >,
  noPoints: 'No point fits these filters.',
  noneCalledSo: 'Nothing is called so.',
  /** Theme. */
  alsoWritten: 'Also written',
  whoSpoke: 'Who spoke of it',
  besides: 'Spoken of together with',
  /** Search. */
  addSubject: 'Person or theme',
  search: 'Search the archive',
  searchIn: (name: string) => `Search the points of ${name}`,
  searchOn: (theme: string) => `Search the points on ${theme}`,
  searchTitle: (words: string) => (words === '' ? 'All points' : `“${words}”`),
  searchHelp: 'All words have to be there; “in quotation marks” exactly so.',
  doSearch: (words: string) => `Search for “${words}”`,
  suggestions: 'Suggestions',
  take: (filter: string) => `Without: ${filter}`,
  nothing: 'Nothing is found.',
  nothingHelp: 'Try fewer words, or take a filter away.',
  /** A point followed over meetings. */
  thread: {
    follow: 'Follow over meetings',
    title: { problem: 'A problem over time', other: 'A point over time' },
    themes: 'On',
    answers: 'Answered in its meeting',
    /** Where only a rule says so. */
    maybeAnswers: 'Possibly answered in its meeting',
    /** Why its meeting pairs them. */
    by: {
      reply: 'The record says that it answers it.',
      speaker: 'Whoever raised it recommends it, on the same themes.',
      words: (said: string) => `On the same theme, in the same words: ${said}.`,
    },
    unanswered: 'Nothing in its meeting answers it.',
    /** Of a problem. */
    unknown:
      'Not known: its meeting has too many points to compare their words, and nothing else answers it.',
    before: 'Said before',
    after: 'Afterwards',
    first: 'No earlier point that was compared says it.',
    never: 'No later point that was compared says it again or may answer it.',
    doubtful:
      'No record says that these belong together: a rule compares themes and words, and may be wrong.',
    compared: (compared: number, others: number) =>
      compared < others
        ? `Compared with the nearest ${grouped(compared)} of ${counted(others, 'point')} on its themes in meetings of other days.`
        : others === 0
          ? 'No meeting of another day has a point of this kind on its themes.'
          : `Compared with all ${counted(others, 'point')} on its themes in meetings of other days.`,
    noDay:
      'Its meeting gives no day, so that nobody knows what came before and after: it is compared with no other.',
    noTheme: 'It is on no theme: it is compared with no other.',
    again: (said: string) => `Said again: mostly the same words (${said}).`,
    earlier: (said: string) => `Said before: mostly the same words (${said}).`,
    maybe: (said: string) => `Possibly answered: the same theme, mostly the same words (${said}).`,
    answeredThere: 'its meeting has an answer, or a possible one',
    picture: 'Over time',
    pictureHelp: 'A line is an answer that the record tells; a dashed line is a rule’s guess.',
    mark: (what: string, who: string, when: string) => `${what}: ${who}, ${when}`,
    marks: {
      self: 'This point',
      answer: 'Answer',
      again: 'Said again',
      before: 'Said before',
      maybe: 'Possible answer',
    },
    none: 'No point of this archive has this address.',
    openTitle: 'Raised and not answered in the same meeting',
    allOpen: (n: number) =>
      n === 1
        ? 'The one problem not answered in its meeting'
        : `All ${grouped(n)} problems not answered in their meetings`,
  },
  voices: (n: number) =>
    n === 1 ? '1 voice without a name' : `${grouped(n)} voices without a name`,
  firstLast: 'First and last spoken of',
  words: {
    title: 'Words that came and went',
    help: (before: number, last: string, after: number, first: string) =>
      `The words of its earliest ${counted(before, 'point')}, until ${last}, beside those of its latest ${grouped(after)}, since ${first}. Such differences come by chance once in a hundred words.`,
    none: 'No word differs enough to tell.',
    came: 'Came',
    went: 'Went',
    counts: (before: number, after: number) => `${grouped(before)} → ${counted(after, 'point')}`,
  },
  again: {
    title: 'First said, said again',
    first: 'First said',
    again: 'Again at',
    last: 'Last said',
  },
  /** Files of points. */
  export: {
    title: 'Export these points',
    help: 'All points that the filters leave, oldest first, not only those on this page.',
    formats: {
      csv: 'CSV',
      jsonl: 'JSON Lines',
      parquet: 'Parquet',
      graphml: 'Graph of people and themes (GraphML)',
      discourse: 'Discourse network over time (CSV for DNA)',
    },
    written: (done: number, total: number) => `${grouped(done)} of ${counted(total, 'point')}`,
    stop: 'Stop',
    done: (points: number, name: string) => `${counted(points, 'point')} saved as ${name}.`,
    stopped: 'Stopped; nothing was saved.',
    failed:
      'It could not be written: the device has no room or no memory for it. Narrow down and try again.',
  },
  /** The reader's own meetings. */
  mine: {
    title: 'My meetings',
    help: 'Made on this device of the meetings that this browser keeps; nothing is uploaded.',
    toExplorer: 'To the explorer',
    opening: 'Opening my meetings…',
    reading: (read: number, of: number) =>
      read < of
        ? `Reading my meetings: ${grouped(read)} of ${grouped(of)}…`
        : `Putting ${counted(of, 'meeting')} together…`,
    leftOut: (n: number) => `Not among them: ${counted(n, 'meeting')}.`,
    untitled: 'A meeting without a title that can be read',
    why: {
      damaged: 'cannot be read',
      'same-text': 'the same text as a meeting that was saved later',
    },
    changed: 'Your meetings have changed since.',
    again: 'Read them again',
    failedTitle: 'Your meetings cannot be opened together',
    failures: {
      none: 'This browser keeps no meetings of yours: open some first.',
      died: 'Reading them failed. Try again; each meeting can still be opened by itself.',
      forbidden:
        'The browser does not let this page read what it keeps on this device, or its storage does not answer.',
      damaged: 'None of the meetings that this browser keeps can be read.',
      newer: 'They are kept by a newer version of this page: reload it.',
      gone: 'They are no longer there: they were deleted meanwhile.',
      full: 'This device has no room left for this page.',
      conflict: 'They were changed meanwhile.',
    },
  },
  /** Not there. */
  noPerson: 'Nobody in this archive has this address.',
  noTheme: 'No theme of this archive has this address.',
  toFront: 'To the front of the archive',
  failedTitle: 'This archive cannot be read',
  partFailed: 'This part cannot be read',
  fault: {
    missing: (path) => `There is no ${path}.`,
    unreachable: (path) => `${path} could not be fetched: no network, or no proper answer.`,
    changed: (path) => `${path} is no longer what the archive says.`,
    'not-archive': (path) => `${path} is no archive that this page can read.`,
    damaged: (path) => `${path} is damaged.`,
  } satisfies Readonly<Record<ArchiveFault['code'], (path: string) => string>>,
  faultHelp: {
    missing:
      'It may have been published anew just now: reload the page. If that does not help, the folder is not whole.',
    unreachable: 'Check the connection and try again.',
    changed: 'It was published anew: reload the page.',
    'not-archive':
      'Check the address: it has to name a folder of this site with an index.json of an archive.',
    damaged: 'Publish the archive again, or upload this file once more.',
  } satisfies Readonly<Record<ArchiveFault['code'], string>>,
}

export type ArchiveMessages = Widened<typeof messages>
export default messages
