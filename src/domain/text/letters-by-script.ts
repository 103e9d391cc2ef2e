import { SCRIPTS } from './language-of-words.ts'

/** Of a unit that has not been looked at. */
const UNKNOWN = 0xff

/** By UTF-16 unit the place of its script in {@link SCRIPTS}, behind the last one where it is of none. */
const scriptOf = new Uint8Array(0x10000).fill(UNKNOWN)

/** How many characters a text has of each of {@link SCRIPTS}, by their places. Long texts are looked at often. */
export function lettersByScript(text: string): number[] {
  const counts = Array.from(SCRIPTS, () => 0)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let script = scriptOf[unit]!
    if (isLead(unit) && isTrail(text.charCodeAt(at + 1))) {
      script = placeOf(text.slice(at, at + 2))
      at++
    } else if (script === UNKNOWN) {
      script = placeOf(text[at]!)
      scriptOf[unit] = script
    }
    if (script < counts.length) counts[script]!++
  }
  return counts
}

function placeOf(character: string): number {
  const place = SCRIPTS.findIndex(([letters]) => character.search(letters) >= 0)
  return place < 0 ? SCRIPTS.length : place
}

const isLead = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isTrail = (unit: number) => unit >= 0xdc00 && unit < 0xe000
