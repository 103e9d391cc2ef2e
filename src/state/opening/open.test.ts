import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { shippedTranscript } from '../../domain/format/shipped-meeting.fixture.ts'
import { CATALOGUE_PATH, LIST_PATIENCE, openTranscript } from './open.ts'

const signal = new AbortController().signal
const PATH = 'transcripts/ningbo.json'

/** Serves these bodies; a number is a status, an error a network that fails. */
function serve(files: Record<string, string | Uint8Array<ArrayBuffer> | number | Error>) {
  vi.stubGlobal('fetch', async (path: string) => {
    const body = files[path] ?? 404
    if (body instanceof Error) throw body
    return typeof body === 'number' ? new Response('', { status: body }) : new Response(body)
  })
}
afterEach(() => vi.unstubAllGlobals())

const catalogue = readFileSync(`public/${CATALOGUE_PATH}`, 'utf8')
const transcript = readFileSync(`public/${PATH}`, 'utf8')

test('the first meeting of the catalogue opens when none is named', async () => {
  serve({ [CATALOGUE_PATH]: catalogue, [PATH]: transcript })
  const opening = await openTranscript(null, signal)
  expect(opening).toMatchObject({ ok: true, opened: { path: PATH } })
  expect(opening.ok && opening.opened.meeting.transcript).toEqual(shippedTranscript)
})

test('a named transcript opens without a catalogue', async () => {
  serve({ 'transcripts/mine.json': transcript })
  const opening = await openTranscript('transcripts/mine.json', signal)
  expect(opening).toMatchObject({
    ok: true,
    opened: { catalogue: [], path: 'transcripts/mine.json' },
  })
})

test('a named transcript does not wait for a catalogue that never comes', async () => {
  vi.useFakeTimers()
  const silent = new Promise<Response>(() => {})
  vi.stubGlobal('fetch', (path: string) =>
    path === CATALOGUE_PATH ? silent : Promise.resolve(new Response(transcript)),
  )
  const opening = openTranscript(PATH, signal)
  await vi.advanceTimersByTimeAsync(LIST_PATIENCE + 1000)
  vi.useRealTimers()
  expect(await opening).toMatchObject({ ok: true, opened: { catalogue: [], path: PATH } })
})

const NOT_UTF8 = { code: 'not-utf8' }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const wide = (text: string) => [...bytesOf(text)].flatMap((byte) => [byte, 0])
const invalid = transcript.replace('"talent"', '"talnet"')
test.each([
  ['a missing file', 404, { code: 'missing' }],
  ['a page instead of a file', '<!doctype html><title>x</title>', { code: 'missing' }],
  ['a server that fails', 500, { code: 'unreachable' }],
  ['no network', new TypeError('Failed to fetch'), { code: 'unreachable' }],
  ['broken JSON', '{\n"format": }', { code: 'broken', line: 2, column: 11 }],
  ['an empty file', ' \n', { code: 'empty' }],
  ['GB18030', Uint8Array.from([...bytesOf('{"format": "'), 0xbb, 0xe1, 0xd2, 0xe9]), NOT_UTF8],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...wide('{}')]), NOT_UTF8],
  ['UTF-16 without its mark', Uint8Array.from(wide('{}')), NOT_UTF8],
  ['an invalid transcript', invalid, { code: 'invalid' }],
])('%s is told with the file', async (_, body, failure) => {
  serve({ [CATALOGUE_PATH]: catalogue, [PATH]: body })
  const opening = await openTranscript(null, signal)
  expect(opening).toMatchObject({ ok: false, failure: { file: PATH, ...failure } })
})

test('a catalogue that is none is told', async () => {
  serve({ [CATALOGUE_PATH]: '[]' })
  expect(await openTranscript(null, signal)).toMatchObject({
    ok: false,
    failure: { code: 'not-catalogue', file: CATALOGUE_PATH },
  })
  serve({ [CATALOGUE_PATH]: 503 })
  expect(await openTranscript(null, signal)).toMatchObject({ failure: { file: CATALOGUE_PATH } })
})

test('an opening that is given up throws its reason and nothing else', async () => {
  const aborting = new AbortController()
  aborting.abort()
  vi.stubGlobal('fetch', async () => {
    throw aborting.signal.reason
  })
  await expect(openTranscript(PATH, aborting.signal)).rejects.toBe(aborting.signal.reason)
})
