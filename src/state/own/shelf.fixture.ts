import type { Transcript } from '../../domain/format/transcript.ts'
import { pond } from '../../domain/source/pond.fixture.ts'

export const named = (zh: string): Transcript => ({
  ...pond,
  meeting: { ...pond.meeting, title: { zh } },
})

/** In several pieces. */
export const large: Transcript = {
  ...pond,
  points: Array.from({ length: 3_500 }, (_, i) => ({ ...pond.points[0]!, id: `p${i}` })),
}

export const reworded = (transcript: Transcript, i: number, zh: string): Transcript => ({
  ...transcript,
  points: transcript.points.with(i, { ...transcript.points[i]!, text: { zh } }),
})

/** Reworded in every point, which makes several pieces. */
export const rewordedAll = (transcript: Transcript, zh: string): Transcript => ({
  ...transcript,
  points: transcript.points.map((point) => ({ ...point, text: { zh } })),
})

/** Runs something on the raw shelf. */
export async function raw<T>(act: (shelf: IDBTransaction) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open('reyi-meetings')
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result)
  })
  const shelf = database.transaction([...database.objectStoreNames], 'readwrite')
  const request = act(shelf)
  await new Promise((resolve) => {
    shelf.oncomplete = resolve
  })
  database.close()
  return request.result
}
