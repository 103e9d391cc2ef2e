import { piecesBetween } from '../../domain/edit/patch.ts'
import { createReader } from '../../domain/store/read-transcript.ts'
import { buffersOf } from '../../domain/store/stored-meeting.ts'
import { explainBroken } from './explain-broken.ts'
import type { Sent, Told } from './load-protocol.ts'

/*
 * Reads a large transcript beside the page: takes its bytes as they arrive and gives back, all at
 * once and without copying, what the page needs to show it.
 */

/** How many bytes are read between two words about them. */
const TOLD_EVERY = 2_000_000

const tell = (told: Told, transfer: ArrayBuffer[] = []) => self.postMessage(told, { transfer })

const reader = createReader(({ meeting, speakers, themes }) =>
  tell({ is: 'frame', title: meeting.title, speakers: speakers.length, themes: themes.length }),
)
let read = 0
let told = 0

self.addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  if (data === 'end') {
    end()
    return
  }
  reader.push(data)
  read += data.length
  if (read - told < TOLD_EVERY) return
  told = read
  tell({ is: 'progress', read })
})

function end(): void {
  const result = reader.end()
  if (result.is === 'valid') {
    const { frame, ...points } = result.stored
    // Copying it in one would hold up the page, where there are a hundred thousand speakers or replies.
    for (const operations of piecesBetween(undefined, frame)) tell({ is: 'piece', operations })
    tell({ is: 'valid', points, hidden: result.hidden }, buffersOf(points))
  } else if (result.is === 'invalid') tell(result)
  else if (result.is === 'not-utf8') tell({ is: 'broken', why: { code: 'not-utf8' } })
  else tell({ is: 'broken', why: explainBroken(result.text) })
}
