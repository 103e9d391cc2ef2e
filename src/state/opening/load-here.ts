import { createReader } from '../../domain/store/read-transcript.ts'
import { openStored } from '../../domain/store/stored-meeting.ts'
import { nextTask } from '../timing/next-task.ts'
import { explainBroken } from './explain-broken.ts'
import type * as beside from './load.ts'
import { failed } from './open.ts'

/** How many bytes are read at a stretch: some 10 ms of work. */
const STRETCH = 500_000

/**
 * In place of `load.ts` in a page that holds its meeting: reads a large transcript here, a piece at a time.
 * @throws the reason of an aborted `signal`.
 */
export const loadLarge: typeof beside.loadLarge = async ({ file, begun, reader: rest }, signal) => {
  const reader = createReader()
  const take = async (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; at += STRETCH) {
      reader.push(bytes.subarray(at, at + STRETCH))
      await nextTask()
      signal.throwIfAborted()
    }
  }
  for (const bytes of begun) await take(bytes)
  for (;;) {
    const { done, value } = await rest.read()
    if (done) break
    await take(value)
  }
  const read = reader.end()
  if (read.is === 'valid') {
    return { ok: true, meeting: openStored(read.stored), hidden: read.hidden }
  }
  if (read.is === 'invalid') return failed({ code: 'invalid', file, problems: read.problems })
  if (read.is === 'not-utf8') return failed({ code: 'not-utf8', file })
  return failed({ file, ...explainBroken(read.text) })
}
