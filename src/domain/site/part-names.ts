import { crc32 } from '../text/crc32.ts'

/** What is a name of a folder everywhere, whatever the case of letters means there. */
const PLAIN = /^[a-z\d][a-z\d_-]{0,99}$/

/** An id that is a name of a file everywhere; null for any other. */
export const plainName = (id: string): string | null => (PLAIN.test(id) ? id : null)

/** What the folders of things are called, by their ids: these where they can be, so that addresses are read and stay. */
export function partNames(ids: readonly string[]): readonly string[] {
  const taken = new Set(ids.filter((id) => PLAIN.test(id)))
  const encoder = new TextEncoder()
  return ids.map((id) => {
    if (PLAIN.test(id)) return id
    const sum = crc32(encoder.encode(id)).toString(16).padStart(8, '0')
    let name = `x-${sum}`
    while (taken.has(name)) name += 'x'
    taken.add(name)
    return name
  })
}
