import { expect } from 'vitest'
import { showTranscript } from '../format/show-transcript.ts'
import { validateTranscript } from '../format/validate.ts'
import { pointPlaces } from '../meeting/agenda/point-places.ts'
import { indexTranscript, type Meeting } from '../meeting/meeting.ts'
import { normaliseText } from '../text/normalise.ts'
import { atOnce } from '../text/steps.ts'
import { createReader, type Read } from './read-transcript.ts'
import { openStored } from './stored-meeting.ts'

export const encode = (text: string) => new TextEncoder().encode(text)

/** Reads a text whose bytes come in pieces of these lengths, over and over. */
function read(text: string, lengths: readonly number[]): Read {
  const reader = createReader()
  const bytes = encode(text)
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const end = at + lengths[i % lengths.length]!
    reader.push(bytes.slice(at, end))
    at = end
  }
  return reader.end()
}

/** What of a meeting is data, in one form for both. */
function plain(meeting: Meeting, ids: readonly string[]) {
  const { transcript, pointNumber, ...rest } = meeting
  const { points } = transcript
  return {
    ...rest,
    transcript: { ...transcript, points: [...points] },
    each: Array.from({ length: points.length }, (_, i) => points.at(i)),
    last: points.at(-1),
    past: [points.at(points.length), points.at(-points.length - 1)],
    numbers: ids.map((id) => pointNumber.get(id)),
  }
}

/** That a text, whose bytes come in pieces of these lengths, is read in pieces as it is read as a whole. */
export function expectReadAsWhole(text: string, lengths: readonly number[] = [65_536]): void {
  const told = read(text, lengths)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    expect(told).toEqual({ is: 'broken', text: normaliseText(text) })
    return
  }
  const checked = validateTranscript(data)
  if (!checked.ok) {
    expect(told).toEqual({ is: 'invalid', problems: checked.problems })
    return
  }
  if (told.is !== 'valid') throw new Error(JSON.stringify(told))
  const { transcript, hidden } = showTranscript(checked.transcript)
  const ids = [...transcript.points.map(({ id }) => id), 'nobody’s', '']
  const [stored, whole] = [openStored(told.stored), indexTranscript(transcript)]
  expect(plain(stored, ids)).toEqual(plain(whole, ids))
  expect(atOnce(pointPlaces(stored))).toEqual(atOnce(pointPlaces(whole)))
  expect(told.hidden).toEqual(hidden)
}
