import { type Random, zipf } from './zipf.ts'

/** The most usual first. */
const SURNAMES =
  '王 Wang 李 Li 张 Zhang 刘 Liu 陈 Chen 杨 Yang 黄 Huang 赵 Zhao 吴 Wu 周 Zhou 徐 Xu 孙 Sun 马 Ma 朱 Zhu 胡 Hu 郭 Guo 何 He 高 Gao 林 Lin 罗 Luo 郑 Zheng 梁 Liang 谢 Xie 宋 Song 唐 Tang 许 Xu 韩 Han 冯 Feng 邓 Deng 曹 Cao 彭 Peng 曾 Zeng 萧 Xiao 田 Tian 董 Dong 潘 Pan 袁 Yuan 蔡 Cai 蒋 Jiang 余 Yu 于 Yu 杜 Du 叶 Ye 程 Cheng 魏 Wei 苏 Su 吕 Lü 丁 Ding 任 Ren 卢 Lu 姚 Yao 沈 Shen 钟 Zhong 姜 Jiang 崔 Cui 谭 Tan 陆 Lu 范 Fan 汪 Wang 廖 Liao 石 Shi 欧阳 Ouyang'
const GIVEN =
  '伟 wei 芳 fang 敏 min 静 jing 丽 li 强 qiang 磊 lei 洋 yang 艳 yan 勇 yong 军 jun 杰 jie 娟 juan 涛 tao 明 ming 超 chao 霞 xia 平 ping 刚 gang 玲 ling 华 hua 红 hong 建 jian 国 guo 志 zhi 文 wen 晓 xiao 海 hai 雨 yu 欣 xin 思 si 远 yuan 若 ruo 琳 lin 子 zi 轩 xuan 博 bo 佳 jia 怡 yi 梅 mei 兰 lan 东 dong 春 chun 秋 qiu 云 yun 天 tian 成 cheng 学 xue 永 yong 新 xin'
const ENGLISH_SURNAMES =
  'Moss Reed Hale Ward Finch Marsh Holt Lane Brook Thorn Ash Pike Wren Heath Dale Stone Field Hurst Croft Ford Birch Fenn Vale Rowe Lowe Nash Platt Sykes Tully Boyle Quill Larch Alder Hobbs Kerr Lusk Mabey Nolan Oakes Pell Rudd Speke Tarn Usher Voss Wick Yarrow Zeller Abbot Bragg Clegg Drake Esher Frome Gale Hythe Ivory Jessop Kemble Lydd Marlow Norbury Orford Penrose Quayle Radley Selby Thorpe Upton Verity Wyatt Yates Ashby Barlow Carver Dunmore Eldridge Fairlie Garland Hadley Ingram Jarrow Kirkby Langdon Merrow Netley Oakham Prewett Rushton Stroud Tilney Wexford'
const ENGLISH_GIVEN =
  'Ada Ben Clara David Emma Frank Grace Henry Iris Jack Kate Leo Maria Nathan Olive Peter Ruth Samuel Tessa Victor Wendy Adam Bella Colin Dora Edwin Fiona George Hannah Ian Julia Kevin Laura Martin Nora Oscar Paula Robert Sarah Thomas Ursula Vincent Winifred Arthur Beatrice Claire Daniel Elena Gareth Helen Isaac Jane Keith Linda Mark Nancy Philip Rachel Simon Theresa'

/** A name in the parts that make it. In Chinese the surname is the first. */
export interface InventedName {
  readonly surname: string
  readonly given: string
  /** The same in Latin letters; an English name has only these. */
  readonly latin: { readonly surname: string; readonly given: string }
}

/** Gives a function that draws a Chinese name, usual ones more often. */
export function chineseNames(random: Random): () => InventedName {
  const surnames = pairs(SURNAMES)
  const given = pairs(GIVEN)
  const surname = zipf(surnames.length, random)
  const syllable = zipf(given.length, random)
  return () => {
    const family = surnames[surname()]!
    const first = given[syllable()]!
    // Most given names have two characters.
    const second = random() < 0.8 ? given[syllable()]! : (['', ''] as const)
    const personal = `${first[1]}${second[1]}`
    return {
      surname: family[0],
      given: `${first[0]}${second[0]}`,
      latin: {
        surname: family[1],
        given: `${personal[0]!.toUpperCase()}${personal.slice(1)}`,
      },
    }
  }
}

/** Gives a function that draws an English name, usual ones more often. */
export function englishNames(random: Random): () => InventedName {
  const surnames = ENGLISH_SURNAMES.split(' ')
  const given = ENGLISH_GIVEN.split(' ')
  const surname = zipf(surnames.length, random)
  const first = zipf(given.length, random)
  return () => {
    const latin = { surname: surnames[surname()]!, given: given[first()]! }
    return { ...latin, latin }
  }
}

/** «王 Wang 李 Li …» */
function pairs(list: string): (readonly [chinese: string, english: string])[] {
  const words = list.split(' ')
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1]!] as const] : []))
}
