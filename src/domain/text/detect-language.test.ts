import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMON_WORDS } from './common-words.ts'
import { languageOf } from './detect-language.ts'
import { languageOfWords } from './language-of-words.ts'

test.each(Object.entries(COMMON_WORDS).map(([language, { example }]) => [language, example]))(
  '%s: %s',
  (language, example) => expect(languageOf(example)).toBe(language),
)

test.each([
  ['zh', '水泵要在入冬前修好，可钱不够。'],
  ['zh', '我們要在冬天之前修好水泵。'],
  ['zh', 'OK，APP 的 KPI 要在 Q3 以前定下来。'],
  ['ja', '冬の前にポンプを直さなければなりません。'],
  ['ja', '議事録を確認しました。予算は来年度に回します。'],
  ['ko', '겨울이 오기 전에 펌프를 고쳐야 합니다.'],
  ['ko', '豫算을 次年度로 넘기기로 했습니다.'],
  ['th', 'เราต้องซ่อมปั๊มก่อนฤดูหนาว'],
  ['el', 'Πρέπει να φτιάξουμε την αντλία πριν από τον χειμώνα.'],
  ['ka', 'ტუმბო ზამთრამდე უნდა შევაკეთოთ.'],
  ['hy', 'Մենք պետք է պոմպը վերանորոգենք մինչև ձմեռ։'],
])('%s by its script: %s', (language, text) => expect(languageOf(text)).toBe(language))

test.each([
  ['nothing', ''],
  ['no letter', '12:30 – 50 %'],
  ['names only', 'Ann Miller, Bob Smith, Nordic Pumps'],
  ['one word', 'OK'],
  ['two languages', 'We have to mend the pump. 我们要修好水泵，钱不够用。'],
  ['a language that is not known here', 'Mae angen trwsio pwmp cyn gaeaf oherwydd rhew.'],
  ['a word of Yiddish and Hebrew alike', 'שלום'],
])('%s is in no certain language', (_, text) => expect(languageOf(text)).toBeNull())

const sentences = Object.entries(COMMON_WORDS)
const noise = fc.stringMatching(/^[0-9 .,;:!?%()\n–-]{0,30}$/)

test('what stands around the words changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sentences),
      noise,
      noise,
      fc.nat(3),
      (entry, before, after, times) => {
        const [language, { example }] = entry
        const text = before + `${example} ${after}\n`.repeat(times + 1)
        expect(languageOf(text)).toBe(language)
      },
    ),
  )
})

test.each([
  ['zh', '修泵', null],
  ['zh', '修泵', 'de'],
  ['ja', '議長', 'ja'],
  ['ja', 'Pump', 'ja'],
  ['ko', '펌프 pump', 'ko'],
  ['en', 'CEO', 'zh'],
  ['en', 'Pump', null],
  ['de', 'Pumpe', 'de'],
  ['de', '12:30', 'de'],
  ['en', '12:30', null],
  ['th', 'ปั๊ม', 'en'],
  ['ru', 'насос', 'ru'],
  ['und', 'насос', null],
])('%s: the words %s in a text in %s', (language, words, main) =>
  expect(languageOfWords(words, main)).toBe(language),
)
