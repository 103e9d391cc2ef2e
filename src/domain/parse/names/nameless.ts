import type { Localized } from '../../format/transcript.ts'
import { FUNCTIONS, NUMBERED } from './voice-names.ts'

/** What voices without a name are called in English, besides what stands for those of Chinese transcripts. */
const MORE = ['Voice', 'Unknown', 'Unknown speaker', 'Unidentified speaker']

const CALLED = new Set([...Object.values(FUNCTIONS), ...MORE].map((word) => word.toLowerCase()))

/** A word and a number or letter: `SPEAKER_00`, `Speaker 2`, `Guest B`. */
const LATIN = /^([\p{Script=Latin} ]+?)(?:[\s_-]*#?\d{1,3}|[\s_-]+\p{Script=Latin})?$/u

/** Whether a speaker is called by what they do or by a number, as programs that hear voices call them, and has no name in any language. */
export const isNameless = (name: Localized): boolean =>
  Object.values(name).every((wording) => {
    const words = wording.trim()
    const [, chinese = ''] = NUMBERED.exec(words) ?? []
    const [, latin = ''] = LATIN.exec(words) ?? []
    return Object.hasOwn(FUNCTIONS, chinese) || CALLED.has(latin.toLowerCase())
  })
