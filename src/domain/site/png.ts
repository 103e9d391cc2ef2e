import { concatBytes } from '../store/concat-bytes.ts'
import { crc32 } from '../text/crc32.ts'

/** So many shades a colour of {@link IndexedImage} has in its palette, from the ground on. */
export const SHADES = 16

/** A picture of at most 256 colours. */
export interface IndexedImage {
  readonly width: number
  readonly height: number
  /** A byte for each pixel, row by row: its number in the palette. */
  readonly pixels: Uint8Array
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array
}

/** Compresses as zlib does (RFC 1950). */
export type Deflate = (bytes: Uint8Array) => Uint8Array

/** A picture as PNG. */
export function writePng(
  { width, height, pixels, palette }: IndexedImage,
  deflate: Deflate,
): Uint8Array<ArrayBuffer> {
  // Each row has a byte before it: it is written as it is.
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const head = new Uint8Array(13)
  const numbers = new DataView(head.buffer)
  numbers.setUint32(0, width)
  numbers.setUint32(4, height)
  // Eight bits a pixel, of a palette.
  head.set([8, 3], 8)
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflate(rows)),
    chunk('IEND', new Uint8Array()),
  ]
  return concatBytes([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const numbers = new DataView(bytes.buffer)
  numbers.setUint32(0, data.length)
  bytes.set(
    Array.from(name, (letter) => letter.charCodeAt(0)),
    4,
  )
  bytes.set(data, 8)
  numbers.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}
