import type { Language } from './language.ts'

/** What is said of a file that is not there or not what it should be; loaded with the first. */
export interface FaultyFileMessages {
  readonly missing: (file: string) => string
  readonly missingHelp: string
  readonly broken: (file: string, line: number, column: number) => string
  readonly brokenHelp: string
  readonly empty: (file: string) => string
  readonly emptyHelp: string
  readonly notUtf8: (file: string) => string
  readonly notUtf8Help: string
  readonly invalid: (file: string) => string
  readonly moreProblems: (n: number) => string
  readonly invalidHelp: string
  readonly notCatalogue: (file: string) => string
}

const zh: FaultyFileMessages = {
  missing: (file) => `找不到 ${file}。`,
  missingHelp: '请检查地址里的文件名；它应是本站上的一个 .json 文件。',
  broken: (file, line, column) => `${file} 不是 JSON：第 ${line} 行第 ${column} 列起读不下去。`,
  brokenHelp: '请检查那一处是否多了或少了逗号、引号、括号，或文件没有传完。',
  empty: (file) => `${file} 是空的。`,
  emptyHelp: '请检查文件是否写好、传完。',
  notUtf8: (file) => `${file} 不是 UTF-8 编码。`,
  notUtf8Help: '请把它另存为 UTF-8；或在任一会议的页面上用“打开…”打开，那里也读其他编码。',
  invalid: (file) => `${file} 不是有效的会议记录：`,
  moreProblems: (n) => `另有 ${n} 处`,
  invalidHelp: '改好这些地方后再试；格式见 schema/transcript.schema.json。',
  notCatalogue: (file) => `${file} 不是会议目录：需要 transcripts 列表，每项有 path 和 title。`,
}

const en: FaultyFileMessages = {
  missing: (file) => `There is no ${file}.`,
  missingHelp: 'Check the file name in the address; it must be a .json file on this site.',
  broken: (file, line, column) =>
    `${file} is not JSON: it cannot be read from line ${line}, column ${column}.`,
  brokenHelp:
    'Look there for a comma, quotation mark or bracket too many or too few, or for a file cut short.',
  empty: (file) => `${file} is empty.`,
  emptyHelp: 'Check that it was written and uploaded whole.',
  notUtf8: (file) => `${file} is not in UTF-8.`,
  notUtf8Help:
    'Save it as UTF-8; or open it with “Open…” on the page of any meeting, which reads other encodings too.',
  invalid: (file) => `${file} is not a valid transcript:`,
  moreProblems: (n) => `and ${n} more`,
  invalidHelp: 'Mend these places and try again; the format is in schema/transcript.schema.json.',
  notCatalogue: (file) =>
    `${file} is no list of meetings: it needs a list “transcripts”, each with a path and a title.`,
}

export const FAULTY_FILE_MESSAGES: Readonly<Record<Language, FaultyFileMessages>> = { zh, en }
