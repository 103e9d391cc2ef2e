import { type CatalogueEntry, readCatalogue } from '../../domain/format/catalogue.ts'
import { isTranscript } from '../../domain/format/is-transcript.ts'
import { mayHide } from '../../domain/format/may-hide.ts'
import { mayLookAlike } from '../../domain/format/may-look-alike.ts'
import { indexTranscript } from '../../domain/meeting/meeting.ts'
import { readUtf8 } from '../../domain/text/read-utf8.ts'
import { fetchPart, NotFetched } from '../release/part.ts'
import { takeEarly } from './early.ts'
import type { Loading } from './load.ts'
import type { FailedOpening, MeetingRead, Opened, OpenFailure, Opening } from './opened.ts'

/** A file of more bytes is read in a worker; up to here it is over sooner without. */
export const LARGE = 1_000_000
/** A file of more bytes will need what large meetings need. */
const SIZEABLE = 120_000

/** Who hears of a transcript while it is on its way. */
export interface Hearing {
  /** It may be a large one: what shows it can be fetched meanwhile. */
  readonly sizeable?: () => void
  /** It is read in a worker. */
  readonly loading?: (loading: Loading) => void
}

export const CATALOGUE_PATH = 'transcripts/index.json'

/**
 * Fetches and checks a transcript (`path` null: the first that the catalogue lists) and the
 * catalogue. A named transcript opens even where the catalogue does not.
 * @throws only the reason of an aborted `signal`.
 */
export async function openTranscript(
  path: string | null,
  signal: AbortSignal,
  hearing: Hearing = {},
): Promise<Opening> {
  const open = (file: string) =>
    fetchFile(file, signal, ({ body, headers }) =>
      // The length that is told is that of the compressed bytes.
      readMeeting(
        {
          file,
          stream: body!,
          size: headers.has('content-encoding')
            ? null
            : Number(headers.get('content-length')) || null,
        },
        signal,
        hearing,
      ),
    )
  if (path !== null) {
    const takeCatalogue = askCatalogue(signal)
    return opening(path, await open(path), takeCatalogue)
  }
  const listed = await fetchCatalogue(signal)
  if (!listed.ok) return listed
  const catalogue = readCatalogue(listed.data)
  if (!catalogue) return failed({ code: 'not-catalogue', file: CATALOGUE_PATH })
  const file = catalogue[0]!.path
  return opening(file, await open(file), async () => catalogue)
}

async function opening(
  path: string,
  read: MeetingRead,
  takeCatalogue: () => Promise<Opened['catalogue']>,
): Promise<Opening> {
  if (!read.ok) return read
  const { meeting, hidden } = read
  return { ok: true, opened: { meeting, catalogue: await takeCatalogue(), path, hidden } }
}

/** How long a meeting that is there waits for the list of the others, in ms. */
export const LIST_PATIENCE = 3000

/**
 * Asks for the meetings that the site offers. What it returns gives them: none where the list cannot be
 * had, or does not come in {@link LIST_PATIENCE} from then.
 */
export function askCatalogue(signal: AbortSignal): () => Promise<readonly CatalogueEntry[]> {
  const listed = fetchCatalogue(signal).then(
    (list) => (list.ok && readCatalogue(list.data)) || [],
    // Given up, as is the meeting.
    () => [],
  )
  return () =>
    Promise.race([
      listed,
      new Promise<readonly CatalogueEntry[]>((late) => setTimeout(late, LIST_PATIENCE, [])),
    ])
}

const fetchCatalogue = (signal: AbortSignal) =>
  fetchFile(CATALOGUE_PATH, signal, async (response) =>
    readJson(CATALOGUE_PATH, [new Uint8Array(await response.arrayBuffer())]),
  )

/** A file as it comes: `size` in bytes, null where nobody said. */
export interface Arriving {
  readonly file: string
  readonly stream: ReadableStream<Uint8Array>
  readonly size: number | null
}

/**
 * Reads and checks a transcript: a small one at once, a large one in a worker.
 * @throws what reading the bytes throws, and the reason of an aborted `signal`.
 */
export async function readMeeting(
  { file, stream, size }: Arriving,
  signal: AbortSignal,
  hearing: Hearing = {},
): Promise<MeetingRead> {
  const reader = stream.getReader()
  const begun: Uint8Array[] = []
  let isSizeable = false
  for (let length = 0; length <= LARGE; ) {
    const { done, value } = await reader.read()
    if (done) return readSmall(file, begun)
    begun.push(value)
    length += value.length
    if (!isSizeable && length > SIZEABLE) {
      isSizeable = true
      hearing.sizeable?.()
    }
  }
  const { loadLarge } = await fetchPart(() => import('./load.ts'))
  return loadLarge({ file, begun, reader, size }, signal, hearing.loading)
}

async function readSmall(file: string, bytes: readonly Uint8Array[]): Promise<MeetingRead> {
  const read = await readJson(file, bytes)
  if (!read.ok) return read
  const { data, text } = read
  await nextTask()
  // What few files need is fetched only now.
  if (!isTranscript(data)) {
    const { validateTranscript } = await fetchPart(() => import('../../domain/format/validate.ts'))
    const checked = validateTranscript(data)
    return failed({ code: 'invalid', file, problems: checked.ok ? [] : checked.problems })
  }
  const isPlain = !mayHide(text) && !mayLookAlike(data.speakers)
  const show = isPlain
    ? null
    : await fetchPart(() => import('../../domain/format/show-transcript.ts'))
  const { transcript, hidden } = show?.showTranscript(data) ?? { transcript: data, hidden: [] }
  await nextTask()
  return { ok: true, meeting: indexTranscript(transcript), hidden }
}

/** So that no step holds up the page together with the next. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/** What `read` makes of the file, unless it cannot be had. */
async function fetchFile<T>(
  file: string,
  signal: AbortSignal,
  read: (response: Response) => Promise<T>,
): Promise<T | FailedOpening> {
  try {
    const response = await (takeEarly(file) ?? fetch(file, { signal }))
    // What was asked for early does not know the signal.
    signal.throwIfAborted()
    if (response.status === 404 || response.status === 410) return failed({ code: 'missing', file })
    if (!response.ok) return failed({ code: 'unreachable', file })
    return await read(response)
  } catch (error) {
    if (signal.aborted) throw error
    return failed({ code: error instanceof NotFetched ? 'part' : 'unreachable', file })
  }
}

type JsonRead = { readonly ok: true; readonly data: unknown; readonly text: string } | FailedOpening

async function readJson(file: string, bytes: readonly Uint8Array[]): Promise<JsonRead> {
  const text = readUtf8(bytes)
  if (text === null) return failed({ code: 'not-utf8', file })
  try {
    return { ok: true, data: JSON.parse(text), text }
  } catch {
    // Seldom needed, so it is fetched only now.
    const { explainBroken } = await fetchPart(() => import('./explain-broken.ts'))
    return failed({ file, ...explainBroken(text) })
  }
}

export const failed = (failure: OpenFailure): FailedOpening => ({ ok: false, failure })
