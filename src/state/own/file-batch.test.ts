import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { well } from '../../domain/format/well.fixture.ts'
import { sortFiles } from '../../domain/parse/together.ts'
import { recordingFileOf } from '../recording/recording-files.ts'
import { type Batch, createBatch, isBusy, isUnfinished } from './file-batch.ts'
import { listMeetings } from './list-meetings.ts'
import { addMeeting } from './meeting-shelf.ts'
import { parseBeside } from './parse-job.ts'
import type { ParseOutcome } from './parse-protocol.ts'

vi.mock('./parse-job.ts', () => ({ parseBeside: vi.fn() }))
vi.mock('./meeting-shelf.ts', () => ({ addMeeting: vi.fn() }))
vi.mock('./list-meetings.ts', () => ({ listMeetings: vi.fn() }))

let kept = 0
beforeEach(() => {
  kept = 0
  vi.mocked(listMeetings).mockResolvedValue({ ok: true, meetings: [], damaged: [] })
  vi.mocked(addMeeting).mockImplementation(async () => ({
    ...{ id: `m${++kept}`, revision: 1, transcript: well, unkept: null },
  }))
})
afterEach(() => vi.clearAllMocks())

const FAILURE = { code: 'empty' } as const
const ASKS = { code: 'needs-columns', headers: ['a', 'b'] } as const
const fine: ParseOutcome = { ok: true, transcript: well, format: 'json' }

/** What each file comes to, by its name; the others are read. */
function answers(failures: Readonly<Record<string, ParseOutcome>> = {}) {
  vi.mocked(parseBeside).mockImplementation(async (input, choices) => {
    const name = (input as File).name
    return choices.columns ? fine : (failures[name] ?? fine)
  })
}
const placed = (...names: readonly string[]) =>
  names.map((name) => ({ name, file: new File(['x'], name) }))
const together = (...names: readonly string[]) => sortFiles(placed(...names))
const states = (batch: Batch) => batch.items.get().map(({ state }) => state.is)
const over = (batch: Batch) => vi.waitFor(() => expect(isBusy(batch.items.get())).toBe(false))
const given = () => vi.mocked(parseBeside).mock.calls.map(([input]) => (input as File).name)

test('each file becomes a meeting, one after the other; one that fails keeps none of the others', async () => {
  answers({ 'b.txt': { ok: false, failure: FAILURE } })
  const batch = createBatch(together('a.txt', 'b.txt', 'c.txt', 'alone.mp3', 'other.wav'), {
    themes: 'none',
  })
  expect(states(batch)).toEqual(['working', 'waiting', 'waiting', 'failed', 'failed'])
  await over(batch)
  expect(states(batch)).toEqual(['kept', 'failed', 'kept', 'failed', 'failed'])
  expect(batch.items.get()[0]!.state).toMatchObject({
    id: 'm1',
    speakers: well.speakers.length,
    points: well.points.length,
  })
  expect(batch.items.get()[1]!.state).toMatchObject({ failure: FAILURE })
  expect(batch.items.get()[3]!.state).toMatchObject({ failure: { code: 'recording-alone' } })
  expect(given()).toEqual(['a.txt', 'b.txt', 'c.txt'])
  expect(vi.mocked(parseBeside).mock.calls[0]![1]).toMatchObject({ themes: 'none' })
  expect(batch.progress.get()).toBeNull()
})

test('what belongs to a file is read with it, and its recording is the meeting’s', async () => {
  answers()
  const files = placed('X_2020-01-02.xml', 'X_2020-01-02.mp4', 'X-listPerson.xml', 'b.txt')
  const batch = createBatch(sortFiles(files), {})
  await over(batch)
  const [day] = batch.items.get()
  expect(day).toMatchObject({ companions: ['X-listPerson.xml'], recording: 'X_2020-01-02.mp4' })
  expect(vi.mocked(parseBeside).mock.calls[0]![1].companions).toEqual([files[2]!.file])
  expect(vi.mocked(addMeeting).mock.calls[0]![0]).toMatchObject({
    media: [{ kind: 'video', name: 'X_2020-01-02.mp4' }],
  })
  expect(recordingFileOf(well.source.sha256)).toBe(files[1]!.file)
  expect(vi.mocked(addMeeting).mock.calls[1]![0]).not.toHaveProperty('media')
})

test('what is asked about is answered, while others are read or after', async () => {
  answers({ 'a.csv': { ok: false, failure: ASKS } })
  const batch = createBatch(together('a.csv', 'b.txt'), { themes: 'none' })
  await over(batch)
  expect(batch.items.get()[0]!.state).toMatchObject({ failure: ASKS })
  batch.answer(0, { columns: { speaker: 0, text: 1 } })
  await over(batch)
  expect(states(batch)).toEqual(['kept', 'kept'])
  expect(vi.mocked(parseBeside).mock.calls.at(-1)![1]).toMatchObject({
    themes: 'none',
    columns: { speaker: 0, text: 1 },
  })
})

test('it can be stopped: what is read then becomes nothing, what waits is not begun; and gone on with', async () => {
  let tell = () => {}
  answers()
  vi.mocked(parseBeside).mockImplementation(
    (_, __, onProgress) =>
      new Promise((resolve) => {
        onProgress({ stage: 'parsing', share: 0.5 })
        tell = () => resolve(fine)
      }),
  )
  const batch = createBatch(together('a.txt', 'b.txt', 'c.txt'), {})
  await vi.waitFor(() => expect(batch.progress.get()).toMatchObject({ place: 0, share: 0.5 }))
  tell()
  await vi.waitFor(() => expect(batch.progress.get()).toMatchObject({ place: 1 }))
  const late = tell
  batch.stop()
  expect(states(batch)).toEqual(['kept', 'stopped', 'stopped'])
  expect(batch.progress.get()).toBeNull()
  late()
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(states(batch)).toEqual(['kept', 'stopped', 'stopped'])
  expect(kept).toBe(1)
  answers()
  batch.resume()
  await over(batch)
  expect(states(batch)).toEqual(['kept', 'kept', 'kept'])
  expect(kept).toBe(3)
})

test('what is stopped while it is being kept, and gone on with at once, is kept once', async () => {
  answers()
  const shelved: (() => void)[] = []
  vi.mocked(addMeeting).mockImplementation(
    () =>
      new Promise((resolve) => {
        const id = `m${++kept}`
        shelved.push(() => resolve({ id, revision: 1, transcript: well, unkept: null }))
      }),
  )
  const batch = createBatch(together('a.txt', 'b.txt'), {})
  await vi.waitFor(() => expect(shelved.length).toBe(1))
  batch.stop()
  batch.resume()
  batch.stop()
  batch.resume()
  expect(states(batch)).toEqual(['waiting', 'waiting'])
  shelved[0]!()
  await vi.waitFor(() => expect(shelved.length).toBe(2))
  expect(states(batch)).toEqual(['kept', 'working'])
  shelved[1]!()
  await over(batch)
  expect(states(batch)).toEqual(['kept', 'kept'])
  expect(batch.progress.get()).toBeNull()
  expect([kept, given()]).toEqual([2, ['a.txt', 'b.txt']])
})

test('more files are put behind the others, with their recordings, and read in the same way', async () => {
  answers()
  const batch = createBatch(together('a.txt', 'b.txt', 'alone.mp3'), { themes: 'none' })
  expect(isUnfinished(batch.items.get())).toBe(true)
  const more = placed('day.vtt', 'day.mp4')
  batch.add(sortFiles(more))
  await over(batch)
  expect(states(batch)).toEqual(['kept', 'kept', 'failed', 'kept'])
  expect(given()).toEqual(['a.txt', 'b.txt', 'day.vtt'])
  expect(vi.mocked(parseBeside).mock.calls[2]![1]).toMatchObject({ themes: 'none' })
  expect(recordingFileOf(well.source.sha256)).toBe(more[1]!.file)
  expect(isUnfinished(batch.items.get())).toBe(false)
  // Behind one that was read to its end it begins again.
  batch.add(together('c.txt'))
  await over(batch)
  expect(states(batch).at(-1)).toBe('kept')
  batch.add(together('d.txt'))
  batch.stop()
  expect(isUnfinished(batch.items.get())).toBe(true)
})
