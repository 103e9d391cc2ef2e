import type { WordTable } from '../../draft/word-table.ts'

/*
 * Words of the list of those who take part, above what they say. To add one, write a line with the word
 * and, as `yes`, the line of your own in which it stands.
 * `npx vitest run src/domain/parse/labelled/roster.test.ts` tries every line.
 */

/** Alone on its line it heads a list of names with their offices. */
export const ROSTER_HEADINGS: WordTable = [
  { word: '对话嘉宾', yes: '对话嘉宾：' },
  { word: '与会嘉宾', yes: '与会嘉宾：' },
  { word: '圆桌嘉宾', yes: '圆桌嘉宾：' },
  { word: '本期嘉宾', yes: '本期嘉宾' },
  { word: '参会嘉宾', yes: '参会嘉宾：' },
  { word: '出席嘉宾', yes: '出席嘉宾：' },
  { word: '论坛嘉宾', yes: '论坛嘉宾：' },
  { word: '访谈嘉宾', yes: '访谈嘉宾：' },
  { word: '受访嘉宾', yes: '受访嘉宾：' },
  { word: '讨论嘉宾', yes: '讨论嘉宾：' },
  { word: '特邀嘉宾', yes: '特邀嘉宾：' },
  { word: '嘉宾', yes: '嘉宾：' },
  { word: '与会专家', yes: '与会专家：' },
  { word: '对话人', yes: '对话人：' },
]

/** Before the names of who was there, in one line. */
export const ROSTER_ATTENDANCE: WordTable = [
  { word: '参加人员', yes: '参加人员：麦雨（果园主任）' },
  { word: '参会人员', yes: '参会人员：麦雨（果园主任）' },
  { word: '与会人员', yes: '与会人员：麦雨（果园主任）' },
  { word: '出席人员', yes: '出席人员：麦雨（果园主任）' },
  { word: '列席人员', yes: '列席人员：麦雨（果园主任）' },
  { word: '參加人員', yes: '參加人員：麦雨（果园主任）' },
  { word: '與會人員', yes: '與會人員：麦雨（果园主任）' },
  { word: '出席人員', yes: '出席人員：麦雨（果园主任）' },
  { word: '列席人員', yes: '列席人員：麦雨（果园主任）' },
  { word: '参会人', yes: '参会人：麦雨（果园主任）' },
  { word: '与会嘉宾', yes: '与会嘉宾：麦雨（果园主任）' },
  { word: '嘉宾', yes: '嘉宾：麦雨（果园主任）' },
  { word: '出席', yes: '出席：麦雨（果园主任）' },
  { word: '列席', yes: '列席：麦雨（果园主任）' },
]

/** A part in the talk, with a name behind its colon. */
export const ROSTER_ROLES: WordTable = [
  { word: '主持人', yes: '主持人：田小满' },
  { word: '主持', yes: '主持：田小满' },
  { word: '对话主持', yes: '对话主持：田小满' },
  { word: '点评人', yes: '点评人：田小满' },
  { word: '召集人', yes: '召集人：田小满' },
]
