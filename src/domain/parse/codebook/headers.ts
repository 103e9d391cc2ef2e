import { readLanguageTag } from '../../format/read-language-tag.ts'
import type { CodebookColumn } from './codebook.ts'

/** What the columns of a codebook are called, in small letters and without spaces or signs. */
export const CODEBOOK_HEADERS: Readonly<Record<CodebookColumn, string>> = {
  label:
    'code label theme name codename codelabel 代码 编码 编码名称 标签 主题 名称 代碼 編碼 標籤 主題 名稱',
  terms:
    'terms words keywords term word keyword searchterms 词语 词 关键词 关键字 用词 检索词 詞語 關鍵詞 用詞',
  group: 'group parent category parentcode 分组 组 上级 上级编码 父级 类别 類別 分組 上級',
  definition:
    'description definition explanation memo comment 说明 描述 定义 解释 备注 說明 定義 備註',
}

const COLUMNS = new Map(
  Object.entries(CODEBOOK_HEADERS).flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column as CodebookColumn] as const),
  ),
)

/** What a column holds, and in which language if its header says so. */
export interface CodebookHeader {
  readonly column: CodebookColumn
  /** A tag; empty where the header does not say it. */
  readonly language: string
}

const plain = (header: string) => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What a header names: `Label`, `label_zh`, 主题; null for a column that is not read. */
export function codebookHeader(header: string): CodebookHeader | null {
  if (header.length > 60) return null
  const whole = COLUMNS.get(plain(header))
  if (whole) return { column: whole, language: '' }
  const at = header.lastIndexOf('_')
  const column = at < 0 ? undefined : COLUMNS.get(plain(header.slice(0, at)))
  const language = column && readLanguageTag(header.slice(at + 1).trim())
  return column && language ? { column, language } : null
}
