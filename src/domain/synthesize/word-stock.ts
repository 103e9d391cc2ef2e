import type { Localized } from '../format/transcript.ts'
import { bilingual } from '../text/language.ts'
import { type Random, zipf } from './zipf.ts'

/** So many different words there are in an archive, besides those of its sentences. */
const WORDS = 24_000

const HEADS =
  'bar bel bram cal car cor dal dor elm fal fen gal gar hal har kel lam lin mar mel nor oak pen ral ren sal sel tal tor val wen wil'.split(
    ' ',
  )
const MIDDLES = 'ba de fi go ha la le li lo ma me mi no ra re ri ro sa ta ti to va ve vi'.split(' ')
const TAILS =
  'beck bourne by combe dale den field ford gate ham hurst ley low mere moor ness sett stead ton wick'.split(
    ' ',
  )
const SIGNS =
  '安宝碧冰波彩草昌潮晨澄川纯慈翠丹岛灯笛定栋洞鹅帆枫峰浮福港谷关桂海禾鹤虹湖花槐环惠吉江金锦荆景菊军康岚浪乐莲林灵柳龙鹿洛满茅梅棉鸣沐南宁鸥盘坪萍桥青清秋泉荣沙杉珊石霜松苏塔桃藤亭通桐湾望苇溪霞仙香晓杏雪岩雁阳瑶叶银莹映玉园月云枣泽章芝洲竹紫'

/** Says what a point touches on: names of streets, works and things that do not exist, some again and again, most seldom. */
export function makeMentioner(random: Random): (count: number) => Localized {
  const word = zipf(WORDS, random)
  return (count) => {
    const words = Array.from({ length: count }, word)
    return bilingual(
      `涉及${words.map(chineseWord).join('、')}`,
      `touching on ${words.map(englishWord).join(', ')}`,
    )
  }
}

/** Numbers are spread, so that words of like frequency do not begin alike. */
const spread = (rank: number) => (rank * 7_919) % WORDS

function englishWord(rank: number): string {
  const number = spread(rank)
  const [head, rest] = [HEADS[number % HEADS.length]!, Math.floor(number / HEADS.length)]
  return `${head}${MIDDLES[rest % MIDDLES.length]!}${TAILS[Math.floor(rest / MIDDLES.length) % TAILS.length]!}`
}

function chineseWord(rank: number): string {
  const number = spread(rank)
  const { length } = SIGNS
  const third = Math.floor(number / length / length)
  return `${SIGNS[number % length]}${SIGNS[Math.floor(number / length) % length]}${third === 0 ? '' : SIGNS[third]}`
}
