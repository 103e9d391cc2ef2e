import type { Localized } from '../../format/transcript.ts'
import { bilingual, ENGLISH, OWN_LANGUAGES } from '../../text/language.ts'
import { languageOfWords } from '../../text/language-of-words.ts'
import { endsLikeOffice } from './name-shape.ts'
import { surnameAt } from './surnames.ts'

/** What Chinese transcripts call voices that have no name, in English; a number or letter may follow. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  说话人: 'Speaker',
  說話人: 'Speaker',
  发言人: 'Speaker',
  發言人: 'Speaker',
  发言者: 'Speaker',
  發言者: 'Speaker',
  讲者: 'Speaker',
  講者: 'Speaker',
  主持人: 'Host',
  主持: 'Host',
  主席: 'Chair',
  主席团: 'Presidium',
  会议主席: 'Chair',
  會議主席: 'Chair',
  议长: 'Speaker of the council',
  議長: 'Speaker of the council',
  嘉宾: 'Guest',
  嘉賓: 'Guest',
  听众: 'Audience',
  聽眾: 'Audience',
  观众: 'Audience',
  觀眾: 'Audience',
  与会者: 'Participant',
  與會者: 'Participant',
  受访者: 'Interviewee',
  受訪者: 'Interviewee',
  访谈者: 'Interviewer',
  訪談者: 'Interviewer',
  采访者: 'Interviewer',
  記者: 'Reporter',
  记者: 'Reporter',
  提问者: 'Questioner',
  提問者: 'Questioner',
  问: 'Q',
  問: 'Q',
  答: 'A',
  翻译: 'Interpreter',
  翻譯: 'Interpreter',
}

/** A word and a number or letter, in Chinese. */
export const NUMBERED = /^(\p{Script=Han}+?)[\s_-]*([\dA-Za-z]{0,3})$/u

const HAN = /\p{Script=Han}/u

/**
 * A speaker's name, in the languages that it has one in, of a source in `language` (null where that is not certain).
 * `spelt` is its reading in Latin letters: it is an English name only of a person's Chinese name; of an office, a room
 * or a Japanese name it would be a false one.
 */
export function voiceName(
  name: string,
  spelt: string,
  language: string | null,
  isChinese: boolean,
): Localized {
  if (!HAN.test(name)) return sharedName(name, language)
  const own = languageOfWords(name, language)
  const [, word = '', number = ''] = NUMBERED.exec(name) ?? []
  const known = Object.hasOwn(FUNCTIONS, word) ? FUNCTIONS[word] : undefined
  if (known) return { [own]: name, [ENGLISH]: number ? `${known} ${number}` : known }
  return isChinese && isPerson(name) && /\S/.test(spelt)
    ? { [own]: name, [ENGLISH]: spelt }
    : { [own]: name }
}

/** A name that is not in Chinese characters, of a source in `language`: in a Chinese text it is the same as in an English one. */
export const sharedName = (name: string, language: string | null): Localized =>
  language === null || OWN_LANGUAGES.some((own) => own === language)
    ? bilingual(name, name)
    : { [language]: name }

const isPerson = (name: string): boolean =>
  /^\p{Script=Han}{2,4}$|^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u.test(name) &&
  (name.includes('·') || surnameAt(name, 0) > 0) &&
  !endsLikeOffice(name)
