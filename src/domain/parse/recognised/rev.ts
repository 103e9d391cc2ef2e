import { parseClock } from '../labelled/clock.ts'
import { type Part, ShapeFault } from './part.ts'
import type { Segment, SpokenWord } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const SECONDS = 1000

/** Rev, by machine (`ts` in seconds) or by people (`timestamp`, names of speakers): spaces stand among the marks. */
export function readRev(all: Part): readonly Segment[] {
  const names = new Map<string, string>()
  for (const speaker of all.parts('speakers')) {
    const id = speaker.label('id')
    const name = speaker.text('name')
    if (id !== undefined && name) names.set(id, name)
  }
  return all.parts('monologues').map((monologue) => {
    const label = monologue.label('speaker')
    const name =
      monologue.part('speaker_info')?.text('display_name') ||
      monologue.text('speaker_name') ||
      (label !== undefined && names.get(label)) ||
      label
    return {
      voice: name === undefined ? undefined : voiceOf(name),
      words: readElements(monologue.parts('elements')),
    }
  })
}

function readElements(elements: readonly Part[]): SpokenWord[] {
  const words: SpokenWord[] = []
  let spaced = false
  for (const element of elements) {
    const value = element.text('value') ?? ''
    const text = value.trim()
    if (text !== '')
      words.push({
        text,
        start: timeOf(element, 'ts', 'timestamp'),
        end: timeOf(element, 'end_ts', 'end_timestamp'),
        spaced: spaced || /^\s/.test(value),
      })
    spaced = /\s$/.test(value)
  }
  return words
}

function timeOf(element: Part, seconds: string, clock: string): number | undefined {
  if (!element.has(clock)) return element.time(seconds, SECONDS)
  const time = parseClock(element.text(clock) ?? '')
  if (time === null) throw new ShapeFault(element.pathOf(clock))
  return time
}
