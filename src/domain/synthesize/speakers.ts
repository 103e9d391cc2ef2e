import type { Speaker } from '../format/transcript.ts'
import { bilingual } from '../text/language.ts'
import { PLACES } from './places.ts'
import { type Random, zipf } from './zipf.ts'

/** The most usual first. */
const SURNAMES =
  '王 Wang 李 Li 张 Zhang 刘 Liu 陈 Chen 杨 Yang 黄 Huang 赵 Zhao 吴 Wu 周 Zhou 徐 Xu 孙 Sun 马 Ma 朱 Zhu 胡 Hu 郭 Guo 何 He 高 Gao 林 Lin 罗 Luo 郑 Zheng 梁 Liang 谢 Xie 宋 Song 唐 Tang 许 Xu 韩 Han 冯 Feng 邓 Deng 曹 Cao 彭 Peng 曾 Zeng 萧 Xiao 田 Tian 董 Dong 潘 Pan 袁 Yuan 蔡 Cai 蒋 Jiang 余 Yu 于 Yu 杜 Du 叶 Ye 程 Cheng 魏 Wei 苏 Su 吕 Lü 丁 Ding 任 Ren 卢 Lu 姚 Yao 沈 Shen 钟 Zhong 姜 Jiang 崔 Cui 谭 Tan 陆 Lu 范 Fan 汪 Wang 廖 Liao 石 Shi 欧阳 Ouyang'
const GIVEN =
  '伟 wei 芳 fang 敏 min 静 jing 丽 li 强 qiang 磊 lei 洋 yang 艳 yan 勇 yong 军 jun 杰 jie 娟 juan 涛 tao 明 ming 超 chao 霞 xia 平 ping 刚 gang 玲 ling 华 hua 红 hong 建 jian 国 guo 志 zhi 文 wen 晓 xiao 海 hai 雨 yu 欣 xin 思 si 远 yuan 若 ruo 琳 lin 子 zi 轩 xuan 博 bo 佳 jia 怡 yi 梅 mei 兰 lan 东 dong 春 chun 秋 qiu 云 yun 天 tian 成 cheng 学 xue 永 yong 新 xin'

const OFFICES = [
  ['代表', 'Delegate for'],
  ['居民代表', 'Residents’ representative of'],
  ['委员', 'Committee member for'],
  ['规划处处长', 'Head of Planning of'],
  ['副区长', 'Deputy district head of'],
  ['小学校长', 'Primary school principal from'],
  ['卫生院院长', 'Head of the health centre of'],
  ['商会会长', 'Chair of the Chamber of Commerce of'],
  ['农业合作社社长', 'Head of the farming cooperative of'],
  ['预算委员会主任', 'Chair of the Budget Committee for'],
  ['志愿者协会秘书长', 'Secretary of the volunteers’ association of'],
  ['工程师', 'Engineer from'],
] as const

/** Speakers with invented names, no two alike, and offices. */
export function makeSpeakers(count: number, random: Random): Speaker[] {
  const surnames = pairs(SURNAMES)
  const given = pairs(GIVEN)
  const surname = zipf(surnames.length, random)
  const syllable = zipf(given.length, random)
  const office = zipf(OFFICES.length, random)
  const place = zipf(PLACES.length, random)
  const speakers = new Map<string, Speaker>()
  while (speakers.size < count) {
    const family = surnames[surname()]!
    const first = given[syllable()]!
    // Most given names have two characters.
    const second = random() < 0.8 ? given[syllable()]! : (['', ''] as const)
    const personal = `${first[1]}${second[1]}`
    const id = `${family[1]}-${personal}`.toLowerCase().replace('ü', 'v')
    const name = bilingual(
      `${family[0]}${first[0]}${second[0]}`,
      `${family[1]} ${personal[0]!.toUpperCase()}${personal.slice(1)}`,
    )
    const [title, titleOf] = OFFICES[office()]!
    const [where, whereInEnglish] = PLACES[place()]!
    const role = bilingual(`${where}${title}`, `${titleOf} ${whereInEnglish}`)
    if (!speakers.has(id)) speakers.set(id, { id, name, role })
  }
  return [...speakers.values()]
}

/** «王 Wang 李 Li …» */
function pairs(list: string): (readonly [chinese: string, english: string])[] {
  const words = list.split(' ')
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1]!] as const] : []))
}
