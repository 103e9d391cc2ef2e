import { ByteReader } from '../table/byte-reader.ts'

/*
 * The places of a token in the points that hold it, one point after the other: each is the difference to the
 * place before it, doubled, plus one where another follows in the same point.
 */

/** No text has more characters. */
const MOST_PLACES = 2 ** 31

/** Where the places of the point end that begin at `at`. */
export function pointEnd(places: Uint8Array, at: number): number {
  for (;;) {
    const more = places[at]! & 1
    while (places[at++]! > 127);
    if (more === 0) return at
  }
}

/** Reads the places of wanted points. Throws an `ArchiveFault` where there are none. */
export class PlaceReader {
  private readonly reader: ByteReader
  private next: number

  /** Places of the points from the `first`th of a list on. */
  constructor(places: Uint8Array, first: number, path: string) {
    this.reader = new ByteReader(places, path)
    this.next = first
  }

  /** Gives the places in the `number`th point of the list; asked for in ascending order. */
  read(number: number, take: (place: number) => void): void {
    while (this.next <= number) {
      const wanted = this.next++ === number
      let place = 0
      for (let more = 1; more === 1; ) {
        const step = this.reader.varint()
        more = step % 2
        place += Math.floor(step / 2)
        if (place > MOST_PLACES) throw this.reader.damaged()
        if (wanted) take(place)
      }
    }
  }
}
