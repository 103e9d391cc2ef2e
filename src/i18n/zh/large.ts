import type { LargeMessages } from '../en/large.ts'
import { grouped } from '../words/grouped.ts'

const messages: LargeMessages = {
  narrow: { speaker: '查找发言人', theme: '查找主题' },
  listed: {
    speaker: (shown, all) => `${grouped(all)} 位发言人中列出 ${grouped(shown)} 位`,
    theme: (shown, all) => `${grouped(all)} 个主题中列出 ${grouped(shown)} 个`,
  },
  noneListed: '没有这样的名称',
  above: {
    speaker: (n) => `上方 ${grouped(n)} 位`,
    theme: (n) => `上方 ${grouped(n)} 个`,
  },
  below: {
    speaker: (n) => `下方 ${grouped(n)} 位`,
    theme: (n) => `下方 ${grouped(n)} 个`,
  },
  beyond: { speaker: '未显示的发言人', theme: '未显示的主题' },
  merged: '一条带是一位发言人在一个主题上的同类观点，观点越多越宽。',
  strongest: (drawn, all) =>
    `只画出所见各行之间最宽的 ${grouped(drawn)} 条，共 ${grouped(all)} 条；指向一行，可见其全部。`,
}

export default messages
