import type { OpeningMessages } from '../en/opening.ts'

const messages: OpeningMessages = {
  notes: '提示',
  dropped: (items) => `地址里有这场会议没有的内容，已略去：${items}`,
  hidden: (codes) =>
    `这份文件里有看不见的字符（${codes}），它们会颠倒或藏起文字；页面和导出的文件里，每一处都显示为“\ufffd”。`,
  alike:
    '有的发言人名字看起来一样，却不是同一位：在这里和导出的文件里，他们的名字后面都标明是其中第几位。',
  more: (n) => `另有 ${n} 位`,
}

export default messages
