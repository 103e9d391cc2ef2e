import type { FaultyFileMessages } from '../en/faulty-file.ts'

const messages: FaultyFileMessages = {
  missing: (file) => `找不到 ${file}。`,
  missingHelp: '请检查地址里的文件名；它应是本站上的一个 .json 文件。',
  broken: (file, line, column) => `${file} 不是 JSON：第 ${line} 行第 ${column} 列起读不下去。`,
  brokenHelp: '请检查那一处是否多了或少了逗号、引号、括号，或文件没有传完。',
  empty: (file) => `${file} 是空的。`,
  emptyHelp: '请检查文件是否写好、传完。',
  notUtf8: (file) => `${file} 不是 UTF-8 编码。`,
  notUtf8Help: '请把它另存为 UTF-8；或在任一会议的页面上用“打开文件…”打开，那里也读其他编码。',
  invalid: (file) => `${file} 不是有效的会议记录：`,
  moreProblems: (n) => `另有 ${n} 处`,
  invalidHelp: '改好这些地方后再试；格式见 schema/transcript.schema.json。',
  notCatalogue: (file) => `${file} 不是会议目录：需要 transcripts 列表，每项有 path 和 title。`,
}

export default messages
