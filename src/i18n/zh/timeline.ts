import type { TimelineMessages } from '../en/timeline.ts'
import { grouped } from '../words/grouped.ts'

const messages: TimelineMessages = {
  title: '各主题何时谈到',
  hint: '左端是会议开始，右端是结束；标记越浓，那一段里谈这个主题的越多。方向键左右、上下移动，回车读那里的话。',
  stretch: {
    time: (from, to) => `${from} 至 ${to}`,
    place: (from, to) => `原文第 ${from}–${to} 字`,
    number: (from, to) => `第 ${from}–${to} 个观点`,
  },
  cell: (theme, stretch, points) => `${theme}，${stretch}：${grouped(points)} 个观点`,
  moreThemes: (n) => `还有 ${grouped(n)} 个主题没有列出，勾选即可看到。`,
  how: '主题是怎样找到的',
}

export default messages
