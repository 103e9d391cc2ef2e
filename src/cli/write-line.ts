import { jsonPieces } from './json-pieces.ts'
import { write } from './write.ts'

/** Writes an object as a line of JSON, a large list in pieces. Gives whether it was taken. */
export async function writeLine(value: object): Promise<boolean> {
  for (const piece of jsonPieces(value)) if (!(await write(piece))) return false
  return write('\n')
}
