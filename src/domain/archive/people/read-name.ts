import { isNameless } from '../../parse/names/nameless.ts'
import { fold } from '../../text/fold.ts'
import { readHanName } from './han-name.ts'
import type { NameForm } from './name-form.ts'
import { readSpacedName } from './spaced-name.ts'

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LATIN = /\p{Script=Latin}/u

/** Takes a wording of a name apart; null where it names no person: an office alone, a voice with a number. */
export function readName(wording: string): NameForm | null {
  if (isNameless({ und: wording })) return null
  if (EAST_ASIAN.test(wording)) return readHanName(fold(wording))
  return readSpacedName(wording, LATIN.test(wording) ? 'latin' : 'other')
}
