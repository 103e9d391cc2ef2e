import type { Part } from './part.ts'
import type { Segment, SpokenWord } from './segment.ts'
import { channelVoice } from './voice-label.ts'

const SECONDS = 1000

/**
 * Google Speech-to-Text, v1 and v2, as its servers answer or as its libraries write it (`startTime`,
 * `start_time`): the first reading of each result. Where voices were asked for in v1, the last result has all
 * words once more, with their voices: then it alone counts.
 */
export function readGoogle(all: Part): readonly Segment[] {
  const results = resultsOf(all)
  const several = new Set(results.map(channelOf)).size > 1
  const read = results.map((result) => readResult(result, several ? channelOf(result) : undefined))
  const last = read.at(-1)
  const isAgain = (segment: Segment) => segment.words?.every(({ voice }) => voice === undefined)
  const hasVoices = last?.words?.some(({ voice }) => typeof voice === 'string') ?? false
  const repeats = read.length > 1 && hasVoices && read.slice(0, -1).every(isAgain)
  if (last && repeats) return [{ words: last.words }]
  let end = 0
  return read.map((segment) => {
    const start = segment.start ?? end
    end = segment.end ?? start
    return { ...segment, start }
  })
}

/** Results of an answer, of a job that is done, or of a job for several files, of which the first counts. */
function resultsOf(all: Part): readonly Part[] {
  const answer = all.part('response') ?? all
  const isList = !answer.has('results') || answer.isList('results')
  if (isList) return answer.parts('results')
  const [file] = answer.part('results')?.each() ?? []
  const transcript = file?.part('transcript') ?? file?.part('inlineResult')?.part('transcript')
  return transcript?.parts('results') ?? []
}

const channelOf = (result: Part) => result.label('channelTag') ?? result.label('channel_tag')

function readResult(result: Part, channel: string | undefined): Segment {
  const [best] = result.parts('alternatives')
  return {
    voice: channelVoice(channel, undefined),
    end: timeOf(result, 'resultEndTime', 'resultEndOffset', 'result_end_time', 'result_end_offset'),
    text: best?.text('transcript')?.trim(),
    words: best?.parts('words').map((word) => readWord(word, channel)),
  }
}

function readWord(word: Part, channel: string | undefined): SpokenWord {
  const label = word.nameOf('speakerLabel', 'speaker_label', 'speakerTag', 'speaker_tag')
  const speaker = label === undefined ? undefined : word.label(label)
  // Japanese words have their reading behind a stroke; a low block stands for the space before a word.
  const text = (word.text('word') ?? '')
    .replace(/\|[\p{Script=Katakana}ー,]+$/u, '')
    .replace('▁', ' ')
  return {
    text,
    start: timeOf(word, 'startTime', 'startOffset', 'start_time', 'start_offset'),
    end: timeOf(word, 'endTime', 'endOffset', 'end_time', 'end_offset'),
    // Voices count from 1: 0 is none.
    voice: channelVoice(channel, speaker === '0' || speaker === '' ? undefined : speaker),
  }
}

function timeOf(part: Part, ...names: readonly string[]): number | undefined {
  const name = part.nameOf(...names)
  return name === undefined ? undefined : part.time(name, SECONDS)
}
