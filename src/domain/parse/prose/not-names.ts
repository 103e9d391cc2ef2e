import { LEADERS, NAMES_TOO, NOT_GIVEN, NOT_NAMES } from '../words/zh/not-names.ts'

/** Characters that no given name has: they belong to the words after a name. */
const NEVER = new Set(
  '的了是在也则还就又们着这那哪什么怎谁你他她它您些呢吗吧啊把被给跟但或且因该每都很更最没不很虽仍皆却' +
    '副并及与和对为从向将于以由让使据至及说称讲问答曰提表示认指强议述论谈答复续曾已正所此其之乎者' +
    '一二三四五七八九十两几个位名第（）《》〈〉“”‘’、，。：；！？·■ \n',
)

/** Given names do have these, whatever the set above says. */
const AFTER_ALL = new Set('正强论从为以于之其提表复作一二三四五七八九十和向')

const WORDS = new Set(
  Object.entries(NOT_NAMES).flatMap(([surname, ends]) =>
    ends.split(' ').map((end) => surname + end),
  ),
)
const ALSO_NAMES = new Set(NAMES_TOO.split(' '))
const AFTER_SURNAME = new Set(NOT_GIVEN.split(' '))

/** What a group, a body or a place ends with, rather than a person. */
const NOT_LAST = new Set(
  '们员会部局委院校省市县区州界层厅署司处队组团报社网刊书章法案国方众户人族厂店站馆线类率值期',
)

/** Nobody who is quoted as an authority speaks at the meeting: their titles, right after a name. */
const AUTHORITY =
  /^(?:总书记|主席(?!团)(?=在|多次|曾|关于|提出|指出|强调)|国家主席|总理|同志为核心)/

const LED = new RegExp(`^(?:${LEADERS.replaceAll(' ', '|')})`)

/** Whether an everyday word is a name as well, where somebody speaks. */
export const isNameToo = (word: string): boolean => ALSO_NAMES.has(word)

/**
 * Whether the characters after a surname could be a given name, and the whole no everyday word or {@link isNameToo};
 * `speaks` tells whether a title and a cue follow it (温暖代表说), `placed` whether an office stands before it
 * or it is a person's already (庞大维).
 */
export function couldBeName(
  name: string,
  surname: number,
  speaks = false,
  placed = false,
): boolean {
  for (let i = surname; i < name.length; i++) {
    const char = name[i]!
    if (NEVER.has(char) && !AFTER_ALL.has(char)) return false
  }
  return (
    (!WORDS.has(name) || (speaks && isNameToo(name))) &&
    !(name.length === 3 && surname === 1 && AFTER_SURNAME.has(name.slice(1))) &&
    !(name.length === 3 && isOnlyWord(name.slice(0, 2), name[2]!, placed))
  )
}

/** 简单来说, 严格而言, 代表和委员: after an everyday word these go on with the sentence. */
const PHRASE_ENDS = new Set('来而地上')
const isOnlyWord = (word: string, next: string, placed: boolean): boolean =>
  WORDS.has(word) &&
  ((!placed && !ALSO_NAMES.has(word)) || PHRASE_ENDS.has(next) || AFTER_ALL.has(next))

/** Whether a name has a character that also is a word, so that a shorter name may be meant. */
export const hasDoubtfulEnd = (name: string): boolean => AFTER_ALL.has(name.at(-1)!)

/**
 * Whether a name ends like a body, a group or a place: too doubtful without an office. 国 ends given names of two
 * signs as often, 王建国.
 */
export const endsLikeGroup = (name: string): boolean =>
  NOT_LAST.has(name.at(-1)!) && !(name.length === 3 && GIVEN_END.test(name))

/** What stands before 国 in given names. */
const GIVEN_END = /[建爱卫振兴定安保治立报富华忠永志光学]国$/

/** Whether the words at `at` name somebody who is quoted as an authority, or give such a title. */
export const isAuthority = (text: string, start: number, end: number): boolean =>
  LED.test(text.slice(start, start + 4)) || AUTHORITY.test(text.slice(end, end + 8))

/** Parts of names as they are written in Chinese for minorities and foreigners. */
const SOUNDS = new Set(
  '阿巴扎西多吉达娃瓦卓玛尼次仁旦增格桑买提艾合热依古丽木江尔益克勒图拉斯苏布仓央嘉措洛贡平措顿珠顿珠罗布巴桑普布' +
    '拉姆曲珍德吉央金白玛扎登坚赞加木样帕旺堆强巴伦珠贡布才让索南嘎旦永青措毛吾买尔江肉孜沙吾提努尔白克力库尔班托合' +
    '提麦麦赛买热孜万古丽帕提曼祖那木吐逊那孜尔叶赛别克巴特尔乌兰其其格娜仁宝力道朝鲁苏和呼格吉勒孟克那顺史蒂夫杰克' +
    '约翰逊彼得森安德鲁威廉姆斯迈克尔戴维罗伯特汤姆凯文詹森马丁弗兰克琼丹尼埃莎莉琳达费尔南莫汉卡洛萨里奥桑德伦贝格' +
    '什列夫诺维奇娃赫雅各比利亨穆罕默哈桑侯赛因亚米尔田中川本藤因',
)

/** Whether the part of a foreign name behind its dot has no character that is a word of the sentence: 米勒则. */
export const mayBeGiven = (given: string): boolean =>
  !Array.from(given).some((char) => NEVER.has(char) && !AFTER_ALL.has(char) && !SOUNDS.has(char))

/** Whether a name is written for the most part with characters that stand for sounds. */
export function soundsForeign(name: string): boolean {
  const sounding = Array.from(name).filter((char) => SOUNDS.has(char) || char === '·').length
  return sounding * 4 >= name.length * 3 && !endsLikeGroup(name)
}
