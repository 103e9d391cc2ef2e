import { choice } from '../draft/word-table.ts'

/** English words that are in a clause and in no name. `words.test.ts` tries each between others. */
export const CLAUSE_WORDS: readonly string[] = [
  ...['is', 'are', 'was', 'were', 'am', 'be', 'been', 'has', 'have', 'had', 'do', 'does', 'did'],
  ...['will', 'would', 'can', 'could', 'should', 'must', 'says', 'said', 'asked', 'told'],
  ...['think', 'thinks', 'want', 'wants', 'need', 'needs', 'means'],
  ...["I'm", "it's", "that's", "there's", "we're", "don't", "can't"],
]

/** English words that open a clause, where another follows. `words.test.ts` tries each before one. */
export const OPENING_WORDS: readonly string[] = [
  ...['So', 'But', 'And', 'Or', 'Because', 'If', 'When', 'While', 'That', 'This', 'These', 'Those'],
  ...['Here', 'There', 'My', 'Our', 'Your', 'His', 'Her', 'Its', 'Their'],
  ...['We', 'You', 'It', 'He', 'She', 'They', 'In', 'On', 'At', 'As', 'To', 'For', 'From', 'With'],
  ...['About', 'Also', 'Now', 'Then', 'First', 'Second', 'Third', 'Finally', 'Let'],
  ...['Thanks', 'Thank', 'Please', 'Well', 'Yes', 'No', 'What', 'Why', 'How', 'Who', 'Which'],
]

/**
 * Signs that what stands before a colon is a clause and no name, each with what it is for. A name
 * that comes back in a file needs none of them; they are asked of what stands once.
 */
interface Phrase {
  readonly sign: RegExp
  readonly like: readonly string[]
  readonly unlike: readonly string[]
}

/** Last words of what minutes head their parts with. */
const ENDS_OF_HEADINGS: readonly string[] = [
  'report reports comment comments participation session sessions agenda business minutes hearing hearings',
  'update updates correspondence announcement announcements presentation presentations adjournment approval',
  'approvals motion motions resolution resolutions matters questions discussion introduction introductions',
  'background conclusion conclusions summary overview remarks recommendation recommendations apologies',
  'attendance statement statements briefing communication communications',
].flatMap((line) => line.split(' '))

/** What announces a text that is read out, or a list: no name however often it stands. */
const ANNOUNCEMENT: Phrase = {
  sign: /(?:^|\s)(?:follows|following|below|namely)$/,
  like: ['as follows', 'follows', 'Article 9 of the Lamp Act reads as follows', 'the following'],
  unlike: ['Ada Follows', 'Below', 'FOLLOWS'],
}

export const PHRASES: readonly Phrase[] = [
  ANNOUNCEMENT,
  {
    // The mark of a sentence inside; Dr. and single letters are abbreviations.
    sign: /[。？！；，、]|[?!;](?:\s|$)|(?<!\b(?:Dr|Mr|Mrs|Ms|Mx|St|Jr|Sr|Prof|Hon|Rev|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|No|Cllr|[A-Z]))\.\s/i,
    like: ['Good. So the question', '灯坏了，所以', 'What next? Well'],
    unlike: ['Dr. Ada Moss', 'MS. MOSS', 'J. K. Moss', '田小满'],
  },
  {
    sign: /^(?:他|她|它|你|您|这|那|其|此|我(?:们|的|想|说|觉))./u,
    like: ['他建议', '这里有三点', '我们的目标', '那么我说'],
    unlike: ['我', '田其'],
  },
  {
    sign: /^(?:谢谢|感谢|多谢|謝謝|感謝|首先|其次|最后|但是|所以|因为|如果|关于|对于|例如|比如|另外|同时|此外|然后|其实|总之|简单|具体|也就是|换句话)./u,
    like: ['谢谢田先生', '简单来说', '首先要做的', '感謝主席'],
    unlike: ['谢谢', '谢长生', '关山', '首先'],
  },
  {
    sign: /..(?:认为|認為|表示|指出|提出|建议|建議|强调|強調|说|說|道|讲|講|称|稱|问|問|包括|如下|来看|來看|而言|是|有|为|為|了|的)$/u,
    like: ['大家一致认为', '田小满回答说', '曾回答说', '总的来说', '问题如下'],
    unlike: ['李道', '张有为人', '田是'],
  },
  {
    sign: new RegExp(`(?:^|\\s)${choice(CLAUSE_WORDS)}(?:\\s|$)`),
    like: ['The aim is clear', 'What we need', 'He said', 'what I mean is'],
    unlike: ['Will Moss', 'IS', 'Mark Can', 'ada'],
  },
  {
    sign: new RegExp(`^${choice(OPENING_WORDS)}(?:,|\\s+\\S)`),
    like: ['For the record', 'So one thing', 'Thank you, Ada', 'On the other hand', 'To sum up'],
    unlike: ['So', 'Will', 'Ada So', 'No'],
  },
  {
    // A word of place or time alone, as before a time of day.
    sign: /^(?:At|By|On|In|From|Until|Till|Since|Around|About|Before|After|Between|Um|Gegen|Ab|Bis|Seit|Vers|À|A las|Hacia)$/,
    like: ['At', 'Until', 'Um'],
    unlike: ['Art', 'AT', 'Byron'],
  },
  {
    // A small word that another follows.
    sign: /\s(?:at|in|on|to|for|of|with|from|into|onto|about|as|than|via|per)$/,
    like: ['Starts at', 'Working on', 'brought to the mill in'],
    unlike: ['Ada To', 'MOSS ON', 'Ontario'],
  },
  {
    sign: /^(?:INT|EXT|I\/E)[. ]|^(?:CUT|FADE|DISSOLVE) (?:TO|IN|OUT)\b/,
    like: ['INT. BRIDGE - NIGHT', 'CUT TO', 'FADE OUT'],
    unlike: ['INTAN', 'Fade Moss'],
  },
  {
    sign: /^(?:The|A|An)\s+(?:\S+\s+)*(?!(?:of|for|and|the)\s)[a-z]+(?:\s|$)/,
    like: ['The main question', 'A word of warning'],
    unlike: ['The Chair', 'The Minister for Lamps', 'THE COURT', 'The Hon. Ada Moss', 'A'],
  },
  {
    // What minutes head their parts with.
    sign: new RegExp(`(?:^|\\s)(?:${ENDS_OF_HEADINGS.join('|')})$`, 'i'),
    like: ['Superintendent’s Report', 'Public Participation', 'Board Comments', 'Work Session'],
    unlike: ['Ada Agenda Moss', 'Business Officer', 'Report Moss'],
  },
]

/** Whether what stands before a colon reads like a piece of a sentence. */
export const isPhrase = (name: string): boolean => PHRASES.some(({ sign }) => sign.test(name))

/** Whether what stands before a colon announces what is read out below. */
export const isAnnouncement = (name: string): boolean => ANNOUNCEMENT.sign.test(name)
