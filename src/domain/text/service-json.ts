type Fields = Readonly<Record<string, unknown>>

/** The services and programs whose JSON is known by its fields, each with the least of it. */
export const SERVICES = [
  {
    service: 'whisper.cpp',
    is: (all: Fields) => isList(all.transcription) && 'systeminfo' in all,
    like: { systeminfo: '', transcription: [] },
  },
  {
    service: 'WhisperX',
    is: (all: Fields) =>
      isList(all.segments) && ('word_segments' in all || hasDiarised(all.segments)),
    like: { segments: [], word_segments: [] },
  },
  {
    service: 'Whisper',
    is: (all: Fields) => isList(all.segments) && inFirst(all.segments, 'avg_logprob'),
    like: { text: '', segments: [{ id: 0, avg_logprob: 0 }] },
  },
  {
    service: 'AWS Transcribe',
    is: (all: Fields) => holds(all.results, 'transcripts') && holds(all.results, 'items'),
    like: { jobName: '', results: { transcripts: [], items: [] } },
  },
  {
    service: 'Deepgram',
    is: (all: Fields) => holds(all.results, 'channels'),
    like: { metadata: {}, results: { channels: [] } },
  },
  {
    service: 'AssemblyAI',
    is: (all: Fields) => 'audio_url' in all && ('utterances' in all || 'words' in all),
    like: { audio_url: '', utterances: [] },
  },
  {
    service: 'Azure',
    is: (all: Fields) => isList(all.recognizedPhrases) || isList(all.combinedPhrases),
    like: { source: '', recognizedPhrases: [] },
  },
  {
    service: 'Speechmatics',
    is: (all: Fields) => holds(all.metadata, 'transcription_config'),
    like: { metadata: { transcription_config: {} }, results: [] },
  },
  {
    service: 'Google',
    is: (all: Fields) => isList(all.results) && inFirst(all.results, 'alternatives'),
    like: { results: [{ alternatives: [] }] },
  },
  {
    service: 'YouTube',
    is: (all: Fields) => 'wireMagic' in all && isList(all.events),
    like: { wireMagic: 'pb3', events: [] },
  },
  { service: 'Rev', is: (all: Fields) => isList(all.monologues), like: { monologues: [] } },
] as const

/** Fields in which any service keeps what was said. */
const PARTS = [
  'segments',
  'words',
  'utterances',
  'monologues',
  'transcription',
  'transcript',
  'transcripts',
  'results',
  'sentences',
  'paragraphs',
  'captions',
  'cues',
]

/** Whose transcription some parsed JSON is; `other` for one that only looks like it, null for none. */
export function serviceOf(data: unknown): (typeof SERVICES)[number]['service'] | 'other' | null {
  if (isList(data))
    return data.length > 0 && isObject(data[0]) && looksTimed(data[0]) ? 'other' : null
  if (!isObject(data)) return null
  const known = SERVICES.find(({ is }) => is(data))
  if (known) return known.service
  return PARTS.some((part) => isList(data[part]) || isObject(data[part])) ? 'other' : null
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const holds = (value: unknown, field: string) => isObject(value) && field in value
const inFirst = (list: readonly unknown[], field: string) => holds(list[0], field)
/** The labels that WhisperX gives to voices. */
const hasDiarised = (list: readonly unknown[]) =>
  list.some((one) => isObject(one) && /^SPEAKER_\d\d$/.test(String(one.speaker)))
/** A segment on its own: words, and who or when. */
const looksTimed = (entry: Fields) =>
  ['text', 'transcript', 'word', 'words', 'content'].some((field) => field in entry) &&
  ['start', 'start_time', 'startTime', 'offset', 'timestamp', 'speaker', 'from'].some(
    (field) => field in entry,
  )
