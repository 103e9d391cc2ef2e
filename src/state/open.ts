import { type CatalogueEntry, readCatalogue } from '../domain/catalogue.ts'
import { isTranscript } from '../domain/is-transcript.ts'
import { indexTranscript, type Meeting } from '../domain/meeting.ts'
import { normaliseText } from '../domain/normalise.ts'
import type { Problem } from '../domain/problem.ts'
import type { OwnMeeting, ShelfFailure } from './meeting-shelf.ts'

/** Why a meeting could not be opened; `file` is its path on this site. */
export type OpenFailure = { readonly file: string } & (
  | { readonly code: 'missing' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'broken'; readonly line: number; readonly column: number }
  | { readonly code: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly code: 'not-catalogue' }
  /** A meeting of the reader's own; `file` is its id. */
  | { readonly code: 'own'; readonly why: ShelfFailure }
)

export interface Opened {
  readonly meeting: Meeting
  /** The meetings that the site offers; empty where it has no list. */
  readonly catalogue: readonly CatalogueEntry[]
  readonly path: string
  /** Set where it is the reader's own. */
  readonly own?: Omit<OwnMeeting, 'transcript'>
  /** Characters that would not be seen (`U+202E`): a sign stands for each of them. */
  readonly hidden: readonly string[]
}

export type Opening = { readonly ok: true; readonly opened: Opened } | FailedOpening
export interface FailedOpening {
  readonly ok: false
  readonly failure: OpenFailure
}

export const CATALOGUE_PATH = 'transcripts/index.json'

/**
 * Fetches and checks a transcript (`path` null: the first that the catalogue lists) and the
 * catalogue. A named transcript opens even where the catalogue does not.
 * @throws only the reason of an aborted `signal`.
 */
export async function openTranscript(path: string | null, signal: AbortSignal): Promise<Opening> {
  const [listed, named] = await Promise.all([
    fetchJson(CATALOGUE_PATH, signal),
    path === null ? null : fetchJson(path, signal),
  ])
  const catalogue = listed.ok ? readCatalogue(listed.data) : null
  if (path === null) {
    if (!listed.ok) return listed
    if (!catalogue) return failed({ code: 'not-catalogue', file: CATALOGUE_PATH })
  }
  const file = path ?? catalogue![0]!.path
  const fetched = named ?? (await fetchJson(file, signal))
  if (!fetched.ok) return fetched
  const { data } = fetched
  // What few files need is fetched only now; a server that has just answered will have it.
  if (!isTranscript(data)) {
    const checks = await import('../domain/validate.ts').catch(() => null)
    const checked = checks?.validateTranscript(data)
    return failed({ code: 'invalid', file, problems: checked?.ok ? [] : (checked?.problems ?? []) })
  }
  const reveal = fetched.hides ? await import('../domain/reveal.ts').catch(() => null) : undefined
  if (reveal === null) return failed({ code: 'unreachable', file })
  const { transcript, hidden } = reveal?.revealTranscript(data) ?? { transcript: data, hidden: [] }
  const meeting = indexTranscript(transcript)
  return { ok: true, opened: { meeting, catalogue: catalogue ?? [], path: file, hidden } }
}

/** The meetings that the site offers; none where its list cannot be had. */
export async function openCatalogue(signal: AbortSignal): Promise<readonly CatalogueEntry[]> {
  const listed = await fetchJson(CATALOGUE_PATH, signal)
  return (listed.ok && readCatalogue(listed.data)) || []
}

type Fetched =
  | { readonly ok: true; readonly data: unknown; readonly hides: boolean }
  | FailedOpening

/** In JSON, an escape or a character that `domain/reveal.ts` may have to make visible. */
const HIDING =
  /\\[ubf]|[\x7f-\x9f\u180e\u200b-\u200d\u2028-\u202e\u2060-\u206f\u3164\udb40\ufeff\uffa0\ufff9-\uffff]/

async function fetchJson(file: string, signal: AbortSignal): Promise<Fetched> {
  let text: string
  try {
    const response = await fetch(file, { signal })
    if (response.status === 404 || response.status === 410) return failed({ code: 'missing', file })
    if (!response.ok) return failed({ code: 'unreachable', file })
    text = normaliseText(await response.text())
  } catch (error) {
    if (signal.aborted) throw error
    return failed({ code: 'unreachable', file })
  }
  try {
    return { ok: true, data: JSON.parse(text), hides: HIDING.test(text) }
  } catch {
    // Static hosts with a fallback page answer a wrong path with that page.
    if (/^\s*<(!doctype|html)/i.test(text)) return failed({ code: 'missing', file })
    const place = await import('../domain/json-error.ts').catch(() => null)
    const { line, column } = place?.locateJsonError(text) ?? { line: 1, column: 1 }
    return failed({ code: 'broken', file, line, column })
  }
}

export const failed = (failure: OpenFailure): FailedOpening => ({ ok: false, failure })
