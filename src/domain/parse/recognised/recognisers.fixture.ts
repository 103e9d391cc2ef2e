/** What a recogniser wrote of an invented meeting, in the shape in which it writes. */
export interface RecognisedExample {
  readonly from: string
  readonly data: object | string
  /** Who says what and when, in milliseconds; `?` for what is nobody's. */
  readonly said: readonly (readonly [name: string, words: string, time?: number])[]
}

const LAMP: RecognisedExample['said'] = [
  ['Speaker 0', 'The lamp is out.', 500],
  ['Speaker 0', 'Who mends it?', 2000],
  ['Speaker 1', 'We have two offers.', 4100],
]

/** A word of the lamp meeting; times in seconds. */
type Word = readonly [text: string, start: number, end: number, voice: number]

const WORDS: readonly Word[] = [
  ['The', 0.5, 0.7, 0],
  ['lamp', 0.7, 1, 0],
  ['is', 1, 1.1, 0],
  ['out.', 1.1, 1.4, 0],
  ['Who', 2, 2.1, 0],
  ['mends', 2.1, 2.3, 0],
  ['it?', 2.3, 2.5, 0],
  ['We', 4.1, 4.2, 1],
  ['have', 4.2, 4.4, 1],
  ['two', 4.4, 4.6, 1],
  ['offers.', 4.6, 5, 1],
]

const bare = (word: string) => word.replace(/[.?]/, '')
const markOf = (word: string) => word.slice(bare(word).length)
const ofVoice = (voice: number) => WORDS.filter((word) => word[3] === voice)
const textOf = (voice: number) =>
  ofVoice(voice)
    .map(([word]) => word)
    .join(' ')

/** AWS and Speechmatics have each mark as an item of its own. */
const withMarks = <Item>(word: (word: Word) => Item, mark: (word: Word) => Item) =>
  WORDS.flatMap((one) => (markOf(one[0]) ? [word(one), mark(one)] : [word(one)]))

const awsWord = ([word, start, end, voice]: Word) => ({
  id: 0,
  type: 'pronunciation',
  alternatives: [{ confidence: '0.99', content: bare(word) }],
  start_time: String(start),
  end_time: String(end),
  speaker_label: `spk_${voice}`,
})
const awsMark = ([word, , , voice]: Word) => ({
  type: 'punctuation',
  alternatives: [{ confidence: '0.0', content: markOf(word) }],
  speaker_label: `spk_${voice}`,
})
const withoutLabel = <Item extends { speaker_label?: string }>(item: Item) => {
  const { speaker_label: _, ...rest } = item
  return rest
}
const seconds = (time: number) => `${time}s`

export const RECOGNISED: readonly RecognisedExample[] = [
  {
    from: 'Whisper',
    data: {
      text: ' Ann: The lamp is out. Bob: We have two offers.',
      segments: [
        {
          id: 0,
          seek: 0,
          start: 0.5,
          end: 1.4,
          text: ' Ann: The lamp is out.',
          tokens: [50364],
          temperature: 0,
          avg_logprob: -0.2,
          compression_ratio: 1.1,
          no_speech_prob: 0.01,
        },
        {
          id: 1,
          seek: 0,
          start: 4.1,
          end: 5,
          text: ' Bob: We have two offers.',
          tokens: [50564],
          temperature: 0,
          avg_logprob: -0.3,
          compression_ratio: 1.1,
          no_speech_prob: 0.01,
        },
        {
          id: 2,
          seek: 0,
          start: 6,
          end: 6.5,
          text: ' Ann: Good.',
          tokens: [],
          temperature: 0,
          avg_logprob: -0.3,
          compression_ratio: 1.1,
          no_speech_prob: 0.01,
        },
        {
          id: 3,
          seek: 0,
          start: 7,
          end: 8,
          text: ' Bob: Then we vote.',
          tokens: [],
          temperature: 0,
          avg_logprob: -0.3,
          compression_ratio: 1.1,
          no_speech_prob: 0.01,
        },
      ],
      language: 'en',
    },
    said: [
      ['Ann', 'The lamp is out.', 500],
      ['Bob', 'We have two offers.', 4100],
      ['Ann', 'Good.', 6000],
      ['Bob', 'Then we vote.', 7000],
    ],
  },
  {
    from: 'Whisper, with the times of words',
    data: {
      text: ' The lamp is out. It is cold.',
      segments: [
        {
          id: 0,
          start: 0.5,
          end: 3,
          text: ' The lamp is out. It is cold.',
          avg_logprob: -0.2,
          words: [
            { word: ' The', start: 0.5, end: 0.7, probability: 0.9 },
            { word: ' lamp', start: 0.7, end: 1, probability: 0.9 },
            { word: ' is', start: 1, end: 1.1, probability: 0.9 },
            { word: ' out.', start: 1.1, end: 1.4, probability: 0.9 },
            { word: ' It', start: 2, end: 2.1, probability: 0.9 },
            { word: ' is', start: 2.1, end: 2.2, probability: 0.9 },
            { word: ' cold.', start: 2.2, end: 3, probability: 0.9 },
          ],
        },
      ],
      language: 'en',
    },
    said: [
      ['?', 'The lamp is out.'],
      ['?', 'It is cold.'],
    ],
  },
  {
    from: 'Whisper’s table',
    data: 'start\tend\ttext\n500\t1400\tAnn: The lamp is out.\n4100\t5000\tBob: We have two offers.\n6000\t6500\tAnn: Good.\n7000\t8000\tBob: Then we vote.\n',
    said: [
      ['Ann', 'The lamp is out.', 500],
      ['Bob', 'We have two offers.', 4100],
      ['Ann', 'Good.', 6000],
      ['Bob', 'Then we vote.', 7000],
    ],
  },
  {
    from: 'OpenAI, with voices, one of them known',
    data: {
      task: 'transcribe',
      duration: 5,
      text: 'The lamp is out. We have two offers.',
      segments: [
        {
          type: 'transcript.text.segment',
          id: 's0',
          start: 0.5,
          end: 1.4,
          text: 'The lamp is out.',
          speaker: 'Ada Moss',
        },
        {
          type: 'transcript.text.segment',
          id: 's1',
          start: 4.1,
          end: 5,
          text: ' We have two offers.',
          speaker: 'A',
        },
      ],
    },
    said: [
      ['Ada Moss', 'The lamp is out.', 500],
      ['Speaker A', 'We have two offers.', 4100],
    ],
  },
  {
    from: 'whisper.cpp, stereo',
    data: {
      systeminfo: 'AVX = 1',
      model: { type: 'base', multilingual: true },
      params: { model: 'models/base.bin', language: 'zh', translate: false },
      result: { language: 'zh' },
      transcription: [
        {
          timestamps: { from: '00:00:00,500', to: '00:00:01,400' },
          offsets: { from: 500, to: 1400 },
          text: '路灯坏了。',
          speaker: '0',
        },
        {
          timestamps: { from: '00:00:04,100', to: '00:00:05,000' },
          offsets: { from: 4100, to: 5000 },
          text: '有两份报价。',
          speaker: '1',
        },
        {
          timestamps: { from: '00:00:06,000', to: '00:00:07,000' },
          offsets: { from: 6000, to: 7000 },
          text: '那就表决。',
          speaker: '?',
        },
      ],
    },
    said: [
      ['Speaker 0', '路灯坏了', 500],
      ['Speaker 1', '有两份报价', 4100],
      ['?', '那就表决。'],
    ],
  },
  {
    from: 'WhisperX: voices change within a segment, a number has no time',
    data: {
      segments: [
        {
          start: 0.5,
          end: 5,
          text: ' Since 2014 it is dark. We know.',
          speaker: 'SPEAKER_00',
          words: [
            { word: 'Since', start: 0.5, end: 0.9, score: 0.9, speaker: 'SPEAKER_00' },
            { word: '2014' },
            { word: 'it', start: 1.5, end: 1.7, score: 0.9, speaker: 'SPEAKER_00' },
            { word: 'is', start: 1.7, end: 1.8, score: 0.9, speaker: 'SPEAKER_00' },
            { word: 'dark.', start: 1.8, end: 2.4, score: 0.9, speaker: 'SPEAKER_00' },
            { word: 'We', start: 4, end: 4.2, score: 0.9, speaker: 'SPEAKER_01' },
            { word: 'know.', start: 4.2, end: 5, score: 0.9, speaker: 'SPEAKER_01' },
          ],
        },
      ],
      word_segments: [],
      language: 'en',
    },
    said: [
      ['SPEAKER_00', 'Since 2014 it is dark.', 500],
      ['SPEAKER_01', 'We know.', 4000],
    ],
  },
  {
    from: 'WhisperX in Chinese, a character a word',
    data: {
      segments: [
        {
          start: 0.5,
          end: 2,
          text: '路灯坏了。要修。',
          speaker: 'SPEAKER_00',
          words: Array.from('路灯坏了。要修。', (word, i) => ({
            word,
            ...(word !== '。' && { start: 0.5 + i / 10, end: 0.6 + i / 10, speaker: 'SPEAKER_00' }),
          })),
        },
      ],
      word_segments: [],
      language: 'zh',
    },
    said: [
      ['SPEAKER_00', '路灯坏了', 500],
      ['SPEAKER_00', '要修', 1000],
    ],
  },
  {
    from: 'AWS Transcribe',
    data: {
      jobName: 'lamp',
      accountId: '1',
      results: {
        transcripts: [{ transcript: `${textOf(0)} ${textOf(1)}` }],
        speaker_labels: { channel_label: 'ch_0', speakers: 2, segments: [] },
        items: withMarks(awsWord, awsMark),
      },
      status: 'COMPLETED',
    },
    said: LAMP,
  },
  {
    from: 'AWS Transcribe, before voices stood with the words',
    data: {
      jobName: 'lamp',
      results: {
        transcripts: [{ transcript: `${textOf(0)} ${textOf(1)}` }],
        speaker_labels: {
          speakers: 2,
          segments: [0, 1].map((voice) => ({
            speaker_label: `spk_${voice}`,
            items: ofVoice(voice).map((word) => ({
              speaker_label: `spk_${voice}`,
              start_time: String(word[1]),
              end_time: String(word[2]),
            })),
          })),
        },
        items: withMarks(awsWord, awsMark).map(withoutLabel),
      },
      status: 'COMPLETED',
    },
    said: LAMP,
  },
  {
    from: 'AWS Transcribe, a channel for each speaker, in Chinese',
    data: {
      jobName: 'lamp',
      results: {
        transcripts: [{ transcript: '路灯坏了。要修。' }],
        channel_labels: {
          number_of_channels: 2,
          channels: [
            {
              channel_label: 'ch_0',
              items: [
                {
                  type: 'pronunciation',
                  start_time: '0.5',
                  end_time: '0.9',
                  alternatives: [{ content: '路灯' }],
                },
                {
                  type: 'pronunciation',
                  start_time: '0.9',
                  end_time: '1.2',
                  alternatives: [{ content: '坏' }, { content: '怀' }],
                },
                {
                  type: 'pronunciation',
                  start_time: '1.2',
                  end_time: '1.3',
                  alternatives: [{ content: '了' }],
                },
                { type: 'punctuation', alternatives: [{ content: '。' }] },
                {
                  type: 'pronunciation',
                  start_time: '5.0',
                  end_time: '5.3',
                  alternatives: [{ content: '要修' }],
                },
                { type: 'punctuation', alternatives: [{ content: '。' }] },
              ],
            },
            {
              channel_label: 'ch_1',
              items: [
                {
                  type: 'pronunciation',
                  start_time: '3.0',
                  end_time: '3.3',
                  alternatives: [{ content: '何时' }],
                },
                { type: 'punctuation', alternatives: [{ content: '？' }] },
              ],
            },
          ],
        },
        items: [],
      },
      status: 'COMPLETED',
    },
    said: [
      ['Channel 0', '路灯坏了', 500],
      ['Channel 1', '何时？', 3000],
      ['Channel 0', '要修', 5000],
    ],
  },
  {
    from: 'Deepgram',
    data: {
      metadata: { transaction_key: '', request_id: '', duration: 5, channels: 1 },
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: `${textOf(0)} ${textOf(1)}`,
                confidence: 0.99,
                words: WORDS.map(([word, start, end, speaker]) => ({
                  word: bare(word).toLowerCase(),
                  start,
                  end,
                  confidence: 0.9,
                  speaker,
                  speaker_confidence: 0.8,
                  punctuated_word: word,
                })),
              },
              { transcript: 'The lamb is out.', confidence: 0.2, words: [] },
            ],
          },
        ],
      },
    },
    said: LAMP,
  },
  {
    from: 'Deepgram, utterances of two channels',
    data: {
      metadata: {},
      results: {
        channels: [{ alternatives: [] }, { alternatives: [] }],
        utterances: [
          {
            start: 0.5,
            end: 1.4,
            confidence: 0.9,
            channel: 0,
            transcript: 'The lamp is out.',
            words: [],
            id: 'a',
          },
          {
            start: 4.1,
            end: 5,
            confidence: 0.9,
            channel: 1,
            transcript: 'We have two offers.',
            words: [],
            id: 'b',
          },
        ],
      },
    },
    said: [
      ['Channel 0', 'The lamp is out.', 500],
      ['Channel 1', 'We have two offers.', 4100],
    ],
  },
  {
    from: 'AssemblyAI',
    data: {
      id: 'x1',
      language_code: 'en_us',
      status: 'completed',
      audio_url: '',
      text: `${textOf(0)} ${textOf(1)}`,
      words: [],
      utterances: [0, 1].map((voice) => ({
        speaker: 'AB'[voice],
        text: textOf(voice),
        confidence: 0.9,
        start: ofVoice(voice)[0]![1] * 1000,
        end: ofVoice(voice).at(-1)![2] * 1000,
        words: ofVoice(voice).map(([text, start, end]) => ({
          text,
          start: start * 1000,
          end: end * 1000,
          confidence: 0.9,
          speaker: 'AB'[voice],
        })),
      })),
    },
    said: LAMP.map(([name, words, time]) => [
      name.replace('0', 'A').replace('1', 'B'),
      words,
      time!,
    ]),
  },
  {
    from: 'AssemblyAI, without voices',
    data: {
      id: 'x1',
      status: 'completed',
      audio_url: '',
      text: 'The lamp is out. So?',
      words: ['The', 'lamp', 'is', 'out.', 'So?'].map((text, i) => ({
        text,
        start: i * 500,
        end: i * 500 + 400,
        confidence: 0.9,
        speaker: null,
      })),
      utterances: null,
    },
    said: [
      ['?', 'The lamp is out.'],
      ['?', 'So?'],
    ],
  },
  {
    from: 'Azure, batch',
    data: {
      source: '',
      timestamp: '2026-05-11T10:00:00Z',
      durationInTicks: 50_000_000,
      duration: 'PT5S',
      combinedRecognizedPhrases: [{ channel: 0, lexical: '', itn: '', maskedITN: '', display: '' }],
      recognizedPhrases: [0, 1].map((voice) => ({
        recognitionStatus: 'Success',
        channel: 0,
        speaker: voice + 1,
        offset: 'PT0.5S',
        duration: 'PT1S',
        offsetInTicks: ofVoice(voice)[0]![1] * 1e7,
        durationInTicks: 1e7,
        nBest: [
          {
            confidence: 0.9,
            lexical: bare(textOf(voice)).toLowerCase(),
            display: textOf(voice),
            words: [],
            displayWords: ofVoice(voice).map(([displayText, start, end]) => ({
              displayText,
              offset: '',
              duration: '',
              offsetInTicks: start * 1e7,
              durationInTicks: (end - start) * 1e7,
            })),
          },
          { confidence: 0.2, display: 'The lamb is out.' },
        ],
      })),
    },
    said: LAMP.map(([name, words, time]) => [
      name.replace(/\d/, (number) => String(Number(number) + 1)),
      words,
      time!,
    ]),
  },
  {
    from: 'Azure, times as lengths of time alone',
    data: {
      recognizedPhrases: [
        {
          recognitionStatus: 'Success',
          speaker: 1,
          offset: 'PT1M0.5S',
          duration: 'PT2S',
          nBest: [{ confidence: 0.9, display: 'The lamp is out.' }],
        },
        {
          recognitionStatus: 'Success',
          speaker: 2,
          offset: 'PT1H',
          duration: 'PT2S',
          nBest: [{ confidence: 0.9, display: 'We have two offers.' }],
        },
      ],
    },
    said: [
      ['Speaker 1', 'The lamp is out.', 60_500],
      ['Speaker 2', 'We have two offers.', 3_600_000],
    ],
  },
  {
    from: 'Azure, fast transcription',
    data: {
      durationMilliseconds: 5000,
      combinedPhrases: [{ text: 'The lamp is out. We have two offers.' }],
      phrases: [
        {
          speaker: 1,
          offsetMilliseconds: 500,
          durationMilliseconds: 900,
          text: 'The lamp is out.',
          words: [],
          locale: 'en-US',
          confidence: 0.9,
        },
        {
          speaker: 2,
          offsetMilliseconds: 4100,
          durationMilliseconds: 900,
          text: 'We have two offers.',
          locale: 'en-US',
          confidence: 0.9,
        },
      ],
    },
    said: [
      ['Speaker 1', 'The lamp is out.', 500],
      ['Speaker 2', 'We have two offers.', 4100],
    ],
  },
  {
    from: 'Google v1: the last result has all words again, with voices',
    data: {
      results: [
        {
          alternatives: [
            {
              transcript: textOf(0),
              confidence: 0.9,
              words: ofVoice(0).map(([word, start, end]) => ({
                startTime: seconds(start),
                endTime: seconds(end),
                word,
              })),
            },
          ],
          languageCode: 'en-us',
        },
        {
          alternatives: [
            {
              transcript: ` ${textOf(1)}`,
              confidence: 0.9,
              words: ofVoice(1).map(([word, start, end]) => ({
                startTime: seconds(start),
                endTime: seconds(end),
                word,
              })),
            },
          ],
          languageCode: 'en-us',
        },
        {
          alternatives: [
            {
              words: WORDS.map(([word, start, end, voice]) => ({
                startTime: seconds(start),
                endTime: seconds(end),
                word,
                speakerTag: voice + 1,
              })),
            },
          ],
        },
      ],
    },
    said: LAMP.map(([name, words, time]) => [
      name.replace(/\d/, (number) => String(Number(number) + 1)),
      words,
      time!,
    ]),
  },
  {
    from: 'Google v2, several files in one answer',
    data: {
      results: {
        'gs://bucket/lamp.wav': {
          transcript: {
            results: [
              {
                alternatives: [
                  {
                    transcript: `${textOf(0)} ${textOf(1)}`,
                    words: WORDS.map(([word, start, end, voice]) => ({
                      startOffset: seconds(start),
                      endOffset: seconds(end),
                      word,
                      speakerLabel: String(voice + 1),
                    })),
                  },
                ],
                resultEndOffset: '5s',
                languageCode: 'en-us',
              },
            ],
          },
        },
      },
    },
    said: LAMP.map(([name, words, time]) => [
      name.replace(/\d/, (number) => String(Number(number) + 1)),
      words,
      time!,
    ]),
  },
  {
    from: 'Google, as its Python library writes it, without words',
    data: {
      results: [
        {
          alternatives: [{ transcript: 'Ann: The lamp is out.' }],
          result_end_time: { seconds: 4, nanos: 100_000_000 },
        },
        { alternatives: [{ transcript: ' Bob: We have two offers.' }], result_end_time: '6.000s' },
        { alternatives: [{ transcript: ' Ann: Good.' }], result_end_time: '7s' },
        { alternatives: [{ transcript: ' Bob: Then we vote.' }], result_end_time: '8s' },
      ],
    },
    said: [
      ['Ann', 'The lamp is out.', 0],
      ['Bob', 'We have two offers.', 4100],
      ['Ann', 'Good.', 6000],
      ['Bob', 'Then we vote.', 7000],
    ],
  },
  {
    from: 'Rev, by machine',
    data: {
      monologues: [0, 1].map((speaker) => ({
        speaker,
        elements: ofVoice(speaker).flatMap(([word, ts, end_ts], i) => [
          ...(i > 0 ? [{ type: 'punct', value: ' ' }] : []),
          { type: 'text', value: bare(word), ts, end_ts, confidence: 0.9 },
          ...(markOf(word) ? [{ type: 'punct', value: markOf(word) }] : []),
        ]),
      })),
    },
    said: LAMP,
  },
  {
    from: 'Rev, by people',
    data: {
      speakers: [
        { id: 0, name: 'Ada Moss' },
        { id: 1, name: 'Jo Reed' },
      ],
      monologues: [
        {
          speaker: 0,
          elements: [
            {
              type: 'text',
              value: 'The lamp is out.',
              timestamp: '00:00:00,500',
              end_timestamp: '00:00:01,400',
            },
          ],
        },
        {
          speaker: 1,
          elements: [
            {
              type: 'text',
              value: 'We have two offers',
              timestamp: '00:00:04,100',
              end_timestamp: '00:00:05,000',
            },
            { type: 'punct', value: '. ' },
          ],
        },
      ],
    },
    said: [
      ['Ada Moss', 'The lamp is out.', 500],
      ['Jo Reed', 'We have two offers.', 4100],
    ],
  },
  {
    from: 'Speechmatics',
    data: {
      format: '2.9',
      job: {},
      metadata: {
        created_at: '',
        type: 'transcription',
        transcription_config: { language: 'en', diarization: 'speaker' },
      },
      results: withMarks(
        ([word, start_time, end_time, voice]: Word): object => ({
          type: 'word',
          start_time,
          end_time,
          alternatives: [{ content: bare(word), confidence: 1, speaker: `S${voice + 1}` }],
        }),
        ([word, , end_time, voice]: Word): object => ({
          type: 'punctuation',
          attaches_to: 'previous',
          is_eos: true,
          start_time: end_time,
          end_time,
          alternatives: [{ content: markOf(word), confidence: 1, speaker: `S${voice + 1}` }],
        }),
      ),
    },
    said: LAMP.map(([name, words, time]) => [
      name.replace(/\d/, (number) => String(Number(number) + 1)),
      words,
      time!,
    ]),
  },
  {
    from: 'YouTube',
    data: {
      wireMagic: 'pb3',
      events: [
        { tStartMs: 0, dDurationMs: 9000, id: 1, wpWinPosId: 1, wsWinStyleId: 1 },
        {
          tStartMs: 500,
          dDurationMs: 3600,
          wWinId: 1,
          segs: [{ utf8: '>> the' }, { utf8: ' lamp', tOffsetMs: 200 }, { utf8: ' is out' }],
        },
        { tStartMs: 4100, wWinId: 1, aAppend: 1, segs: [{ utf8: '\n' }] },
        { tStartMs: 4110, dDurationMs: 900, wWinId: 1, segs: [{ utf8: '>> two offers' }] },
      ],
    },
    said: [
      ['?', '>> the lamp is out'],
      ['?', '>> two offers'],
    ],
  },
]
