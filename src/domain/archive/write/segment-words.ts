import { KINDS } from '../../format/transcript.ts'
import { type Facets, type MeetingRun, writeSegment } from '../words/write-segment.ts'
import type { MeetingRows } from './meeting-rows.ts'
import { joined, type WrittenTable } from './whole-table.ts'

/** The words of a meeting, with the ids of the archive for its speakers and themes. */
export interface MeetingWords {
  readonly rows: MeetingRows
  readonly run: Uint8Array
  readonly people: readonly string[]
  readonly themes: readonly string[]
}

/** The table of the words of a segment, whose meetings come in order of time. */
export const segmentTable = (meetings: Iterable<MeetingWords>): WrittenTable =>
  joined(writeSegment(runsOf(meetings)))

function* runsOf(meetings: Iterable<MeetingWords>): Generator<MeetingRun> {
  for (const meeting of meetings)
    yield {
      run: meeting.run,
      points: meeting.rows.kindOf.length,
      facets: facetsOf(meeting),
    }
}

/** Per point what it is found by beside its words. */
const facetsOf = ({ rows, people, themes }: MeetingWords): Facets[] =>
  rows.kindOf.map((kind, i) => ({
    kind: KINDS[kind]!,
    person: people[rows.speakerOf[i]!]!,
    themes: rows.themesOf[i]!.map((theme) => themes[theme]!),
  }))
