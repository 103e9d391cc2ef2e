import type { SearchMessages } from '../en/search.ts'
import { grouped } from '../words/grouped.ts'

const messages: SearchMessages = {
  results: '搜索结果',
  more: (n) => `另有 ${grouped(n)} 个观点`,
  nothing: (query) => `没有与“${query}”相符的内容。`,
  nothingHere: (query) => `当前筛选中没有与“${query}”相符的观点。`,
  hidden: (n) => `不计筛选另有 ${grouped(n)} 个`,
  died: '搜索停止了工作，现在显示的未经搜索；其他内容和您输入的文字都还在。',
  again: '重新搜索',
}

export default messages
