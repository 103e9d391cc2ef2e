import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'

/** What the search says, loaded with it. */
export interface SearchMessages {
  readonly results: string
  readonly more: (n: number) => string
  readonly nothing: (query: string) => string
  readonly nothingHere: (query: string) => string
  readonly hidden: (n: number) => string
  readonly died: string
  readonly again: string
}

const zh: SearchMessages = {
  results: '搜索结果',
  more: (n) => `另有 ${grouped(n)} 个观点`,
  nothing: (query) => `没有与“${query}”相符的内容。`,
  nothingHere: (query) => `当前筛选中没有与“${query}”相符的观点。`,
  hidden: (n) => `不计筛选另有 ${grouped(n)} 个`,
  died: '搜索停止了工作，现在显示的未经搜索；其他内容和您输入的文字都还在。',
  again: '重新搜索',
}

const en: SearchMessages = {
  results: 'Search results',
  more: (n) => `and ${counted(n, 'more point')}`,
  nothing: (query) => `Nothing matches “${query}”.`,
  nothingHere: (query) => `No point under these filters matches “${query}”.`,
  hidden: (n) => `${grouped(n)} more without your filters`,
  died: 'The search stopped working. What is shown is not searched; all else, and what you typed, is still there.',
  again: 'Search again',
}

export const SEARCH_MESSAGES: Readonly<Record<Language, SearchMessages>> = { zh, en }
