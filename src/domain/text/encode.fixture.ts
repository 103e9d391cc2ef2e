import { decodeAs } from './encodings.ts'

type Table = ReadonlyMap<string, readonly number[]>

/** The bytes of each character of an encoding, made by decoding all that one and two bytes can be. */
const tables = new Map<string, Table>()

function tableOf(label: string): Table {
  const known = tables.get(label)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]) => {
    const character = decode(Uint8Array.from(bytes), label)
    const isOne = character !== null && [...character].length === 1
    if (isOne && !/[\x80-\x9f\ufffd\p{Co}]/u.test(character) && !table.has(character)) {
      table.set(character, bytes)
    }
  }
  for (let first = 0; first < 256; first++) add([first])
  for (let first = 0x81; first < 255; first++) {
    for (let second = 0x40; second < 255; second++) add([first, second])
  }
  tables.set(label, table)
  return table
}

function decode(bytes: Uint8Array, label: string): string | null {
  if (label === 'windows-1252') return decodeAs(bytes, label)
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** All characters beyond ASCII that an encoding has in one or two bytes. */
export const charactersOf = (label: string): readonly string[] =>
  [...tableOf(label).keys()].filter((character) => character > '\x7f')

/** A text in an encoding that `TextDecoder` knows; throws where it lacks a character. */
export function encodeAs(text: string, label: string): Uint8Array {
  const table = tableOf(label)
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character) ?? inFourBytes(character, label)
      if (!bytes) throw new Error(`${label} has no ${character}`)
      return [...bytes]
    }),
  )
}

/** The supplementary planes in GB18030, counted from 90 30 81 30. */
function inFourBytes(character: string, label: string): readonly number[] | undefined {
  const at = character.codePointAt(0)! - 0x10000
  if (at < 0 || label !== 'gb18030') return undefined
  const [hundreds, tens] = [Math.floor(at / 1260), Math.floor(at / 10)]
  return [
    0x90 + Math.floor(hundreds / 10),
    0x30 + (hundreds % 10),
    0x81 + (tens % 126),
    0x30 + (at % 10),
  ]
}
