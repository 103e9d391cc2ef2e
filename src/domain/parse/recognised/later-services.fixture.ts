import type { RecognisedExample } from './recognisers.fixture.ts'

/** A point in Chinese has no full stop at its end. */
const LAMP: RecognisedExample['said'] = [
  ['Speaker 1', '路灯坏了', 500],
  ['Speaker 1', '谁来修？', 2000],
  ['Speaker 2', '我们有两个报价', 4100],
]

/** A sentence of the lamp meeting in Chinese: its words with times in milliseconds, the mark behind, who says it. */
interface Sentence {
  readonly words: readonly (readonly [text: string, start: number, end: number])[]
  readonly mark: string
  readonly voice: number
}

const SENTENCES: readonly Sentence[] = [
  {
    words: [
      ['路灯', 500, 900],
      ['坏', 900, 1200],
      ['了', 1200, 1400],
    ],
    mark: '。',
    voice: 1,
  },
  {
    words: [
      ['谁来', 2000, 2200],
      ['修', 2200, 2500],
    ],
    mark: '？',
    voice: 1,
  },
  {
    words: [
      ['我们', 4100, 4300],
      ['有', 4300, 4400],
      ['两个', 4400, 4600],
      ['报价', 4600, 5000],
    ],
    mark: '。',
    voice: 2,
  },
]

const textOf = ({ words, mark }: Sentence) => words.map(([text]) => text).join('') + mark
const startOf = ({ words }: Sentence) => words[0]![1]
const endOf = ({ words }: Sentence) => words.at(-1)![2]
/** With the mark on the last word. */
const marked = ({ words, mark }: Sentence) =>
  words.map(([text, start, end], i) => ({
    text: i === words.length - 1 ? text + mark : text,
    start,
    end,
  }))

const iflytek = (role: (voice: number) => number) => ({
  lattice: SENTENCES.map((one) => ({
    json_1best: JSON.stringify({
      st: {
        bg: String(startOf(one)),
        ed: String(endOf(one)),
        rl: String(role(one.voice)),
        rt: [
          {
            ws: [
              ...one.words.map(([w, start, end]) => ({
                wb: (start - startOf(one)) / 10,
                we: (end - startOf(one)) / 10,
                cw: [{ w, wp: 'n', wc: '1.0000' }],
              })),
              { wb: 0, we: 0, cw: [{ w: one.mark, wp: 'p', wc: '0.0000' }] },
              { wb: 0, we: 0, cw: [{ w: '', wp: 'g', wc: '0.0000' }] },
            ],
          },
        ],
      },
    }),
  })),
})

const funAsr = {
  key: 'lamp',
  text: SENTENCES.map(textOf).join(''),
  timestamp: [[500, 700]],
  sentence_info: SENTENCES.map((one) => ({
    text: textOf(one),
    start: startOf(one),
    end: endOf(one),
    spk: one.voice,
    timestamp: [[500, 700]],
  })),
}

const tencent = {
  TaskId: 1,
  Status: 2,
  Result: '[0:0.500,0:1.400]  路灯坏了。\n',
  ResultDetail: SENTENCES.map((one) => ({
    FinalSentence: textOf(one),
    SliceSentence: one.words.map(([text]) => text).join(' '),
    StartMs: startOf(one),
    EndMs: endOf(one),
    WordsNum: one.words.length,
    Words: one.words.map(([Word, start, end]) => ({
      Word,
      OffsetStartMs: start - startOf(one),
      OffsetEndMs: end - startOf(one),
    })),
    SpeechSpeed: 4,
    SpeakerId: one.voice,
  })),
}

const wordsOfElevenLabs = (sentences: readonly Sentence[]) => [
  { text: '(掌声)', start: 0, end: 0.4, type: 'audio_event', speaker_id: 'speaker_1' },
  ...sentences.flatMap((one) => [
    ...marked(one).map(({ text, start, end }) => ({
      text,
      start: start / 1000,
      end: end / 1000,
      type: 'word',
      speaker_id: `speaker_${one.voice}`,
      logprob: 0,
    })),
    { text: ' ', start: 0, end: 0, type: 'spacing', speaker_id: `speaker_${one.voice}` },
  ]),
]

/** What services write that are much used for Chinese, and some younger ones. */
export const LATER_RECOGNISED: readonly RecognisedExample[] = [
  {
    from: 'DashScope',
    data: {
      file_url: 'https://town.example/lamp.wav',
      properties: { channels: [0], original_duration_in_milliseconds: 6000 },
      transcripts: [
        {
          channel_id: 0,
          content_duration_in_milliseconds: 3000,
          text: SENTENCES.map(textOf).join(''),
          sentences: SENTENCES.map((one, i) => ({
            begin_time: startOf(one),
            end_time: endOf(one),
            text: textOf(one),
            sentence_id: i + 1,
            speaker_id: one.voice,
            words: one.words.map(([text, begin_time, end_time], at) => ({
              begin_time,
              end_time,
              text,
              punctuation: at === one.words.length - 1 ? one.mark : '',
            })),
          })),
        },
      ],
    },
    said: LAMP,
  },
  { from: 'FunASR, one recording', data: funAsr, said: LAMP },
  { from: 'FunASR, as its program gives a list', data: [funAsr], said: LAMP },
  {
    from: 'Tingwu',
    data: {
      TaskId: 'a1',
      Transcription: {
        AudioInfo: { Duration: 6000, Language: 'cn' },
        Paragraphs: [1, 2].map((voice) => ({
          ParagraphId: String(voice),
          SpeakerId: String(voice),
          Words: SENTENCES.filter((one) => one.voice === voice).flatMap((one, sentence) =>
            marked(one).map(({ text, start, end }, i) => ({
              Id: 10 * (i + 1),
              SentenceId: sentence + 1,
              Start: start,
              End: end,
              Text: text,
            })),
          ),
        })),
      },
    },
    said: LAMP,
  },
  { from: 'Tencent Cloud', data: { Response: { RequestId: 'a', Data: tencent } }, said: LAMP },
  { from: 'Tencent Cloud, without what stands around it', data: tencent, said: LAMP },
  {
    from: 'Volcengine',
    data: {
      audio_info: { duration: 6000 },
      result: {
        text: SENTENCES.map(textOf).join(''),
        utterances: SENTENCES.map((one) => ({
          text: textOf(one),
          start_time: startOf(one),
          end_time: endOf(one),
          definite: true,
          additions: { speaker: String(one.voice) },
          words: [
            { text: ' ', start_time: -1, end_time: -1, confidence: 0 },
            ...one.words.map(([text, start_time, end_time]) => ({
              text,
              start_time,
              end_time,
              confidence: 0,
            })),
          ],
        })),
      },
    },
    said: LAMP,
  },
  {
    from: 'iFlytek',
    data: {
      code: '000000',
      content: { orderInfo: { status: 4 }, orderResult: JSON.stringify(iflytek((voice) => voice)) },
      descInfo: 'success',
    },
    said: LAMP,
  },
  {
    from: 'iFlytek, where roles were not asked for',
    data: iflytek(() => 0),
    // What is nobody's stands as it was heard.
    said: SENTENCES.map((one) => ['?', textOf(one)]),
  },
  {
    from: 'ElevenLabs',
    data: {
      language_code: 'cmn',
      language_probability: 0.99,
      text: SENTENCES.map(textOf).join(' '),
      words: wordsOfElevenLabs(SENTENCES),
    },
    said: LAMP,
  },
  {
    from: 'ElevenLabs, a channel each',
    data: {
      transcripts: [1, 2].map((voice) => ({
        language_code: 'cmn',
        channel_index: voice,
        text: '',
        words: wordsOfElevenLabs(SENTENCES.filter((one) => one.voice === voice)),
      })),
    },
    said: LAMP.map(([name, words, time]) => [
      name.replace('Speaker', 'Channel').concat(`, ${name}`),
      words,
      time!,
    ]),
  },
  {
    from: 'Gladia',
    data: {
      id: 'a1',
      result: {
        metadata: { audio_duration: 6 },
        transcription: {
          full_transcript: SENTENCES.map(textOf).join(' '),
          utterances: SENTENCES.map((one) => ({
            text: textOf(one),
            start: startOf(one) / 1000,
            end: endOf(one) / 1000,
            channel: 0,
            speaker: one.voice,
            words: marked(one).map(({ text, start, end }) => ({
              word: text,
              start: start / 1000,
              end: end / 1000,
              confidence: 1,
            })),
          })),
        },
      },
    },
    said: LAMP,
  },
  {
    from: 'Soniox, with a translation among it',
    data: {
      id: 'a1',
      text: 'The lamp is out. Two offers.',
      tokens: [
        [' The', 500, '1', 'original'],
        [' la', 700, '1', 'original'],
        ['mp', 800, '1', 'original'],
        [' is', 1000, '1', 'original'],
        [' out', 1100, '1', 'original'],
        ['.', 1300, '1', 'original'],
        ['灯坏了。', 1300, '1', 'translation'],
        [' <end>', 1400, '1', 'none'],
        [' Two', 4100, '2', 'original'],
        [' offers.', 4400, '2', 'original'],
      ].map(([text, start_ms, speaker, translation_status]) => ({
        text,
        start_ms,
        end_ms: Number(start_ms) + 100,
        speaker,
        translation_status,
      })),
    },
    said: [
      ['Speaker 1', 'The lamp is out.', 500],
      ['Speaker 2', 'Two offers.', 4100],
    ],
  },
  {
    from: 'Podcasting 2.0',
    data: {
      version: '1.0.0',
      segments: [
        { speaker: 'Ada Moss', startTime: 0.5, endTime: 1.4, body: 'The lamp is out.' },
        { speaker: 'Jo Reed', startTime: 4.1, endTime: 5, body: 'We have two offers.' },
      ],
    },
    said: [
      ['Ada Moss', 'The lamp is out.', 500],
      ['Jo Reed', 'We have two offers.', 4100],
    ],
  },
]
