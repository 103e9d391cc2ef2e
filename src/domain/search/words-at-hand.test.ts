import { pinyin } from 'pinyin-pro'
import { expect, test } from 'vitest'
import { readyWordsAtHand } from './words-at-hand.ts'

const CHARS = [...'重庆银行长乐音乐区单于六一二三朴行王朝阳曲折了解认为不亦乐乎参差不齐𠮷a 1']

/** Texts of characters whose reading hangs on their neighbours, surnames among them, always the same. */
function textsOf(count: number): string[] {
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(12) }, () => CHARS[next(CHARS.length)]).join(''),
  )
}

const read = (texts: readonly string[], surname: 'off' | 'head') =>
  texts.map((text) => pinyin(text, { type: 'array', toneType: 'none', v: true, surname }).join(' '))

test('words read text by text sound as with the whole dictionary', () => {
  readyWordsAtHand()
  const texts = ['重庆银行行长朴一单', '参差不齐', '单于', '欧阳修', ...textsOf(1000)]
  const few = [read(texts, 'off'), read(texts, 'head')]
  expect(few[0]!.slice(0, 2)).toEqual(['chong qing yin hang hang zhang pu yi dan', 'cen ci bu qi'])
  // From here on the whole dictionary is ready.
  pinyin('一'.repeat(20_000))
  expect([read(texts, 'off'), read(texts, 'head')]).toEqual(few)
})
