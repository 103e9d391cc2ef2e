/** Compares keys as tables sort them, by the bytes of their UTF-8: by code points. */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const one = a.charCodeAt(i)
    const other = b.charCodeAt(i)
    if (one !== other) return ranked(one) - ranked(other)
  }
  return a.length - b.length
}

/** Halves of the characters beyond U+FFFF stand after all others. */
const ranked = (unit: number) =>
  unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800
