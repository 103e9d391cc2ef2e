import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { channelVoice } from './voice-label.ts'

/** Azure: the phrases of a batch, or of the fast transcription, the surest reading of each. */
export function readAzure(all: Part): readonly Segment[] {
  const phrases = [...all.parts('recognizedPhrases'), ...all.parts('phrases')]
  const several = new Set(phrases.map((phrase) => phrase.label('channel'))).size > 1
  return phrases.map((phrase) => {
    const [best] = phrase.parts('nBest')
    const channel = several ? phrase.label('channel') : undefined
    return {
      voice: channelVoice(channel, phrase.label('speaker')),
      ...spanOf(phrase),
      text: best?.text('display') ?? phrase.text('text'),
      words: [...(best?.parts('displayWords') ?? []), ...phrase.parts('words')].map((word) => ({
        text: word.text('displayText') ?? word.text('text') ?? '',
        ...spanOf(word),
      })),
    }
  })
}

/** Ticks are tenths of a microsecond. */
const TICK = 1e-4

function spanOf(part: Part) {
  const start = timeOf(part, 'offset')
  const length = timeOf(part, 'duration')
  if (start === undefined) return {}
  return length === undefined ? { start } : { start, end: start + length }
}

/** In milliseconds or ticks, or only as `PT1M2.5S`. */
function timeOf(part: Part, name: 'offset' | 'duration'): number | undefined {
  const exact = part.time(`${name}Milliseconds`, 1) ?? part.time(`${name}InTicks`, TICK)
  if (exact !== undefined || !part.has(name)) return exact
  const [, hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(part.text(name)!) ?? []
  return Math.round(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000)
}

const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/
