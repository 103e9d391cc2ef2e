import type { Frame } from '../format/check-references.ts'
import { numbers } from '../format/numbers.ts'
import { LONGEST_NAME, LONGEST_TEXT } from '../format/rules.ts'
import { KINDS, type Localized, MOST, MOST_THEMES, WORDINGS } from '../format/transcript.ts'
import { createByteIds } from './byte-ids.ts'
import { PAGE } from './point-pages.ts'
import { endOfId, endOfText } from './skim-text.ts'

/*
 * Most pages hold nothing but what they ought to, and nobody needs their points as objects yet. Such
 * pages are recognised by their bytes, in about a third of the time that `JSON.parse`, the checks and
 * the collection of what they leave behind would take. Whatever is out of the ordinary is not judged
 * here: it is left to be read.
 */

/** The points of a page in numbers; all typed, since they are filled anew for every page. */
export interface Skimmed {
  /** Per point: where its id begins and ends on the page, in bytes. */
  readonly idStarts: Int32Array
  readonly idEnds: Int32Array
  /** Per point: numbers of its speaker, its kind, and how many themes the points up to it have. */
  readonly speakers: Int32Array
  readonly kinds: Int32Array
  readonly themeEnds: Int32Array
  /** The numbers of their themes, one point's after the other's. */
  readonly themes: Int32Array
}

/** What is longer than a safe integer surely is not is left to be read. */
const MOST_DIGITS = 15

const [QUOTE, COMMA, COLON, ZERO, NINE] = [0x22, 0x2c, 0x3a, 0x30, 0x39]
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d]

const quoted = (names: readonly string[]) => {
  const encoder = new TextEncoder()
  return names.map((name) => encoder.encode(`"${name}"`))
}
/** In the order in which points are usually written. */
const FIELDS = [
  'id',
  'speaker',
  'kind',
  'themes',
  'heading',
  'text',
  'span',
  'time',
  'wording',
  'turn',
] as const
const FIELD_NAMES = quoted(FIELDS)
const OPTIONAL: readonly string[] = ['heading', 'span', 'time', 'wording', 'turn']
/** A bit for each field that no point is without. */
const NEEDED = FIELDS.reduce((mask, field, i) => mask | (+!OPTIONAL.includes(field) << i), 0)
const SPAN_NAMES = quoted(['start', 'end'])
const KIND_NAMES = quoted(KINDS)
const WORDING_NAMES = quoted(WORDINGS)

/**
 * Gives a function that takes a page and how many points it should hold, and gives these in numbers,
 * valid until the next page; null where the page must be read.
 * @param themes ids, in the order in which themes are numbered.
 */
export function createSkimmer(frame: Frame, themes: readonly string[]) {
  const speakerAt = createByteIds(frame.speakers.map(({ id }) => id))
  const themeAt = createByteIds(themes)
  const turnAt = createByteIds((frame.turns ?? []).map(({ id }) => id))
  const number = numbers(frame.speakers)
  const turnSpeakers = Int32Array.from(frame.turns ?? [], (turn) => number.get(turn.speaker) ?? -1)
  const promised = frame.meeting.languages ?? []
  const languages = languagesIn(frame)
  const languageNames = quoted(languages)
  const spoken = languages.reduce((mask, one, i) => mask | (+promised.includes(one) << i), 0)
  const skimmed: Skimmed = {
    idStarts: new Int32Array(PAGE),
    idEnds: new Int32Array(PAGE),
    speakers: new Int32Array(PAGE),
    kinds: new Int32Array(PAGE),
    themeEnds: new Int32Array(PAGE),
    themes: new Int32Array(PAGE * MOST_THEMES),
  }

  // Each of these takes where something begins and gives where it ends; −1 where it must be read. What
  // they find of a point goes into `skimmed`.

  const endOfLocalized = (bytes: Uint8Array, start: number, most: number): number => {
    if (bytes[start] !== OPEN_BRACE) return -1
    let has = 0
    let i = start
    do {
      i = afterSpace(bytes, i + 1)
      const language = nameAt(bytes, i, languageNames, 0)
      if (language < 0 || has & (1 << language)) return -1
      has |= 1 << language
      i = afterColon(bytes, i + languageNames[language]!.length)
      if (bytes[i] !== QUOTE) return -1
      i = endOfText(bytes, i + 1, most)
      if (i < 0) return -1
      i = afterSpace(bytes, i + 1)
    } while (bytes[i] === COMMA)
    return bytes[i] === CLOSE_BRACE && (has & spoken) === spoken ? i + 1 : -1
  }

  const endOfSpan = (bytes: Uint8Array, start: number): number => {
    if (bytes[start] !== OPEN_BRACE) return -1
    let i = start
    const ends = [-1, -1]
    do {
      i = afterSpace(bytes, i + 1)
      const end = nameAt(bytes, i, SPAN_NAMES, 0)
      if (end < 0 || ends[end]! >= 0) return -1
      i = afterColon(bytes, i + SPAN_NAMES[end]!.length)
      const after = endOfOffset(bytes, i)
      if (after < 0) return -1
      ends[end] = offsetAt(bytes, i, after)
      i = afterSpace(bytes, after)
    } while (bytes[i] === COMMA)
    const [from, to] = ends as [number, number]
    const isSound = from >= 0 && from < to && to <= frame.source.length
    return bytes[i] === CLOSE_BRACE && isSound ? i + 1 : -1
  }

  const endOfThemes = (bytes: Uint8Array, start: number, point: number): number => {
    if (bytes[start] !== OPEN_BRACKET) return -1
    const first = point === 0 ? 0 : skimmed.themeEnds[point - 1]!
    let next = first
    let i = afterSpace(bytes, start + 1)
    if (bytes[i] !== CLOSE_BRACKET) {
      i--
      do {
        i = afterSpace(bytes, i + 1)
        if (bytes[i] !== QUOTE || next - first === MOST_THEMES) return -1
        const end = endOfId(bytes, i + 1)
        const theme = end < 0 ? -1 : themeAt(bytes, i + 1, end)
        if (theme < 0) return -1
        for (let k = first; k < next; k++) if (skimmed.themes[k] === theme) return -1
        skimmed.themes[next++] = theme
        i = afterSpace(bytes, end + 1)
      } while (bytes[i] === COMMA)
    }
    skimmed.themeEnds[point] = next
    return bytes[i] === CLOSE_BRACKET ? i + 1 : -1
  }

  const endOfField = (bytes: Uint8Array, start: number, field: number, point: number): number => {
    switch (FIELDS[field]) {
      case 'id': {
        const end = bytes[start] === QUOTE ? endOfId(bytes, start + 1) : -1
        skimmed.idStarts[point] = start + 1
        skimmed.idEnds[point] = end
        return end < 0 ? -1 : end + 1
      }
      case 'speaker': {
        const end = bytes[start] === QUOTE ? endOfId(bytes, start + 1) : -1
        const speaker = end < 0 ? -1 : speakerAt(bytes, start + 1, end)
        skimmed.speakers[point] = speaker
        return speaker < 0 ? -1 : end + 1
      }
      case 'kind': {
        const kind = nameAt(bytes, start, KIND_NAMES, 0)
        skimmed.kinds[point] = kind
        return kind < 0 ? -1 : start + KIND_NAMES[kind]!.length
      }
      case 'themes':
        return endOfThemes(bytes, start, point)
      case 'heading':
        return endOfLocalized(bytes, start, LONGEST_NAME)
      case 'text':
        return endOfLocalized(bytes, start, LONGEST_TEXT)
      case 'span':
        return endOfSpan(bytes, start)
      case 'turn': {
        const end = bytes[start] === QUOTE ? endOfId(bytes, start + 1) : -1
        const turn = end < 0 ? -1 : turnAt(bytes, start + 1, end)
        // Whose it is can be told only where the speaker was named before it.
        const isOwn = turn >= 0 && turnSpeakers[turn] === skimmed.speakers[point]
        return isOwn ? end + 1 : -1
      }
      case 'wording': {
        const wording = nameAt(bytes, start, WORDING_NAMES, 0)
        return wording < 0 ? -1 : start + WORDING_NAMES[wording]!.length
      }
      default:
        return endOfOffset(bytes, start)
    }
  }

  const endOfPoint = (bytes: Uint8Array, start: number, point: number): number => {
    if (bytes[start] !== OPEN_BRACE) return -1
    skimmed.speakers[point] = -1
    let seen = 0
    let field = -1
    let i = start
    do {
      i = afterSpace(bytes, i + 1)
      field = nameAt(bytes, i, FIELD_NAMES, field + 1)
      if (field < 0 || seen & (1 << field)) return -1
      seen |= 1 << field
      i = afterColon(bytes, i + FIELD_NAMES[field]!.length)
      i = endOfField(bytes, i, field, point)
      if (i < 0) return -1
      i = afterSpace(bytes, i)
    } while (bytes[i] === COMMA)
    return bytes[i] === CLOSE_BRACE && (seen & NEEDED) === NEEDED ? i + 1 : -1
  }

  return (page: Uint8Array, points: number): Skimmed | null => {
    // Always at what stands before the next point: the bracket that opens every page, or a comma.
    let i = 0
    for (let point = 0; point < points; point++) {
      i = endOfPoint(page, afterSpace(page, i + 1), point)
      if (i < 0) return null
      i = afterSpace(page, i)
      if (page[i] !== (point + 1 < points ? COMMA : CLOSE_BRACKET)) return null
    }
    return i === page.length - 1 ? skimmed : null
  }
}

/**
 * The languages of texts to expect: those promised, and those of what is around the points. No more than a text may
 * have, each a bit in a number.
 */
function languagesIn({ meeting, speakers, themes }: Frame): string[] {
  const found = new Set(meeting.languages)
  const look = (text: Localized) => {
    for (const language of Object.keys(text)) found.add(language)
  }
  look(meeting.title)
  for (const { label } of themes) look(label)
  for (const { name } of speakers) look(name)
  return [...found].slice(0, MOST.languages)
}

/** Which of some names stands here; looks at the one that is expected first, and at all. */
function nameAt(bytes: Uint8Array, at: number, names: readonly Uint8Array[], expected: number) {
  for (let k = 0; k < names.length; k++) {
    const which = (expected + k) % names.length
    const name = names[which]!
    let i = 0
    while (i < name.length && bytes[at + i] === name[i]) i++
    if (i === name.length) return which
  }
  return -1
}

function afterSpace(bytes: Uint8Array, at: number): number {
  let i = at
  while (bytes[i] === 0x20 || bytes[i] === 0x0a || bytes[i] === 0x0d || bytes[i] === 0x09) i++
  return i
}

/** Where a value begins; the end of all bytes where no colon is before it. */
function afterColon(bytes: Uint8Array, at: number): number {
  const colon = afterSpace(bytes, at)
  return bytes[colon] === COLON ? afterSpace(bytes, colon + 1) : bytes.length
}

function endOfOffset(bytes: Uint8Array, start: number): number {
  let i = start
  while (bytes[i]! >= ZERO && bytes[i]! <= NINE) i++
  const digits = i - start
  const isPlain = digits === 1 || (digits > 1 && digits <= MOST_DIGITS && bytes[start] !== ZERO)
  return isPlain ? i : -1
}

function offsetAt(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) value = 10 * value + bytes[i]! - ZERO
  return value
}
