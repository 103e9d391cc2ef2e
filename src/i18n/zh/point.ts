import type { PointMessages } from '../en/point.ts'
import page from './page.ts'

const messages: PointMessages = {
  // Chinese has no plural.
  kind: page.kinds,
  wording: { verbatim: '照录原文', paraphrase: '转述' },
  stance: { for: '赞成', against: '反对', abstains: '弃权' },
  close: '关闭',
  place: (start, end) => `原文 ${start}–${end} 字`,
  pages: (first, last) => `原文第 ${first === last ? first : `${first}–${last}`} 页`,
  link: '链接',
  at: (time) => `时间 ${time}`,
  term: '释义',
}

export default messages
