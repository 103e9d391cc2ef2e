import { readAssemblyAi } from './assembly-ai.ts'
import { readAws } from './aws.ts'
import { readAzure } from './azure.ts'
import { readDeepgram } from './deepgram.ts'
import { readGoogle } from './google.ts'
import type { Part } from './part.ts'
import { readRev } from './rev.ts'
import type { Segment } from './segment.ts'
import { readSpeechmatics } from './speechmatics.ts'
import { readWhisper, readWhisperCpp } from './whisper.ts'
import { readYouTube } from './youtube.ts'

interface Service {
  readonly service: string
  /** Whether a JSON object is of this service, by its fields; those of others were looked for before. */
  readonly is: (all: Part) => boolean
  /** What is said, in the order of the file. Throws a `ShapeFault`. */
  readonly read: (all: Part) => readonly Segment[]
  /** The least of it, with nothing said. */
  readonly like: object
}

/** The services and programs whose JSON is read, known by its fields. */
export const SERVICES = [
  {
    service: 'whisper.cpp',
    is: (all) => all.isList('transcription') && all.has('systeminfo'),
    read: readWhisperCpp,
    like: { systeminfo: '', transcription: [] },
  },
  {
    service: 'WhisperX',
    is: (all) => all.isList('segments') && all.has('word_segments'),
    read: readWhisper,
    like: { segments: [], word_segments: [] },
  },
  {
    service: 'Whisper',
    is: (all) => isWhisper(all),
    read: readWhisper,
    like: { task: 'transcribe', text: '', segments: [] },
  },
  {
    service: 'AWS Transcribe',
    is: (all) => holds(all, 'results', 'transcripts') && holds(all, 'results', 'items'),
    read: readAws,
    like: { jobName: '', results: { transcripts: [], items: [] } },
  },
  {
    service: 'Deepgram',
    is: (all) => holds(all, 'results', 'channels'),
    read: readDeepgram,
    like: { metadata: {}, results: { channels: [] } },
  },
  {
    service: 'AssemblyAI',
    is: (all) => all.has('audio_url') && all.has('id'),
    read: readAssemblyAi,
    like: { id: 'a1', audio_url: '', status: 'processing', text: null, utterances: null },
  },
  {
    service: 'Azure',
    is: (all) => all.isList('recognizedPhrases') || all.isList('combinedPhrases'),
    read: readAzure,
    like: { source: '', recognizedPhrases: [] },
  },
  {
    service: 'Speechmatics',
    is: (all) => holds(all, 'metadata', 'transcription_config'),
    read: readSpeechmatics,
    like: { metadata: { transcription_config: {} }, results: [] },
  },
  {
    service: 'Google',
    is: (all) => isGoogle(all),
    read: readGoogle,
    like: { results: [{ alternatives: [] }] },
  },
  {
    service: 'YouTube',
    is: (all) => all.has('wireMagic') && all.isList('events'),
    read: readYouTube,
    like: { wireMagic: 'pb3', events: [] },
  },
  {
    service: 'Rev',
    is: (all) => all.isList('monologues'),
    read: readRev,
    like: { monologues: [] },
  },
] as const satisfies readonly Service[]

export type ServiceName = (typeof SERVICES)[number]['service']

/** Whose transcription a JSON object is, of those that are read; undefined for none. */
export const serviceOf = (all: Part): (typeof SERVICES)[number] | undefined =>
  SERVICES.find(({ is }) => is(all))

const holds = (all: Part, name: string, inner: string) =>
  all.isObject(name) && (all.part(name)?.has(inner) ?? false)

/** Segments with what the model tells of each, or with voices, or beside the model’s task. */
const isWhisper = (all: Part): boolean => {
  if (!all.isList('segments')) return all.has('task') && all.isList('words') && all.has('text')
  const first = all.first('segments')
  const told = first?.has('avg_logprob') || first?.has('speaker')
  return all.has('task') || (!!told && first!.has('start') && first!.has('text'))
}

/** A list of results with readings; of a job its answer; of files, by their addresses, theirs. */
const isGoogle = (all: Part): boolean => {
  const answer = all.isObject('response') ? all.part('response')! : all
  if (answer.isList('results')) return answer.first('results')?.has('alternatives') ?? false
  const files = answer.isObject('results') ? answer.part('results')!.each() : []
  return files.some((file) => file.has('transcript') || file.has('inlineResult'))
}
