import { afterEach, expect, test, vi } from 'vitest'
import { shippedTranscript } from '../../domain/format/shipped-meeting.fixture.ts'
import { indexTranscript } from '../../domain/meeting/meeting.ts'
import { mostTranscriptBytes } from '../../domain/text/limits.ts'
import { ended, nearbyFiles, nearbyWorker } from '../release/nearby-worker.fixture.ts'
import { PlayedWorker } from '../release/played-worker.fixture.ts'
import { startWorker } from '../release/trusted-script.ts'
import type { Loading } from './load.ts'
import { LARGE, readMeeting } from './open.ts'

vi.mock('../release/trusted-script.ts', () => ({
  startWorker: vi.fn(() => nearbyWorker(() => import('./load.worker.ts'))),
}))
afterEach(async () => {
  await Promise.all(nearbyFiles)
  vi.unstubAllGlobals()
})

const points = Array.from({ length: 6000 }, (_, i) => ({
  ...shippedTranscript.points[i % shippedTranscript.points.length]!,
  id: `p${i}`,
}))
const speakers = Array.from({ length: 2500 }, (_, i) => ({
  id: `s${i}`,
  name: { zh: `第${i}桌`, en: `Table ${i}` },
}))
const large = {
  ...shippedTranscript,
  points,
  // Long enough to come in several pieces.
  speakers: [...shippedTranscript.speakers, ...speakers],
}

function read(text: string, loading?: (loading: Loading) => void, size: number | null = null) {
  if (!('navigator' in globalThis)) vi.stubGlobal('navigator', {})
  const stream = new Blob([text]).stream()
  const { signal } = new AbortController()
  return readMeeting({ file: 'large.json', stream, size }, signal, loading && { loading })
}

/** Why it was not read; a meeting would be too much to print. */
const refusal = async (...what: Parameters<typeof read>) => {
  const result = await read(...what)
  return result.ok ? null : result.failure
}

test('a large transcript is read in a worker, which ends; how far it is, is told', async () => {
  const text = JSON.stringify(large)
  expect(text.length).toBeGreaterThan(2 * LARGE)
  const heard: { read: number; speakers: number | undefined }[] = []
  const before = ended.count
  const result = await read(text, (loading) =>
    loading.progress.subscribe(() => {
      const { read, frame } = loading.progress.get()
      heard.push({ read, speakers: frame?.speakers })
    }),
  )
  if (!result.ok) throw new Error(JSON.stringify(result))
  const { meeting } = result
  expect(JSON.stringify([...meeting.transcript.points]) === JSON.stringify(points)).toBe(true)
  expect({ ...meeting.transcript, points }).toEqual(large)
  expect(meeting.speakerOf.join() === indexTranscript(large).speakerOf.join()).toBe(true)
  expect(meeting.pointNumber.get('p5999')).toBe(5999)
  expect(heard[0]).toEqual({ read: 0, speakers: large.speakers.length })
  expect(heard.at(-1)!.read).toBeGreaterThan(LARGE)
  expect(ended.count).toBe(before + 1)
})

test.each([
  ['invalid', { ...large, speakers: [] }, { code: 'invalid' }],
  ['broken', `${JSON.stringify(large)}\n  x`, { code: 'broken', line: 2, column: 3 }],
  ['a page', `<!doctype html>${' '.repeat(LARGE)}`, { code: 'missing' }],
])('a large file that is %s is told as a small one', async (_, data, failure) => {
  const why = await refusal(typeof data === 'string' ? data : JSON.stringify(data))
  expect(why).toMatchObject({ file: 'large.json', ...failure })
})

test('one can give up', async () => {
  const why = await refusal(JSON.stringify(large), ({ cancel }) => cancel())
  expect(why).toMatchObject({ code: 'not-loaded', why: { is: 'cancelled' } })
})

test('a worker that dies on the way is said to have died, and is ended', async () => {
  for (const how of ['error', 'messageerror']) {
    const worker = new PlayedWorker()
    vi.mocked(startWorker).mockReturnValueOnce(worker as unknown as Worker)
    const why = refusal(JSON.stringify(large))
    await vi.waitFor(() => expect(worker.sent.at(-1)).toBe('end'))
    worker.dispatchEvent(new Event(how))
    expect(await why).toEqual({ code: 'not-loaded', file: 'large.json', why: { is: 'died' } })
    expect(worker.terminated).toBe(true)
  }
})

test('what is too large is refused, whether that is said before or comes out', async () => {
  const refused = { code: 'not-loaded', why: { is: 'too-large' } }
  expect(await refusal(JSON.stringify(large), undefined, 1e12)).toMatchObject(refused)
  vi.stubGlobal('navigator', { deviceMemory: 0.01 })
  expect(await refusal(JSON.stringify(large))).toMatchObject(refused)
})

test('a machine that does not tell its memory is taken to have 4 GB', async () => {
  vi.stubGlobal('navigator', {})
  const limit = mostTranscriptBytes(4)
  const refused = { why: { is: 'too-large', limit } }
  expect(await refusal(JSON.stringify(large), undefined, limit + 1)).toMatchObject(refused)
  expect(await refusal(JSON.stringify(large), undefined, limit)).toBeNull()
})
