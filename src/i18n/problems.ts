import type { IdOf, Problem } from '../domain/format/problem.ts'
import { revealLine } from '../domain/format/reveal.ts'
import { LONGEST_NAME, LONGEST_TEXT } from '../domain/format/rules.ts'
import { FORMATS } from '../domain/format/transcript.ts'
import { grouped } from './grouped.ts'
import { type Language, languageName } from './language.ts'

/**
 * A problem in a line: the place, what is wrong, and what was probably meant. What the file says is
 * in it, so hidden characters are made visible: they would steer a terminal and turn words around.
 */
export function problemInWords(problem: Problem, language: Language): string {
  const what = language === 'zh' ? inChinese(problem) : inEnglish(problem)
  const at = problem.path
  return revealLine(!at ? what : language === 'zh' ? `${at}：${what}` : `${at}: ${what}`)
}

function inEnglish(problem: Problem): string {
  switch (problem.code) {
    case 'format':
      return `this page reads ${FORMATS.join(' and ')}, the file says "${problem.received}"; a newer Reyi may open it`
    case 'missing':
      return 'this field is required and missing'
    case 'unknown-field':
      return `there is no such field${meantEnglish(problem.suggestion)}`
    case 'shape':
      return `expected ${RULES_EN[problem.expected] ?? listRule(problem.expected, (most) => `at most ${most} entries`)}, found ${problem.received}`
    case 'no-such-day':
      return `there is no ${problem.date}: that month has at most ${problem.days} days`
    case 'empty-text':
      return 'a text is required here and empty'
    case 'language':
      return `the wording in ${languageName(problem.language, 'en')} is missing; meeting.languages promises it`
    case 'unknown-id':
      return `no ${problem.of} "${problem.id}"${meantEnglish(problem.suggestion)}`
    case 'duplicate-id':
      return `"${problem.id}" is used twice, first at ${problem.first}`
    case 'self-reply':
      return `"${problem.id}" cannot reply to themselves; name whom they answer, or leave "to" out`
    case 'not-before':
      return `the ${problem.of} "${problem.id}" must stand before what names it`
    case 'turn-of-another':
      return `the turn "${problem.id}" is another speaker's`
    case 'time-order':
      return `the end (${problem.timeEnd} ms) must not be before the start (${problem.time} ms)`
    case 'span-order':
      return `the span must end after it starts, not go from ${problem.start} to ${problem.end}`
    case 'span-range':
      return `the span ends at ${problem.end}, the source at ${problem.length}`
    case 'text-length':
      return `the text has ${problem.actual} characters, source.length says ${problem.declared}`
  }
}

function inChinese(problem: Problem): string {
  switch (problem.code) {
    case 'format':
      return `本页读取的格式是 ${FORMATS.join('、')}，文件写的是“${problem.received}”；更新的版本也许能打开`
    case 'missing':
      return '缺少这个必填字段'
    case 'unknown-field':
      return `没有这个字段${meantChinese(problem.suggestion)}`
    case 'shape':
      return `应为${RULES_ZH[problem.expected] ?? listRule(` ${problem.expected}`, (most) => `至多 ${most} 项`)}，实为 ${problem.received}`
    case 'no-such-day':
      return `没有 ${problem.date} 这一天：那个月至多 ${problem.days} 天`
    case 'empty-text':
      return '这里必须有文字，却是空的'
    case 'language':
      return `缺少${languageName(problem.language, 'zh')}，而 meeting.languages 声明有它`
    case 'unknown-id':
      return `没有 id 为“${problem.id}”的${OF_ZH[problem.of]}${meantChinese(problem.suggestion)}`
    case 'duplicate-id':
      return `“${problem.id}”用了两次，首次在 ${problem.first}`
    case 'self-reply':
      return `“${problem.id}”不能回应自己；请写明回应的是谁，或去掉 to`
    case 'not-before':
      return `${OF_ZH[problem.of]}“${problem.id}”须排在引用它的条目之前`
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

/** The rule of how long a list may be has its number in its name: `list-100`. */
function listRule(rule: string, say: (most: string) => string): string {
  const most = /^ ?list-(\d+)$/.exec(rule)?.[1]
  return most === undefined ? rule : say(grouped(Number(most)))
}

const meantEnglish = (suggestion?: string) => (suggestion ? `; did you mean "${suggestion}"?` : '')
const meantChinese = (suggestion?: string) => (suggestion ? `；是不是“${suggestion}”？` : '')

const OF_ZH: Readonly<Record<IdOf, string>> = {
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
const RULES_EN: Readonly<Record<string, string>> = {
  id: 'an id of at most 200 characters, without spaces, commas, invisible characters or marks at its start, in composed form (NFC)',
  name: `at most ${LONGEST_NAME} characters`,
  'long-text': `at most ${LONGEST_TEXT} characters`,
  offset: 'a whole number from 0',
  date: 'a date in EDTF such as 2022-03-16 or XXXX-03-16, with a month to 12 and a day to 31',
  address: 'an address that begins with http:// or https://',
  language: 'a language tag such as de or zh-Hant',
  sha256: '64 hexadecimal digits in lower case',
  themes: 'at most four themes',
  instant: 'a moment such as 2026-03-16T09:30:00+08:00',
  path: 'the path of a file beside the page, such as media/morning.mp3',
  'src-or-name': 'either src or name',
  'agenda-or-theme': 'either agenda or theme',
  ground: 'at least one point',
  Array: 'a list',
  Object: 'an object',
  string: 'a text',
  number: 'a number',
}
const RULES_ZH: Readonly<Record<string, string>> = {
  id: '至多 200 个字符、不含空格、逗号和不可见字符，不以附加符号开头，并已合成（NFC）的 id',
  name: `至多 ${LONGEST_NAME} 个字符`,
  'long-text': `至多 ${LONGEST_TEXT} 个字符`,
  offset: '从 0 起的整数',
  date: ' EDTF 日期（月至 12，日至 31），如 2022-03-16 或 XXXX-03-16',
  address: '以 http:// 或 https:// 开头的网址',
  language: '语言标签，如 de 或 zh-Hant',
  sha256: ' 64 位小写十六进制数字',
  themes: '至多四个主题',
  instant: '时刻，如 2026-03-16T09:30:00+08:00',
  path: '本站文件的路径，如 media/morning.mp3',
  'src-or-name': 'src 与 name 二者之一',
  'agenda-or-theme': 'agenda 与 theme 二者之一',
  ground: '至少一个观点',
  Array: '列表',
  Object: '对象',
  string: '文字',
  number: '数字',
}
