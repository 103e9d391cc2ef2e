import type { OverviewMessages } from '../en/overview.ts'
import { grouped } from '../words/grouped.ts'

const messages: OverviewMessages = {
  raisedMore: '问题多于建议的主题',
  raisedMoreNone: '每个主题的建议都不少于问题。',
  raisedMoreHint: (problems, recommendations) =>
    `${grouped(problems)} 个问题，${grouped(recommendations)} 条建议`,
  confirmed: (confirmed, all) => `${grouped(all)} 个观点中，经人确认的有 ${grouped(confirmed)} 个`,
  leftOut: (n) => `未计入程序性发言 ${grouped(n)} 条`,
  confirmedThemes: (confirmed, all) =>
    `找出的 ${grouped(all)} 个主题中，经人确认的有 ${grouped(confirmed)} 个`,
  between: '；',
  remainingTitle: '符合条件的观点',
  nothingRemains: '没有观点符合这些条件。',
  wordings: {
    verbatim: '除另有注明外，各条是发言人的话，照录原文。',
    paraphrase: '除另有注明外，各条是转述，不是引文。',
  },
  credits: '报道署名',
  language: (name) => `原文语言：${name}`,
  moreNames: (names) => `还有 ${grouped(names)} 个名字`,
  address: '原文网址：',
  newTab: '（在新标签页打开）',
}

export default messages
