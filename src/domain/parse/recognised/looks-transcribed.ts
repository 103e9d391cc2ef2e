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

/** Whether some parsed JSON, of no service that is known, looks like a transcription. */
export function looksTranscribed(data: unknown): boolean {
  if (Array.isArray(data)) return isObject(data[0]) && looksTimed(data[0])
  return isObject(data) && PARTS.some((part) => typeof (data[part] ?? 0) === 'object')
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A segment on its own: words, and who or when. */
const looksTimed = (entry: Fields) =>
  ['text', 'transcript', 'word', 'words', 'content'].some((field) => field in entry) &&
  ['start', 'start_time', 'startTime', 'offset', 'timestamp', 'speaker', 'from'].some(
    (field) => field in entry,
  )
