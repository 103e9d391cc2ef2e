import { readAssemblyAi } from './assembly-ai.ts'
import { readAws } from './aws.ts'
import { readAzure } from './azure.ts'
import { readDashScope } from './dash-scope.ts'
import { readDeepgram } from './deepgram.ts'
import { readElevenLabs } from './eleven-labs.ts'
import { readFunAsr } from './fun-asr.ts'
import { readGladia } from './gladia.ts'
import { readGoogle } from './google.ts'
import { iflytekOrder, readIflytek } from './iflytek.ts'
import {
  firefliesIn,
  isOfStretches,
  isOfTurns,
  readFireflies,
  readStretches,
  readTurns,
} from './meeting-turns.ts'
import type { Part } from './part.ts'
import { readPodcast } from './podcast.ts'
import { readRev } from './rev.ts'
import type { Segment } from './segment.ts'
import { readSoniox } from './soniox.ts'
import { readSpeechmatics } from './speechmatics.ts'
import { readTencent, tencentData } from './tencent.ts'
import { readTingwu } from './tingwu.ts'
import { readVolcengine } from './volcengine.ts'
import { isWatson, readWatson } from './watson.ts'
import { readWhisper, readWhisperCpp } from './whisper.ts'
import { readOldSpeechmatics, readPaperEdit, readVosk } from './word-lists.ts'
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
    is: (all) => (all.has('audio_url') || all.has('audio_src_url')) && all.has('id'),
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
    service: 'IBM Watson',
    is: isWatson,
    read: readWatson,
    like: { result_index: 0, results: [] },
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
  {
    service: 'DashScope',
    is: (all) => all.isList('transcripts') && all.has('file_url'),
    read: readDashScope,
    like: { file_url: '', transcripts: [] },
  },
  {
    service: 'FunASR',
    is: (all) => (all.first('list') ?? all).isList('sentence_info'),
    read: readFunAsr,
    like: { key: 'a', text: '', sentence_info: [] },
  },
  {
    service: 'Tingwu',
    is: (all) =>
      (all.isObject('Transcription') ? all.part('Transcription')! : all).isList('Paragraphs'),
    read: readTingwu,
    like: { TaskId: 'a', Transcription: { Paragraphs: [] } },
  },
  {
    service: 'Tencent Cloud',
    is: (all) => tencentData(all) !== undefined,
    read: readTencent,
    like: { Response: { Data: { ResultDetail: [] } } },
  },
  {
    service: 'Volcengine',
    is: (all) => isListIn(all, 'result', 'utterances'),
    read: readVolcengine,
    like: { result: { text: '', utterances: [] } },
  },
  {
    service: 'iFlytek',
    is: (all) => isIflytek(all),
    read: readIflytek,
    like: { content: { orderResult: '{"lattice":[]}' } },
  },
  {
    service: 'ElevenLabs',
    is: (all) =>
      isElevenLabs(all) ||
      (all.first('transcripts') !== undefined && isElevenLabs(all.first('transcripts')!)),
    read: readElevenLabs,
    like: { language_code: 'eng', text: '', words: [] },
  },
  {
    service: 'Gladia',
    is: (all) =>
      all.isObject('result') && isListIn(all.part('result')!, 'transcription', 'utterances'),
    read: readGladia,
    like: { result: { transcription: { utterances: [] } } },
  },
  {
    service: 'Soniox',
    is: (all) =>
      all.isList('tokens') && all.has('text') && (all.first('tokens')?.has('start_ms') ?? true),
    read: readSoniox,
    like: { id: 'a', text: '', tokens: [] },
  },
  {
    service: 'Podcasting 2.0',
    is: (all) =>
      all.isList('segments') && (all.first('segments')?.has('body') ?? all.has('version')),
    read: readPodcast,
    like: { version: '1.0.0', segments: [] },
  },
  {
    service: 'Speechmatics',
    is: (all) => all.isObject('job') && all.isList('speakers') && all.isList('words'),
    read: readOldSpeechmatics,
    like: { job: {}, speakers: [], words: [], format: '1.0' },
  },
  {
    service: 'digital paper edit',
    is: (all) =>
      all.isList('words') && all.isList('paragraphs') && (all.first('words')?.has('text') ?? true),
    read: readPaperEdit,
    like: { words: [], paragraphs: [] },
  },
  {
    service: 'Vosk',
    is: (all) => isVosk(all.first('list') ?? all),
    read: readVosk,
    like: { result: [], text: '' },
  },
  {
    service: 'Recall.ai',
    is: isOfTurns,
    read: readTurns,
    like: [{ participant: { name: 'Ada' }, words: [] }],
  },
  {
    service: 'Fireflies',
    is: (all) => firefliesIn(all) !== undefined,
    read: readFireflies,
    like: { sentences: [] },
  },
  {
    service: 'YouTube',
    is: isOfStretches,
    read: readStretches,
    like: [{ text: '', start: 0, duration: 0 }],
  },
] as const satisfies readonly Service[]

export type ServiceName = (typeof SERVICES)[number]['service']

/** Whose transcription a JSON object is, of those that are read; undefined for none. */
export const serviceOf = (all: Part): (typeof SERVICES)[number] | undefined =>
  SERVICES.find(({ is }) => is(all))

const holds = (all: Part, name: string, inner: string) =>
  all.isObject(name) && (all.part(name)?.has(inner) ?? false)

const isListIn = (all: Part, name: string, inner: string) =>
  all.isObject(name) && all.part(name)!.isList(inner)

/** Sentences as they are, or in a text of JSON; another text is of nobody that is known. */
function isIflytek(all: Part): boolean {
  try {
    return iflytekOrder(all)?.isList('lattice') ?? false
  } catch {
    return false
  }
}

const isElevenLabs = (all: Part) =>
  all.has('language_code') && all.isList('words') && (all.first('words')?.has('type') ?? true)

const isVosk = (one: Part) =>
  one.isList('result') && one.has('text') && (one.first('result')?.has('word') ?? true)

/** Segments with what the model tells of each, or with voices, or beside the model’s task or the language that it found. */
const isWhisper = (all: Part): boolean => {
  if (!all.isList('segments')) return all.has('task') && all.isList('words') && all.has('text')
  const first = all.first('segments')
  const told = first?.has('avg_logprob') || first?.has('speaker')
  if (all.has('task') || (!first && all.has('language'))) return true
  const isTold = told || (all.has('language') && all.has('text'))
  return !!isTold && first!.has('start') && first!.has('text')
}

/** A list of results with readings; of a job its answer; of files, by their addresses, theirs. */
const isGoogle = (all: Part): boolean => {
  const answer = all.isObject('response') ? all.part('response')! : all
  if (answer.isList('results')) return answer.first('results')?.has('alternatives') ?? false
  const files = answer.isObject('results') ? answer.part('results')!.each() : []
  return files.some((file) => file.has('transcript') || file.has('inlineResult'))
}
