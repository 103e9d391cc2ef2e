import type { Kind } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'

const PROBLEM_CUE =
  /问题|困难|短板|不足|挑战|瓶颈|难题|障碍|痛点|堵点|难点|隐患|风险|困境|弊端|差距|薄弱环节|制约|problems?\b|difficult|challenges?\b|risks?\b|concerns?\b|shortcomings?\b/gi
const ADVICE_CUE =
  /(?<![重主必需首只不简摘纲概次])要(?!求|素|点|闻|件|义)|建议|对策|要求|下步|下一步|措施|举措|希望|意见|任务|工作中|需要|应当?|必须|着力|路径|倡议|期望|要做好|做到|办法|主张|改进|将(?:从|采取|重点|围绕)|recommend|suggest|propos|should\b|must\b|need to\b|ask(?:s|ed)? for/gi

/** What the words before a list say of its items: problems, advice, or nothing. */
export function kindOfCue(words: string): Kind | null {
  const problem = lastAt(words, PROBLEM_CUE)
  const advice = lastAt(words, ADVICE_CUE)
  if (problem < 0 && advice < 0) return null
  return problem > advice ? 'problem' : 'recommendation'
}

/** Whether the words that give a speaker the word end in advice: 某某建议，. */
export const isAdvice = (lead: string): boolean =>
  /(?:建议|呼吁|希望|倡议|主张|要求|提议)[，：\s]*$/.test(lead.slice(-12))

function lastAt(words: string, pattern: RegExp): number {
  let last = -1
  for (const match of words.matchAll(pattern)) last = match.index
  return last
}

const ADVICE_START =
  /^(?:要|应|须|需|必须|加快|着力|推动|推进|构建|强化|完善|鼓励|加强|加大|深化|坚持|建立|健全|提升|提高|优化|打造|引进|引导|支持|扩大|培育|培养|发挥|发展|做好|做强|做优|做实|抓好|抓住|抓紧|落实|促进|实施|开展|创新|改革|改善|严格|统筹|聚焦|突出|注重|重视|增强|营造|拓宽|拓展|出台|制定|设立|探索|尽快|进一步|大力|积极|切实|继续|不断|建议|希望|呼吁|请|让|把|将|以|充分|全面|牢固|树立|组织|规范|明确|保障|保护|利用|借助|争取|争创|防止|避免|减少|降低|增加|整合|盘活|搭建|紧盯|紧扣|立足|围绕|高标准|高水平|高质量|高强度|主动|合理|科学|有效|精准|可以|可|不妨|不能|不要|不可|不应|切忌|务必|尽可能|尽量|力争|确保|采取|运用|落细|压实|守住|讲好|用好|管好|建好|办好|用足|既要|政府要|从)/
const ADVICE_INSIDE =
  /(?<![重主必需首只不简摘纲概次紧提机索])要(?!求|素|点|闻|件|义|么|[一二三四五六七八九十两几\d半]|是(?!在)|塞|害|紧|职|领|价)|应(?!用|急|对|有尽|届|变|答|邀|运|聘|该是|是)|必须|须|需要|建议|希望|呼吁|鼓励|可以(?!说|看)|不能(?!满)|倡议|务必|有必要|亟[需待]|当务之急|should|must(?! have)|need to|ought to|recommend|suggest|propose|let us|let's|we have to/i
const PLAN_INSIDE =
  /(?:下一步|接下来|今后|未来|下一阶段|下步)[^。]{0,20}(?:将|要|会|继续|应|着力)|[，。“]我们将|将(?:继续|持续|进一步|大力|积极|着力|聚焦|努力|以|按照|坚持)|努力[为把让使]/
const PROBLEM_START = /^(?:缺|缺乏|缺少|不足|不强|匮乏|制约|风险|难|没有|不够|仍|尚)/
const PROBLEM_INSIDE =
  /缺(?!一不可|席|点)|坏了|缺乏|缺少|匮乏|不足|不强|不高|不够|不匹配|不平衡|不充分|不完善|不健全|不到位|不合理|不规范|不均|不畅|不明|不完备|有待|难以|难度大|困难|短板|滞后|薄弱|瓶颈|制约|隐患|风险(?!防|识|评|管)|矛盾|脱节|脱离|流失|断供|堵点|痛点|弊端|忽视|忽略|偏低|偏少|偏弱|偏慢|太少|太低|太慢|太长|过高|过低|过多|过少|过长|浪费|空白|欠缺|欠佳|伤害|损害|混乱|形式主义|一刀切|融资难|看病难|丧失|错误|差距|造成.{0,10}(?:困扰|损失)|没有(?:落实|解决|形成|办|得到|建立)|问题(?:依旧|仍|依然|突出|严重|较)|不(?:统一|一致|平等|协调|稳定|适应|及时|透明|公平|方便|便利|准确|清晰|理想|乐观|彻底|严格|满意|深入|积极)|存在.{0,16}问题|面临|lack|shortage|problem|difficult|risk|concern|too (?:few|little|much|many|slow|long|late|expensive)|not enough|fails? to|insufficient/i

/** What is quoted from above the meeting is the ground of a view, not the speaker's advice. */
const QUOTED =
  /^(?:习近平)?(?:总书记|主席|党中央|中央|国务院|党的二?十[^，]{0,8}|宪法|政府工作报告)[^，。]{0,30}(?:说|强调|指出|提出|要求|明确)/
const JUDGED =
  /是(?!否)|体现|成为|意味着|关乎|具有|取得了?|标志着|离不开|来自|在于| is | are | was | were /
const WAY =
  /(?:方式|办法|途径|方法|关键|出路|重点|当务之急|首要任务)(?:就?是要?|在于)|最好(?!的)|不妨/

/**
 * The kind of a point: by the words before its list, then by how it begins, then by the first of
 * its clauses that advises, laments or judges; else a view.
 */
export function kindOfPoint(wording: string, cue: Kind | null): Kind {
  const words = wording.replace(/^[“"「‘]/, '').trimStart()
  if (cue) return cue
  if (QUOTED.test(words)) return 'view'
  if (PROBLEM_START.test(words)) return 'problem'
  const end = Math.min(words.length, MOST_READ)
  for (let start = 0, stop = 0; start <= end; start = stop + 1) {
    stop = start
    while (stop < end && !isIn(CLAUSE_ENDS, words, stop)) stop++
    const clause = words.slice(start, stop)
    const advised = ADVICE_INSIDE.exec(clause) ?? PLAN_INSIDE.exec(clause) ?? WAY.exec(clause)
    const lacking = PROBLEM_INSIDE.exec(clause)
    if (advised && lacking)
      return lacking.index < advised.index ? mended(advised[0]) : 'recommendation'
    if (advised) return 'recommendation'
    if (lacking) return 'problem'
    if (JUDGED.test(clause)) return 'view'
  }
  return 'view'
}

const CLAUSE_ENDS = charSet('，,。；;：:！？!?')

/** A point that has not shown its kind by then is a view. */
const MOST_READ = 600

/** 难以…, 要…: a weak word of advice after a lack does not outweigh it. */
const mended = (advice: string): Kind =>
  /可以|能|是要/.test(advice) ? 'problem' : 'recommendation'

/** The kind of an enumerated item: as of a point, and an imperative opening is advice. */
export function kindOfItem(wording: string, cue: Kind | null): Kind {
  if (cue) return cue
  const kind = kindOfPoint(wording, null)
  return kind === 'view' && ADVICE_START.test(wording) ? 'recommendation' : kind
}
