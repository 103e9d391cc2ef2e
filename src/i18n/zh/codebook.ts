import type { CodebookColumn } from '../../domain/parse/codebook/codebook.ts'
import type { CodebookFailure, FailureWords } from '../words/failure-facts.ts'
import { grouped } from '../words/grouped.ts'
import inWords from './failures.ts'

/** What the columns of a codebook are called where one is wrong. */
const COLUMNS: Readonly<Record<CodebookColumn, string>> = {
  label: '编码名称',
  terms: '某个词语',
  group: '分组',
  definition: '说明',
}
const OF = { codes: '个编码', groups: '个分组' }

/** What is wrong with a codebook, where, and what to do. */
export default function codebookFailure(failure: CodebookFailure): FailureWords {
  switch (failure.code) {
    case 'no-label-column':
      return {
        what: `首行里没有编码名称这一列，只有${failure.headers.map((header) => `“${header}”`).join('、')}。`,
        help: '请把那一列叫作“编码”，其余的列叫作“词语”“分组”“说明”。',
      }
    case 'no-codes':
      return {
        what: '里面没有编码。',
        help: '请给每个编码写一行：名称，以及要找的词语，词语之间用分号隔开。',
      }
    case 'nameless':
      return {
        what: `第 ${grouped(failure.row)} 行：编码没有名称。`,
        help: '请在那里写上名称，或删去这个编码。',
      }
    case 'twice':
      return {
        what: `第 ${grouped(failure.row)} 行：“${failure.label}”在第 ${grouped(failure.first)} 行已经有了。`,
        help: '请给其中一个改名或换组，或把两者的词语合在一起。',
      }
    case 'too-long':
      return {
        what: `第 ${grouped(failure.row)} 行：${COLUMNS[failure.column]}超过 ${grouped(failure.limit)} 字。`,
        help: '请在那里缩短；词语之间用分号隔开。',
      }
    case 'too-many':
      return {
        what: `超过 ${grouped(failure.limit)} ${OF[failure.of]}。`,
        help: '请只留下这场会议要用的。',
      }
    case 'bad-xml':
      return {
        what: `第 ${grouped(failure.row)} 行第 ${grouped(failure.column)} 列：XML 在这里写坏了。`,
        help: '请从原来的软件重新导出编码表。',
      }
    case 'other-xml':
      return {
        what: `这是 XML，但不是编码表：根元素是 <${failure.root.slice(0, 60)}>，不是 <CodeBook>。`,
        help: '请只导出编码表：在质性分析软件里选 REFI-QDA 编码表 (.qdc)。',
      }
    default:
      return {
        what: inWords(failure).what,
        help: '编码表应是另存为 UTF-8 的 .csv 表格，或 REFI-QDA 编码表 (.qdc)。',
      }
  }
}
