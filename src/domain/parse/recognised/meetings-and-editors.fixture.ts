import type { RecognisedExample } from './recognisers.fixture.ts'

const LAMP: RecognisedExample['said'] = [
  ['Speaker 0', 'The lamp is out.', 500],
  ['Speaker 0', 'Who mends it?', 2000],
  ['Speaker 1', 'We have two offers.', 4100],
]
/** The same by name. */
const NAMED: RecognisedExample['said'] = LAMP.map(([who, words, time]) => [
  who === 'Speaker 0' ? 'Ada Moss' : 'Jo Reed',
  words,
  time!,
])
/** The same without voices: what is nobody's has no time. */
const UNTOLD: RecognisedExample['said'] = LAMP.map(([, words]) => ['?', words])

const SENTENCES = [
  { voice: 0, words: ['The', 'lamp', 'is', 'out.'], start: 0.5 },
  { voice: 0, words: ['Who', 'mends', 'it?'], start: 2 },
  { voice: 1, words: ['We', 'have', 'two', 'offers.'], start: 4.1 },
] as const
/** A word lasts two tenths of a second. */
const timed = ({ words, start }: (typeof SENTENCES)[number]) =>
  words.map((text, i) => ({
    text,
    start: Number((start + i * 0.2).toFixed(1)),
    end: Number((start + i * 0.2 + 0.2).toFixed(1)),
  }))
const NAMES = ['Ada Moss', 'Jo Reed'] as const
const ALL = SENTENCES.flatMap(timed)

const bare = SENTENCES.map((sentence) =>
  timed(sentence).map(({ text, start, end }) => ({
    text: text.replace(/[.?]/, '').toLowerCase(),
    start,
    end,
  })),
)
const watson = {
  results: bare.map((words) => ({
    final: true,
    alternatives: [
      {
        transcript: `%HESITATION ${words.map(({ text }) => text).join(' ')} `,
        timestamps: [
          ['%HESITATION', words[0]!.start - 0.1, words[0]!.start],
          ...words.map(({ text, start, end }) => [text, start, end]),
        ],
        confidence: 0.9,
      },
    ],
  })),
  result_index: 0,
  speaker_labels: bare.flatMap((words, i) =>
    words.map(({ start, end }) => ({
      ...{ from: start, to: end, speaker: SENTENCES[i]!.voice },
      ...{ confidence: 0.5, final: false },
    })),
  ),
}
/** IBM Watson writes no marks, so that what one says in a row is one point. */
const BARE: RecognisedExample['said'] = [
  ['Speaker 0', 'the lamp is out who mends it', 500],
  ['Speaker 1', 'we have two offers', 4100],
]

const BARE_UNTOLD: RecognisedExample['said'] = [
  ['?', 'the lamp is out'],
  ['?', 'who mends it'],
  ['?', 'we have two offers'],
]

/** What recorders of meetings, editors and some recognisers write of the lamp meeting. */
export const EDITED_RECOGNISED: readonly RecognisedExample[] = [
  { from: 'IBM Watson', data: watson, said: BARE },
  {
    from: 'IBM Watson, a job that is done',
    data: { id: 'a', status: 'completed', results: [watson] },
    said: BARE,
  },
  {
    from: 'IBM Watson without voices',
    data: { result_index: 0, results: watson.results },
    said: BARE_UNTOLD,
  },
  {
    from: 'an editor, with words and paragraphs',
    data: {
      words: ALL.map((word, id) => ({ id, ...word })),
      paragraphs: [
        { id: 0, start: 0.5, end: 2.6, speaker: 'Ada Moss' },
        { id: 1, start: 4.1, end: 4.9, speaker: 'Jo Reed' },
      ],
    },
    said: NAMED,
  },
  {
    from: 'an editor, with words that are in no paragraph, and in two',
    data: {
      words: ALL.map((word, id) => ({ id, ...word })),
      paragraphs: [
        { id: 0, start: 0.5, end: 1.3, speaker: 'Ada Moss' },
        { id: 1, start: 3, end: 4.9, speaker: 'Jo Reed' },
        { id: 2, start: 4, end: 4.9, speaker: 'Ada Moss' },
      ],
    },
    said: [
      ['Ada Moss', 'The lamp is out.', 500],
      ['?', 'Who mends it?'],
      ['?', 'We have two offers.'],
    ],
  },
  {
    from: 'Speechmatics, version 1',
    data: {
      job: { id: 1, lang: 'en' },
      speakers: [
        { name: 'F1', time: '0.50', duration: '2.10', confidence: null },
        { name: 'M2', time: '4.10', duration: '0.80', confidence: null },
      ],
      words: ALL.flatMap(({ text, start, end }) => {
        const word = {
          time: start.toFixed(2),
          duration: (end - start).toFixed(2),
          confidence: '0.9',
        }
        const mark = /[.?]/.exec(text)?.[0]
        const plain = { name: text.replace(/[.?]/, ''), ...word }
        return mark ? [plain, { ...word, name: mark }] : [plain]
      }),
      format: '1.0',
    },
    said: LAMP.map(
      ([who, words, time]) => [who === 'Speaker 0' ? 'F1' : 'M2', words, time!] as const,
    ),
  },
  {
    from: 'Vosk, a list of results',
    data: bare.map((words) => ({
      result: words.map(({ text, start, end }) => ({ conf: 1, end, start, word: text })),
      text: words.map(({ text }) => text).join(' '),
    })),
    said: BARE_UNTOLD,
  },
  {
    from: 'Recall.ai',
    data: SENTENCES.map((sentence) => ({
      participant: { id: sentence.voice, name: NAMES[sentence.voice], is_host: true },
      words: timed(sentence).map(({ text, start, end }) => ({
        text,
        start_timestamp: { relative: start, absolute: '2026-03-17T10:00:00Z' },
        end_timestamp: { relative: end, absolute: '2026-03-17T10:00:00Z' },
      })),
    })),
    said: NAMED,
  },
  {
    from: 'Recall.ai, as it was, and those that write alike',
    data: SENTENCES.map((sentence) => ({
      speaker: NAMES[sentence.voice],
      words: timed(sentence).map(({ text, start, end }) => ({
        ...{ text, start_timestamp: start, end_timestamp: end },
      })),
    })),
    said: NAMED,
  },
  {
    from: 'Fireflies',
    data: {
      data: {
        transcript: {
          title: 'Lamps',
          sentences: SENTENCES.map((sentence, index) => ({
            ...{ index, speaker_id: sentence.voice, speaker_name: NAMES[sentence.voice] },
            ...{ text: sentence.words.join(' '), raw_text: '' },
            ...{ start_time: sentence.start, end_time: sentence.start + 0.8 },
          })),
        },
      },
    },
    said: NAMED,
  },
  {
    from: 'captions of YouTube as a list',
    data: SENTENCES.map(({ words, start }) => ({ text: words.join(' '), start, duration: 0.8 })),
    said: UNTOLD,
  },
  {
    from: 'segments of WhisperX as a list',
    data: SENTENCES.map(({ words, start, voice }) => ({
      ...{ text: words.join(' '), start, end: start + 0.8, speaker: NAMES[voice] },
    })),
    said: NAMED,
  },
  {
    from: 'a list in milliseconds',
    data: SENTENCES.map(({ words, start, voice }) => ({
      ...{ text: words.join(' '), start: start * 1000, end: start * 1000 + 800 },
      speaker: NAMES[voice],
    })),
    said: NAMED,
  },
  {
    from: 'Whisper as some programs write it, with its language alone beside',
    data: {
      text: '',
      segments: SENTENCES.map((sentence) => ({
        ...{
          start: sentence.start,
          end: sentence.start + 0.8,
          text: ` ${sentence.words.join(' ')}`,
        },
        ...{ confidence: 0.9, words: timed(sentence) },
      })),
      language: 'en',
    },
    said: UNTOLD,
  },
  {
    from: 'Podcasting 2.0 without its version',
    data: {
      segments: SENTENCES.map(({ words, start, voice }) => ({
        ...{ speaker: NAMES[voice], startTime: start, endTime: start + 0.8 },
        body: words.join(' '),
      })),
    },
    said: NAMED,
  },
]
