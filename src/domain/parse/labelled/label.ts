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
const NAME = String.raw`(?:[\p{L}][\p{L}\p{M}'’.·-]*(?:[ ][\p{L}\d][\p{L}\p{M}\d'’.·-]*){0,4})`
const ROLE = String.raw`(?:[ ]?[(（\[【](?<role>[^()（）\[\]【】\n]{1,40})[)）\]】])?`

/** With a time before without one, or `说话人 1 00:01` names a speaker `说话人 1 00`. */
const FORMS = [
  // 说话人 1 00:01, alone on its line
  new RegExp(
    String.raw`^(?<name>${NAME})${ROLE}[ \t]+[\[(（]?(?<time>${CLOCK})[\])）]?[ \t]*$`,
    'du',
  ),
  // [00:12] 张三：… and 00:12:34 张三：…
  new RegExp(
    String.raw`^[\[(（【]?(?<time>${CLOCK})(?:[ ]*-{1,2}>?[ ]*${CLOCK})?[\])）】]?[ \t]*[-–—]?[ \t]*(?<name>${NAME})${ROLE}[ ]*[：:]`,
    'du',
  ),
  // 00:12:34 张三, alone on its line
  new RegExp(
    String.raw`^[\[(（【]?(?<time>${CLOCK})[\])）】]?[ \t]+(?<name>${NAME})${ROLE}[ \t]*$`,
    'du',
  ),
  // 张三（00:12:34）：… and 张三 [00:12]：…
  new RegExp(String.raw`^(?<name>${NAME})[ ]?[(（\[【](?<time>${CLOCK})[)）\]】][ ]*[：:]?`, 'du'),
  // 张三 00:12:34：…
  new RegExp(String.raw`^(?<name>${NAME})[ \t]+(?<time>${CLOCK})[ ]*[：:]`, 'du'),
  // 张三：… and 张三（市政协委员）：…
  new RegExp(`^(?<name>${NAME})${ROLE}[ ]*[：:](?!//)`, 'du'),
]

/** Words before a colon that name no speaker. */
const NO_NAME =
  /^(?:时间|地点|主题|议题|议程|参会人员?|参会|出席|列席|缺席|记录人?|主办|承办|来源|作者|编辑|记者|标题|备注|注|日期|会议.{0,6}|附件?|结论|总结|摘要|关键词|问题|建议|例如|比如|说明|电话|邮箱|地址|一是|二是|三是|time|date|place|location|venue|topic|agenda|present|attendees|participants|absent|apologies|subject|title|source|note|notes|summary|keywords|e-?mail|phone|address|minutes|action|decision|resolved|https?|ps)$/i

const MOST_NAME = 40

/** The label that a line opens with, or null. */
export function readLabel(line: string): Label | null {
  const head = line.slice(0, 160)
  // Every form has a colon, in its clock if nowhere else.
  if (!/[：:]/.test(head)) return null
  const indent = head.length - head.trimStart().length
  const text = head.slice(indent).replace(/[*_]{1,2}/g, (mark) => '\u200b'.repeat(mark.length))
  const bare = text.startsWith('\u200b') ? text.replaceAll('\u200b', '') : text
  if (bare !== text) return null
  for (const form of FORMS) {
    const match = form.exec(bare)
    if (!match?.groups) continue
    const name = match.groups.name!
    const [start, end] = match.indices!.groups!.name!
    if (name.length > MOST_NAME || NO_NAME.test(name) || isSentence(name)) return null
    const clock = match.groups.time
    const time = clock === undefined ? null : parseClock(clock)
    const role = match.groups.role
    let content = indent + match[0].length
    while (' \t'.includes(line[content] ?? 'x')) content++
    return {
      name,
      start: indent + start,
      end: indent + end,
      ...(role !== undefined && { role }),
      ...(time !== null && { time }),
      content,
    }
  }
  return null
}

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
