import { fingerprint } from '../text/fingerprint.ts'

/**
 * What copying, saving and mailing do to a text can often be undone: white space at its ends and at
 * those of its lines, empty lines between paragraphs, a line put before it, marks made all wide or
 * all narrow. Gives the very text of a fingerprint if one of these leads back to it, else null.
 */
export async function restoreText(
  text: string,
  wanted: { readonly length: number; readonly sha256: string },
): Promise<string | null> {
  if (text.length > LONGEST) return null
  for (const candidate of spacings(text)) {
    // Widths change no lengths, so most ways of spacing are out before anything is hashed.
    if (candidate.length !== wanted.length) continue
    for (const one of widths(candidate)) {
      if ((await fingerprint(one)) === wanted.sha256) return one
    }
  }
  return null
}

/** Beyond this many UTF-16 units trying would keep a reader waiting. */
const LONGEST = 200_000

/** How many lines may have been put before a text: a title, an address, a date. */
const MOST_LINES_BEFORE = 3

function* spacings(text: string): Generator<string> {
  const lines = text.split('\n')
  for (let before = 0; before <= Math.min(MOST_LINES_BEFORE, lines.length - 1); before++) {
    const rest = lines.slice(before)
    for (const trim of TRIMS) {
      for (const kept of [rest, rest.filter((line) => line.trim() !== '')]) {
        const candidate = kept.map(trim).join('\n')
        for (const end of ['', '\n']) yield candidate.trimEnd() + end
        yield candidate
      }
    }
  }
}

const TRIMS = [
  (line: string) => line,
  (line: string) => line.trimEnd(),
  (line: string) => line.trimStart(),
  (line: string) => line.trim(),
]

/** Marks that keyboards and programs exchange for each other, narrow and wide. */
const PAIRS = [
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
  ['!', '！'],
  ['?', '？'],
] as const

function* widths(text: string, from = 0): Generator<string> {
  const pair = PAIRS[from]
  if (!pair) {
    yield text
    return
  }
  const [narrow, wide] = pair
  const variants = new Set([text, text.replaceAll(wide, narrow), text.replaceAll(narrow, wide)])
  for (const variant of variants) yield* widths(variant, from + 1)
}
