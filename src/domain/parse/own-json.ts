import { FORMATS, type Transcript } from '../format/transcript.ts'
import { validateTranscript } from '../format/validate.ts'
import { formatFor, formatOf, isFormat } from '../format/versions.ts'
import { locateJsonError } from '../text/json-error.ts'
import type { ParseFailure } from './draft/failure.ts'
import { looksTranscribed } from './recognised/looks-transcribed.ts'

export type JsonRead =
  | { readonly ok: true; readonly transcript: Transcript }
  | { readonly ok: false; readonly failure: ParseFailure }

/** A valid transcript of our own format, which says to be of the first version that can say all of it. */
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
  if (!isFormat(received)) {
    if (received?.startsWith('reyi/transcript@')) {
      return {
        ok: false,
        failure: { code: 'format-future', received, supported: FORMATS.join(', ') },
      }
    }
    if (received !== undefined) return { ok: false, failure: { code: 'json-foreign', received } }
    const code = looksTranscribed(data) ? 'json-transcription' : 'json-foreign'
    return { ok: false, failure: { code } }
  }
  const checked = validateTranscript(data)
  if (checked.ok) {
    const { transcript } = checked
    return { ok: true, transcript: { ...transcript, format: formatFor(transcript) } }
  }
  return { ok: false, failure: { code: 'json-invalid', problems: checked.problems } }
}

/** Whether a text is JSON, by how it begins. */
export const opensAsJson = (head: string, text: string): boolean =>
  /^\s*\{\s*["}]/.test(head) || isJsonList(text)

/** Whether a text is a JSON list: a label in brackets begins a text too, so all of it is read. */
function isJsonList(text: string): boolean {
  if (!/^\s*\[\s*[{["]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
