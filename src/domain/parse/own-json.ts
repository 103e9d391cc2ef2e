import { FORMAT, type Transcript } from '../format/transcript.ts'
import { validateTranscript } from '../format/validate.ts'
import { locateJsonError } from '../text/json-error.ts'
import { serviceOf } from '../text/service-json.ts'
import type { ParseFailure } from './draft/failure.ts'

export type JsonRead =
  | { readonly ok: true; readonly transcript: Transcript }
  | { readonly ok: false; readonly failure: ParseFailure }

/** A valid transcript of our own format. */
export function readOwnJson(text: string): JsonRead {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    const place = locateJsonError(text)
    const { line, column } = place ?? { line: 1, column: 1 }
    return { ok: false, failure: { code: 'json-syntax', line, column } }
  }
  const received = formatOf(data)
  if (received !== FORMAT) {
    if (received?.startsWith('reyi/transcript@')) {
      return { ok: false, failure: { code: 'format-future', received, supported: FORMAT } }
    }
    if (received !== undefined) return { ok: false, failure: { code: 'json-foreign', received } }
    const service = serviceOf(data)
    if (service === null) return { ok: false, failure: { code: 'json-foreign' } }
    const named = service === 'other' ? {} : { service }
    return { ok: false, failure: { code: 'json-transcription', ...named } }
  }
  const checked = validateTranscript(data)
  if (checked.ok) return checked
  return { ok: false, failure: { code: 'json-invalid', problems: checked.problems } }
}

/** Whether a text is a JSON list: a label in brackets begins a text too, so all of it is read. */
export function isJsonList(text: string): boolean {
  if (!/^\s*\[\s*[{["]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function formatOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('format' in data)) return undefined
  return typeof data.format === 'string' ? data.format : undefined
}
