import { MOST_LANGUAGES } from '../../domain/format/localized.ts'
import type { IdOf, Problem } from '../../domain/format/problem.ts'
import { revealLine } from '../../domain/format/reveal.ts'
import { LONGEST_NAME, LONGEST_TEXT } from '../../domain/format/rules.ts'
import { FORMATS } from '../../domain/format/transcript.ts'
import { listRule } from '../words/list-rule.ts'

/**
 * A problem in a line: the place, what is wrong, and what was probably meant. What the file says is
 * in it, so hidden characters are made visible: they would steer a terminal and turn words around.
 */
export default function inWords(problem: Problem): string {
  return revealLine(problem.path ? `${problem.path}：${what(problem)}` : what(problem))
}

function what(problem: Problem): string {
  switch (problem.code) {
    case 'format':
      return `本页读取的格式是 ${FORMATS.join('、')}，文件写的是“${problem.received}”；更新的版本也许能打开`
    case 'missing':
      return '缺少这个必填字段'
    case 'unknown-field':
      return `没有这个字段${meant(problem.suggestion)}`
    case 'shape':
      return `应为${RULES[problem.expected] ?? listRule(` ${problem.expected}`, (most) => `至多 ${most} 项`)}，实为 ${problem.received}`
    case 'no-such-day':
      return `没有 ${problem.date} 这一天：那个月至多 ${problem.days} 天`
    case 'empty-text':
      return '这里必须有文字，却是空的'
    case 'language':
      return `缺少语言“${problem.language}”的文字，而 meeting.languages 声明有它`
    case 'unknown-id':
      return `没有 id 为“${problem.id}”的${OF[problem.of]}${meant(problem.suggestion)}`
    case 'duplicate-id':
      return `“${problem.id}”用了两次，首次在 ${problem.first}`
    case 'self-reply':
      return `“${problem.id}”不能回应自己；请写明回应的是谁，或去掉 to`
    case 'not-before':
      return `${OF[problem.of]}“${problem.id}”须排在引用它的条目之前`
    case 'turn-of-another':
      return `发言段“${problem.id}”属于另一位发言人`
    case 'time-order':
      return `结束时间（${problem.timeEnd} 毫秒）不能早于开始时间（${problem.time} 毫秒）`
    case 'span-order':
      return `区间的终点须在起点之后，现为 ${problem.start} 至 ${problem.end}`
    case 'span-range':
      return `区间止于 ${problem.end}，而原文只到 ${problem.length}`
    case 'text-length':
      return `文本长 ${problem.actual}，而 source.length 写的是 ${problem.declared}`
  }
}

const meant = (suggestion?: string) => (suggestion ? `；是不是“${suggestion}”？` : '')

const OF: Readonly<Record<IdOf, string>> = {
  speaker: '发言人',
  theme: '主题',
  group: '主题组',
  point: '观点',
  turn: '发言段',
  agenda: '议程项',
  organisation: '组织',
  reply: '回应',
}

/** The rules of the schema that have a name of their own. */
const RULES: Readonly<Record<string, string>> = {
  id: '至多 200 个字符、不含空格、逗号和不可见字符，不以附加符号开头，并已合成（NFC）的 id',
  name: `至多 ${LONGEST_NAME} 个字符`,
  'long-text': `至多 ${LONGEST_TEXT} 个字符`,
  offset: '从 0 起的整数',
  date: ' EDTF 日期（月至 12，日至 31），如 2022-03-16 或 XXXX-03-16',
  instant: '时刻，如 2026-03-16T09:30:00+08:00',
  path: '本站文件的路径，如 media/morning.mp3',
  'src-or-name': 'src 与 name 二者之一',
  'agenda-or-theme': 'agenda 与 theme 二者之一',
  'speaker-or-name': 'speaker 与 name 二者之一',
  ground: '至少一个观点',
  address: '以 http:// 或 https:// 开头的网址',
  language: '语言标签，如 de 或 zh-Hant',
  languages: `至多 ${MOST_LANGUAGES} 种语言，各有标签，如 de 或 zh-Hant`,
  sha256: ' 64 位小写十六进制数字',
  themes: '至多四个主题',
  Array: '列表',
  Object: '对象',
  string: '文字',
  number: '数字',
}
