import * as v from 'valibot'
import { locateJsonError } from '../json-error.ts'
import { FORMAT, type Transcript, transcriptSchema } from '../transcript.ts'
import type { ParseFailure } from './failure.ts'

export type JsonRead =
  | { readonly ok: true; readonly transcript: Transcript }
  | { readonly ok: false; readonly failure: ParseFailure }

const MOST_PATHS = 20

/** A transcript of our own format; its shape is checked, ids and references are `validate.ts`'s. */
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
    return {
      ok: false,
      failure: { code: 'json-foreign', ...(received !== undefined && { received }) },
    }
  }
  const result = v.safeParse(transcriptSchema, data)
  if (result.success) return { ok: true, transcript: result.output }
  const paths = result.issues.slice(0, MOST_PATHS).map((issue) => v.getDotPath(issue) ?? '')
  return { ok: false, failure: { code: 'json-invalid', paths } }
}

function formatOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('format' in data)) return undefined
  return typeof data.format === 'string' ? data.format : undefined
}
