import type { Language } from './language.ts'

/** What is said of a file that came whole and is not what it should be; loaded with the first. */
export interface FaultyFileMessages {
  readonly broken: (file: string, line: number, column: number) => string
  readonly brokenHelp: string
  readonly invalid: (file: string) => string
  readonly moreProblems: (n: number) => string
  readonly invalidHelp: string
  readonly notCatalogue: (file: string) => string
}

const zh: FaultyFileMessages = {
  broken: (file, line, column) => `${file} 不是 JSON：第 ${line} 行第 ${column} 列起读不下去。`,
  brokenHelp: '请检查那一处是否多了或少了逗号、引号、括号，或文件没有传完。',
  invalid: (file) => `${file} 不是有效的会议记录：`,
  moreProblems: (n) => `另有 ${n} 处`,
  invalidHelp: '改好这些地方后再试；格式见 schema/transcript.schema.json。',
  notCatalogue: (file) => `${file} 不是会议目录：需要 transcripts 列表，每项有 path 和 title。`,
}

const en: FaultyFileMessages = {
  broken: (file, line, column) =>
    `${file} is not JSON: it cannot be read from line ${line}, column ${column}.`,
  brokenHelp:
    'Look there for a comma, quotation mark or bracket too many or too few, or for a file cut short.',
  invalid: (file) => `${file} is not a valid transcript:`,
  moreProblems: (n) => `and ${n} more`,
  invalidHelp: 'Mend these places and try again; the format is in schema/transcript.schema.json.',
  notCatalogue: (file) =>
    `${file} is no list of meetings: it needs a list “transcripts”, each with a path and a title.`,
}

export const FAULTY_FILE_MESSAGES: Readonly<Record<Language, FaultyFileMessages>> = { zh, en }
