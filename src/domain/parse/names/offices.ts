import { charSet, isIn } from '../draft/char-set.ts'
import { anyOf } from '../words/word-table.ts'
import { INSTITUTIONS } from '../words/zh/institutions.ts'

/** What an office or title ends with, read backwards from a name or forwards after it. */
const OFFICES = new Set(
  (
    '书记 主席 主任 部长 局长 市长 县长 区长 省长 州长 镇长 乡长 村长 处长 科长 司长 厅长 院长 校长 所长 会长 秘书长 ' +
    '理事长 董事长 经理 总裁 总监 总编 总编辑 主编 社长 行长 台长 馆长 站长 团长 队长 组长 班长 园长 署长 股长 旗长 盟长 ' +
    '庭长 检察长 关长 总长 师长 旅长 连长 舰长 机长 船长 厂长 店长 场长 矿长 段长 室长 系主任 教务长 护士长 列车长 楼长 ' +
    '街长 河长 林长 警长 户长 家长 首长 酋长 董事 监事 理事 委员 常委 代表 教授 讲师 研究员 院士 博士 博士后 硕士 专家 学者 ' +
    '律师 法官 检察官 医生 医师 药师 护士 老师 教师 同志 先生 女士 小姐 同学 工程师 设计师 建筑师 规划师 经济师 会计师 审计师 ' +
    '分析师 策划师 农艺师 技师 畜牧师 园艺师 厨师 培训师 评估师 咨询师 摄影师 首席执行官 首席运营官 首席财务官 首席技术官 ' +
    '首席科学家 首席经济学家 首席专家 首席代表 首席 执行官 科学家 经济学家 社会学家 法学家 企业家 艺术家 作家 画家 书法家 ' +
    '音乐家 教育家 历史学家 投资人 合伙人 创始人 负责人 主持人 发言人 带头人 传承人 代言人 召集人 发起人 联系人 候选人 参事 ' +
    '顾问 巡视员 调研员 督学 督导 督导员 督查员 督察员 研究生 博士生 大学生 本科生 学生 学员 嘉宾 议员 干事 干部 支书 主委 ' +
    '副主委 党委委员 党组成员 成员 队员 党员 战士 政委 参谋长 司令员 指导员 辅导员 教员 教研员 馆员 研究馆员 技术员 业务员 ' +
    '飞行员 驾驶员 讲解员 保洁员 快递员 网格员 护林员 宣传员 联络员 观察员 评论员 审判员 书记员 监督员 消防员 驻村干部 ' +
    '总干事 总领事 领事 大使 公使 参赞 秘书 助理 主管 主播 校友 工匠 劳模 志愿者 社工 居民 村民 市民 业主 商户 住户 农民 工人 ' +
    '职工 员工 企业主 农场主 种植户 养殖户 经营者 消费者 从业者 研究者 导师 博导 硕导 导演 演员 编剧 诗人 主任编辑 高级编辑 ' +
    '译审 编审 主审 人选 人士 总师 总工 高工 总设计师 总经济师 总会计师 组织委员 宣传委员 纪检委员 发起者 创办人 掌门人 站长助理 ' +
    '警官 民警 交警 队医 教练 运动员 裁判 选手 牧民 渔民 店主 老板 青年 返乡青年 候补委员 特派员 专员 总理 副总 老总 总管 ' +
    '财政司 议长 部门负责人 相关负责人 有关负责人 负责同志 CEO CTO CFO COO CIO 区块长 会首 处级干部 ' +
    '党代表 人大代表 政协委员 学部委员 总代表 领队 主办 主办人 创始合伙人 执委 主理人 ' +
    '律所主任 主治医师 公证员 仲裁员 调解员 人民陪审员 陪审员 理论家 评论家 收藏家 出品人 制片人 制作人 策展人 班主任 ' +
    '巡察专员 督办 会员 校董 社员 馆长助理 主讲人 领衔人 首席顾问 侨领 乡贤 长老 ' +
    '大法官 大检察官 少将 中将 上将 大校 上校 中校 少校 上尉 中尉 少尉 警监 警督'
  ).split(' '),
)

const LONGEST = 6

/**
 * Titles that may follow a name; the offices, without the nouns that would swallow what follows a
 * name in a sentence.
 */
const NOT_AFTER = new Set(
  '首席 主办 主持 督导 督办 居民 村民 市民 农民 工人 职工 员工 青年 家长 成员 干部'.split(' '),
)

const PREFIX =
  /(?:(?:常务|执行|党组|名誉|荣誉|首席|助理|高级|资深|特聘|客座|讲席|终身|退休|前任|原|前|老|总|副|正)){0,3}/y

/** Said of many as often as of one: no sign of a name by themselves. */
const GROUPS = new Set(
  (
    '干部 党员 学生 学员 员工 职工 居民 村民 市民 农民 工人 专家 学者 青年 志愿者 代表 委员 成员 队员 商户 住户 业主 牧民 渔民 社工 ' +
    '研究者 从业者 消费者 经营者 负责人 企业家 科学家 嘉宾 老师 教师 教授 同学 同志 院士 会员 大学生 研究生 博士生 本科生 家长 户长 ' +
    '驻村干部 返乡青年 工匠 劳模 乡贤 战士 律师 医生 护士 法官 民警 作家 画家 艺术家 党代表 人大代表 政协委员 议员 种植户 养殖户 社员'
  ).split(' '),
)

/** Whether the office that ends at `end`, `length` long, is as often a group's. */
export const isGroupOffice = (text: string, end: number, length: number): boolean =>
  GROUPS.has(text.slice(end - length, end))

/** By character: 1 ends an office, 2 begins one, 4 begins a prefix. A table, as every character is asked. */
const PLACES = new Uint8Array(0x10000)
for (const office of OFFICES) {
  PLACES[office.charCodeAt(office.length - 1)]! |= 1
  PLACES[office.charCodeAt(0)]! |= 2
}
for (const char of '常执党名荣首助高资特客讲终退原前老总副正') PLACES[char.charCodeAt(0)]! |= 4

/** Whether a title, or a prefix of one, may start with the character at `at`. */
export const mayBeTitle = (text: string, at: number): boolean =>
  at < text.length && PLACES[text.charCodeAt(at)]! >= 2

/** 支书 is an office, the beginning of 支书记 is none; nor is 学生 in 大学生命科学. */
const CUT_SHORT = new Set([
  '书记',
  '生命',
  '生物',
  '生态',
  '生活',
  '生产',
  '会员',
  '代表大',
  '员会',
])

const CUTS = charSet(Array.from(CUT_SHORT, (word) => word[0]).join(''))

const isCutShort = (text: string, end: number) =>
  isIn(CUTS, text, end - 1) && CUT_SHORT.has(text.slice(end - 1, end + 1))

/** Length of the office that ends at `end` (副主任 has 主任), 0 for none. */
export function officeBefore(text: string, end: number): number {
  if (end < 2 || (PLACES[text.charCodeAt(end - 1)]! & 1) === 0 || isCutShort(text, end)) return 0
  for (let length = Math.min(LONGEST, end); length >= 2; length--) {
    if (OFFICES.has(text.slice(end - length, end))) return length
  }
  return 0
}

/** Length of the title that starts at `start`, its prefixes included (副教授), 0 for none. */
export function titleAfter(text: string, start: number): number {
  if (!mayBeTitle(text, start)) return 0
  PREFIX.lastIndex = start
  const prefix = PREFIX.exec(text)?.[0].length ?? 0
  for (let shift = prefix; shift >= 0; shift--) {
    if ((PLACES[text.charCodeAt(start + shift)]! & 2) === 0) continue
    for (let length = LONGEST; length >= 2; length--) {
      const word = text.slice(start + shift, start + shift + length)
      if (word.length < length || !OFFICES.has(word) || NOT_AFTER.has(word)) continue
      if (!isCutShort(text, start + shift + length)) return shift + length
    }
  }
  return 0
}

const INSTITUTION = new RegExp(`${anyOf(INSTITUTIONS)}$`)

/** Whether a phrase ends like the name of an institution. */
export const endsAsInstitution = (phrase: string): boolean => INSTITUTION.test(phrase.slice(-8))
