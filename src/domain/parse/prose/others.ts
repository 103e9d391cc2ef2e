import { type Cue, cueAfter, cueAt } from './cues.ts'

/** Somebody who speaks without a name: the speaker so far, or several people together. */
export interface Other {
  readonly who: 'same' | 'several'
  readonly after: number
  readonly cue: Cue
}

const PRONOUN = /[他她](?!们|人|国|乡|日|山|处|方)(?:本人|自己|还|也)?/y

const SEVERAL =
  /(?:(?:与会|参会|参加|到会|在座|一些|有的?|有些|部分|不少|许多|很多|多位|几位|数位|多名|数名|各位|其他|另外|另一|还有|一位|一名|某位?|该|众多|大多数|多数|这些|受访|相关|有关|界别|小组|全体|广大|各|两位|三位|[一二三四五六七八九十]+[位名]|政协|人大|市|区|县|省){0,3}(?:的)?(?:政协|人大|界|党员|基层|专家|企业|学者|学员|参会|小组|高校|社区)?(?:委员|代表|专家|学者|学员|同志|人员|嘉宾|领导|同学|老师|教授|企业家|负责人|居民|村民|市民|网友|专家们|干部|党员|职工|人|声音|观点|部门|成员|家长|业内人士|人士|评委|议员|记者|读者|观众)们?|代表委员们?|大家|会议|会上有人|与会者|他们|她们|我们|各方|双方|人们|论坛|座谈会|研讨会|全会|大会|报告|文件|通知|意见|方案|调查|研究|数据|统计|市委|市政府|区委|区政府|县委|县政府|省委|省政府|党中央|中央|国务院|校党委|党委|总书记|习近平总书记|习近平(?:主席|同志)?|李克强总理|总理|记者|本报记者|笔者|有人|众人|主办方|组委会|委员会|民盟|民建|民进|致公党|九三学社|农工党|台盟|工商联|民革)(?:们|还|也|则|都|就|一致|普遍|纷纷)*/y

/** The nameless speaker whose clause starts at `at`, if a cue follows in the same sentence. */
export function otherAt(text: string, at: number, limit: number): Other | null {
  const pronoun = match(PRONOUN, text, at)
  const several = pronoun ? null : match(SEVERAL, text, at)
  const word = pronoun ?? several
  if (!word) return null
  const after = at + word.length
  const cue = pronoun ? cueAfter(text, after, limit) : cueAt(text, after, limit)
  if (!cue || (several && cue.mark === '')) return null
  return { who: pronoun ? 'same' : 'several', after, cue }
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** Length of the pronoun at `at`, 0 for none. */
export const pronounAt = (text: string, at: number): number => match(PRONOUN, text, at)?.length ?? 0
