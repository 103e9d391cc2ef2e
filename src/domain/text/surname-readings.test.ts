import { pinyin } from 'pinyin-pro'
import { expect, test } from 'vitest'
import { spell } from '../search/spell.ts'
import { beginsWithWord, SURNAME_READINGS, WORDS_NOT_SURNAMES } from './surname-readings.ts'

const bySurname = (name: string) =>
  pinyin(name, { type: 'array', toneType: 'none', surname: 'head', v: true })

const GIVEN = ['伟', '小明', '国强']

test.each([...SURNAME_READINGS])(
  '%s is %s in a name, which the package does not know',
  (surname, reading) => {
    for (const given of GIVEN) {
      expect(spell(`${surname}${given}`, true)).toEqual([...reading, ...spell(given, false)])
      expect(bySurname(`${surname}${given}`).slice(0, reading.length)).not.toEqual(reading)
    }
  },
)

test.each([...WORDS_NOT_SURNAMES])('%s is %s, and no name', (word, reading) => {
  expect(spell(word, true)).toEqual(reading)
  expect(beginsWithWord(`${word}代表`)).toBe(true)
  // Else a name that begins so would be read well without the entry.
  expect(SURNAME_READINGS.has(word[0]!) || bySurname(word)[0] !== reading[0]).toBe(true)
})

test('surnames that the package knows are read as such', () => {
  const known =
    '仇 qiu 单 shan 区 ou 解 xie 查 zha 曾 zeng 任 ren 盖 ge 朴 piao 乐 yue 缪 miao 繁 po 员 yun 召 shao ' +
    '折 she 冼 xian 能 nai 妫 gui 逄 pang 郄 qie 厍 she 乜 nie 牟 mou 覃 qin 翟 zhai 卜 bu 褚 chu 柏 bai ' +
    '车 che 盛 sheng 宁 ning 燕 yan 华 hua 纪 ji 葛 ge 都 du 句 gou 过 guo 教 jiao 訾 zi 郗 xi 冯 feng 费 fei ' +
    '贲 ben 黑 hei 尉迟 yuchi 万俟 moqi 澹台 tantai 长孙 zhangsun 鲜于 xianyu 令狐 linghu 乐正 yuezheng'
  for (const [, surname, reading] of known.matchAll(/(\S+) (\S+)/g)) {
    expect([surname, spell(`${surname}小明`, true).join('')]).toEqual([
      surname,
      `${reading}xiaoming`,
    ])
  }
})
