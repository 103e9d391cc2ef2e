import { parseClock } from './clock.ts'

/** A speaker's label at the start of a line. */
export interface Label {
  readonly name: string
  /** Offsets of the name in the line. */
  readonly start: number
  readonly end: number
  readonly role?: string
  /** Milliseconds from the start of the recording. */
  readonly time?: number
  /** Where the words start in the line; its length if they stand below. */
  readonly content: number
}

const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
const DATE = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ T])?`
/** A clock, with the day before it or the end of the turn after it, as `time`. */
const TIME = `${DATE}(?<time>${CLOCK})(?:[ ]*(?:-{1,2}>?|[–—~])[ ]*${CLOCK})?`
const NAME = String.raw`(?<name>[\p{L}][\p{L}\p{M}'’.·-]*(?:[ \u3000]{1,2}[\p{L}\d][\p{L}\p{M}\d'’.·-]*){0,4})[*_]{0,2}`
const ROLE = String.raw`(?:[ ]?[(（\[【](?<role>[^()（）\[\]【】\n]{1,40})[)）\]】])?[*_]{0,2}`
const COLON = '[ ]*[：:][*_]{0,2}(?!//)'

const form = (pattern: string) => new RegExp(`^${pattern}`, 'du')

/** With a time before without one, or `说话人 1 00:01` names a speaker `说话人 1 00`. */
const FORMS = [
  // 说话人 1 00:01, alone on its line
  form(String.raw`${NAME}${ROLE}[ \t]+[\[(（]?${TIME}[\])）]?[ \t]*$`),
  // 10:00:12 From Mary Jones to Everyone: …, as chats are saved
  form(String.raw`${TIME}[ \t]+From[ \t]+${NAME}[ \t]+to[ \t]+[^:：\n]{1,60}${COLON}`),
  // [00:12] 张三：… and 00:12:34 张三：…
  form(String.raw`[\[(（【]?${TIME}[\])）】]?[ \t]*[-–—]?[ \t]*[*_]{0,2}${NAME}${ROLE}${COLON}`),
  // 00:12:34 张三, alone on its line
  form(String.raw`[\[(（【]?${TIME}[\])）】]?[ \t]+${NAME}${ROLE}[ \t]*$`),
  // 张三（00:12:34）：… and 张三 [00:12]：…
  form(String.raw`${NAME}[ ]?[(（\[【]${TIME}[)）\]】](?:${COLON})?`),
  // 张三 00:12:34：… and 张三 00:12:34 …
  form(String.raw`${NAME}[ \t]+${TIME}(?:${COLON}|[ \t])`),
  // 【张三】…
  form(`【${NAME}】(?:${COLON})?`),
  // 张三：… and 张三（市政协委员）：…
  form(`${NAME}${ROLE}${COLON}`),
]

/** Functions that stand before a name in brackets: 主持人（张三）. */
const FUNCTION = /^(?:主持人?|主席|会议主席|host|moderator|chair(?:man|woman|person)?)$/i
const PERSON = /^\p{Script=Han}{2,4}$|^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+$/u

/** Words before a colon that name no speaker. */
const NO_NAME =
  /^(?:时间|地点|主题|议题|议程|参会人员?|参会|出席|列席|缺席|记录人?|主办|承办|来源|作者|编辑|记者|标题|备注|注|日期|会议.{0,6}|附件?|结论|总结|摘要|关键词|问题|建议|例如|比如|说明|电话|邮箱|地址|一是|二是|三是|time|date|place|location|venue|topic|agenda|present|attendees|participants|absent|apologies|subject|title|source|note|notes|summary|keywords|e-?mail|phone|address|minutes|action|decision|resolved|https?|ps)$/i

const MOST_NAME = 40

/** The label that a line opens with, or null. */
export function readLabel(line: string): Label | null {
  const head = line.slice(0, 160)
  // Every form has a colon, in its clock if nowhere else, or these brackets.
  if (!/[：:【]/.test(head)) return null
  const indent = OPENING.exec(head)![0].length
  const text = head.slice(indent)
  for (const pattern of FORMS) {
    const match = pattern.exec(text)
    if (!match?.groups || !match.indices?.groups) continue
    const { name = '', role, time: clock } = match.groups
    if (name.length > MOST_NAME || NO_NAME.test(name) || isSentence(name)) return null
    const swapped = role !== undefined && FUNCTION.test(name) && PERSON.test(role)
    const [start, end] = match.indices.groups[swapped ? 'role' : 'name']!
    const time = clock === undefined ? null : parseClock(clock)
    let content = indent + match[0].length
    while (' \t'.includes(line[content] ?? 'x')) content++
    return {
      name: swapped ? role : name,
      start: indent + start,
      end: indent + end,
      ...(role !== undefined && { role: swapped ? name : role }),
      ...(time !== null && { time }),
      content,
    }
  }
  return null
}

/** White space, and the marks that begin a line of captions, of a list or in bold. */
const OPENING = /^\s*(?:>>|[-–—•])?\s*[*_]{0,2}/

/** A clause before a colon (他建议：, 会上大家提出：) is no name. */
function isSentence(name: string): boolean {
  if (/^[他她它我你您这那其此]/.test(name) && name.length > 1) return true
  if (/\p{Script=Han}/u.test(name)) {
    const han = name.replace(/\s/g, '')
    if (han.length > 12) return true
    return (
      /(?:认为|表示|指出|提出|建议|强调|说|道|称|包括|如下|是|有|为|了|的)$/.test(han) &&
      han.length > 3
    )
  }
  return name.split(' ').length > 5 || (/^[a-z]/.test(name) && !/\d/.test(name))
}
