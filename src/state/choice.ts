import type { Match } from '../domain/filter.ts'
import type { Kind } from '../domain/transcript.ts'
import type { Display } from '../i18n/language.ts'

/** Everything a reader has chosen: what the address says, and nothing else. Ids, not numbers. */
export interface Choice {
  /** Path of the transcript on this site; null for the first of the catalogue. */
  readonly transcript: string | null
  readonly speaker: string | null
  /** In the order in which they were ticked; none means all. */
  readonly themes: readonly string[]
  readonly match: Match
  readonly kinds: readonly Kind[]
  /** Null until the reader chooses one. */
  readonly lang: Display | null
  readonly point: string | null
}

export const NO_CHOICE: Choice = {
  transcript: null,
  speaker: null,
  themes: [],
  match: 'any',
  kinds: [],
  lang: null,
  point: null,
}

/** Chooses a speaker, or nobody; choosing the chosen one again lets go. */
export function toggleSpeaker(choice: Choice, speaker: string): Choice {
  return chooseSpeaker(choice, choice.speaker === speaker ? null : speaker)
}

export function chooseSpeaker(choice: Choice, speaker: string | null): Choice {
  return { ...choice, speaker, point: null }
}

/** Chooses a point and with it its speaker. */
export function choosePoint(choice: Choice, speaker: string, point: string): Choice {
  return { ...choice, speaker, point }
}

export function toggleTheme(choice: Choice, theme: string): Choice {
  return { ...choice, themes: toggled(choice.themes, theme) }
}

export function toggleKind(choice: Choice, kind: Kind): Choice {
  return { ...choice, kinds: toggled(choice.kinds, kind) }
}

export function chooseMatch(choice: Choice, match: Match): Choice {
  return { ...choice, match }
}

export function chooseDisplay(choice: Choice, lang: Display): Choice {
  return { ...choice, lang }
}

/** Opens another meeting: what was chosen in this one means nothing there, the language does. */
export function chooseTranscript(choice: Choice, transcript: string | null): Choice {
  return { ...NO_CHOICE, lang: choice.lang, transcript }
}

/** Drops every narrowing; the meeting and the language stay. */
export function clearChoice(choice: Choice): Choice {
  return chooseTranscript(choice, choice.transcript)
}

const toggled = <T>(items: readonly T[], item: T): readonly T[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item]
