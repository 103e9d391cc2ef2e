import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const SECONDS = 1000

/** The JSON of podcasts' transcripts (Podcasting 2.0, version 1.0.0). */
export const readPodcast = (all: Part): readonly Segment[] =>
  all.parts('segments').map((segment) => ({
    ...(segment.text('speaker') && { voice: voiceOf(segment.text('speaker')!) }),
    start: segment.time('startTime', SECONDS),
    end: segment.time('endTime', SECONDS),
    text: segment.text('body'),
  }))
