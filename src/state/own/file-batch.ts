import type { Localized, Transcript } from '../../domain/format/transcript.ts'
import type { NamedFile, Sorted } from '../../domain/parse/together.ts'
import { type CellToRead, createCell } from '../cell.ts'
import { type Keeping, type KeepProgress, keepInput } from './keep-input.ts'
import type { JobFailure, ParseChoices } from './parse-protocol.ts'

/** A file of the device, and in which folder of those that were given it lies. */
export interface PlacedFile extends NamedFile {
  readonly file: File
}

/** What became of a file of several. */
export type BatchState =
  | { readonly is: 'waiting' | 'working' | 'stopped' }
  | {
      readonly is: 'kept'
      /** On the shelf. */
      readonly id: string
      readonly title: Localized
      readonly speakers: number
      readonly points: number
      /** Whether any point has a time to be heard at. */
      readonly isTimed: boolean
      /** Whether it is looked through first: rules have read it. */
      readonly isRead: boolean
      readonly unkept: Extract<Keeping, { readonly ok: true }>['unkept']
    }
  | { readonly is: 'failed'; readonly failure: JobFailure | { readonly code: 'recording-alone' } }

export interface BatchItem {
  /** With its folders. */
  readonly name: string
  readonly file: File
  /** The names of what is read with it. */
  readonly companions: readonly string[]
  readonly recording: string | null
  /** What was chosen for it, so far. */
  readonly choices: ParseChoices
  readonly state: BatchState
}

/** Which item is being read, by its place, and how far; null between them. */
export type BatchProgress = (KeepProgress & { readonly place: number }) | null

/** Files that are read one after the other, each to a meeting on the shelf; one that fails keeps none of the others. */
export interface Batch {
  readonly items: CellToRead<readonly BatchItem[]>
  readonly progress: CellToRead<BatchProgress>
  /** Ends what is being read; what waits is not begun. What is kept stays. */
  readonly stop: () => void
  /** Goes on with what was stopped. */
  readonly resume: () => void
  /** Reads an item again, as it was asked how. */
  readonly answer: (place: number, choices: ParseChoices) => void
  /** Puts more files behind the others, to be read in the same way. */
  readonly add: (sorted: Sorted<PlacedFile>) => void
}

/** The files that were opened last at once in this tab: their list outlasts the meeting that was open then. */
export const openBatch = createCell<Batch | null>(null)

export const isBusy = (items: readonly BatchItem[]): boolean =>
  items.some(({ state }) => state.is === 'waiting' || state.is === 'working')

/** Whether something is to be read yet, or was stopped. */
export const isUnfinished = (items: readonly BatchItem[]): boolean =>
  isBusy(items) || items.some(({ state }) => state.is === 'stopped')

/** Begins to read files that were sorted into meetings. */
export function createBatch(sorted: Sorted<PlacedFile>, choices: ParseChoices): Batch {
  const items = createCell(itemsOf(sorted, choices))
  const sounds = soundsOf(sorted)
  const progress = createCell<BatchProgress>(null)
  const change = (place: number, to: Partial<BatchItem>) =>
    items.set(items.get().map((item, i) => (i === place ? { ...item, ...to } : item)))
  let running: AbortController | null = null
  let ending: Promise<void> | null = null

  // One that was stopped may be putting a meeting on the shelf yet: it would be read and kept twice.
  const run = () => {
    if (running) return
    const aborting = new AbortController()
    running = aborting
    ending = ending ? ending.then(() => readAll(aborting.signal)) : readAll(aborting.signal)
  }
  const readAll = async (signal: AbortSignal) => {
    if (signal.aborted) return
    for (let place = next(items.get()); place >= 0; place = next(items.get())) {
      change(place, { state: { is: 'working' } })
      const { file, choices } = items.get()[place]!
      const given = { input: file, recording: sounds[place] ?? null }
      const tell = (told: KeepProgress) => progress.set({ ...told, place })
      const kept = await keepInput(given, choices, tell, signal)
      // Stopped when it was on the shelf already: it stays there.
      if (kept) change(place, { state: stateOf(kept) })
      if (signal.aborted) return
    }
    running = null
    progress.set(null)
  }
  const replace = (from: BatchState['is'][], is: 'waiting' | 'stopped') =>
    items.set(
      items.get().map((item) => (from.includes(item.state.is) ? { ...item, state: { is } } : item)),
    )
  run()
  return {
    items,
    progress,
    stop: () => {
      running?.abort()
      running = null
      progress.set(null)
      replace(['waiting', 'working'], 'stopped')
    },
    resume: () => {
      replace(['stopped'], 'waiting')
      run()
    },
    answer: (place, answered) => {
      const { choices } = items.get()[place]!
      change(place, { choices: { ...choices, ...answered }, state: { is: 'waiting' } })
      run()
    },
    add: (more) => {
      const from = items.get().length
      for (const [i, sound] of soundsOf(more).entries()) sounds[from + i] = sound
      items.set([...items.get(), ...itemsOf(more, choices)])
      run()
    },
  }
}

/** An item for each meeting, and behind them for each recording that no text belongs to. */
const itemsOf = (
  { meetings, recordings }: Sorted<PlacedFile>,
  choices: ParseChoices,
): readonly BatchItem[] => [
  ...meetings.map(({ main, companions, recording }) => ({
    ...itemOf(main, { ...choices, companions: companions.map(({ file }) => file) }),
    companions: companions.map(pathOf),
    recording: recording && pathOf(recording),
  })),
  ...recordings.map((one) => ({
    ...itemOf(one, choices),
    state: { is: 'failed', failure: { code: 'recording-alone' } } as const,
  })),
]

/** The recording of each meeting, in the same order. */
const soundsOf = ({ meetings }: Sorted<PlacedFile>): (File | null)[] =>
  meetings.map(({ recording }) => recording?.file ?? null)

const itemOf = (one: PlacedFile, choices: ParseChoices): BatchItem => ({
  ...{ name: pathOf(one), file: one.file, companions: [], recording: null, choices },
  state: { is: 'waiting' },
})

const pathOf = ({ folder = '', name }: NamedFile) => `${folder}${name}`

const next = (items: readonly BatchItem[]) => items.findIndex(({ state }) => state.is === 'waiting')

function stateOf(kept: Keeping): BatchState {
  if (!kept.ok) return { is: 'failed', failure: kept.failure }
  const { id, transcript, unkept } = kept
  return {
    ...{ is: 'kept', id, unkept, title: transcript.meeting.title },
    speakers: transcript.speakers.length,
    points: transcript.points.length,
    isTimed: transcript.points.some(({ time }) => time !== undefined),
    isRead: isToBeReviewed(kept),
  }
}

/**
 * Whether a meeting that was opened is looked through first: what rules have read. A transcript is a meeting already,
 * unless a parser found nobody in it to draw.
 */
export function isToBeReviewed({
  transcript: { speakers, parse },
  format,
}: {
  readonly transcript: Transcript
  readonly format: string
}): boolean {
  const isMeeting = format === 'json' || format === 'page'
  return !(isMeeting && (speakers.length > 0 || !parse))
}
