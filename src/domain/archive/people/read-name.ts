import { isNameless } from '../../parse/names/nameless.ts'
import { isMeetingVoice } from '../../parse/words/meeting-voices.ts'
import { isCrowdVoice } from '../../parse/words/zh/voices.ts'
import { fold } from '../../text/fold.ts'
import { readHanName } from './han-name.ts'
import type { NameForm } from './name-form.ts'
import { readSpacedName } from './spaced-name.ts'

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LATIN = /\p{Script=Latin}/u

/** A word and a number, which tells voices of one meeting apart: Resident 2, Ada 2. */
const NUMBERED = /^[\p{L}\p{M}'’-]+[\s_#-]*(?:n[or]\.? *)?#?\d{1,4}$/u
const NUMBER = /[\s_#-]*\d+$/

/** Takes a wording of a name apart; null where it names no person: an office alone, a crowd, a voice with a number. */
export function readName(wording: string): NameForm | null {
  const folded = fold(wording).trim()
  if (isNameless({ und: wording }) || isMeetingVoice(folded) || isCrowdVoice(folded)) return null
  const isNumbered = NUMBERED.test(folded)
  if (EAST_ASIAN.test(wording)) {
    // A full name with a number is a name all the same.
    if (isNumbered && !readHanName(folded.replace(NUMBER, ''))?.given.some(Boolean)) return null
    return readHanName(folded)
  }
  return isNumbered ? null : readSpacedName(wording, LATIN.test(wording) ? 'latin' : 'other')
}
