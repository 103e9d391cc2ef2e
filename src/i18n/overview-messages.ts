import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'

/** What the overview says below its figures, loaded after them. */
export interface OverviewMessages {
  readonly raisedMore: string
  readonly raisedMoreNone: string
  readonly raisedMoreHint: (problems: number, recommendations: number) => string
  readonly confirmed: (confirmed: number, all: number) => string
  readonly credits: string
  /** The language of the source, by its name. */
  readonly language: (name: string) => string
  readonly moreNames: (names: number) => string
  readonly address: string
  readonly newTab: string
}

const zh: OverviewMessages = {
  raisedMore: '问题多于建议的主题',
  raisedMoreNone: '每个主题的建议都不少于问题。',
  raisedMoreHint: (problems, recommendations) =>
    `${grouped(problems)} 个问题，${grouped(recommendations)} 条建议`,
  confirmed: (confirmed, all) => `${grouped(all)} 个观点中，经人确认的有 ${grouped(confirmed)} 个`,
  credits: '报道署名',
  language: (name) => `原文语言：${name}`,
  moreNames: (names) => `还有 ${grouped(names)} 个名字`,
  address: '原文网址：',
  newTab: '（在新标签页打开）',
}

const en: OverviewMessages = {
  raisedMore: 'Raised more than answered',
  raisedMoreNone: 'Every theme has at least as many recommendations as problems.',
  raisedMoreHint: (problems, recommendations) =>
    `${counted(problems, 'problem')}, ${counted(recommendations, 'recommendation')}`,
  confirmed: (confirmed, all) =>
    `${grouped(confirmed)} of ${grouped(all)} points confirmed by a person`,
  credits: 'Credits of the report',
  language: (name) => `Language of the source: ${name}`,
  moreNames: (names) => `and ${counted(names, 'name')} more`,
  address: 'Where it was published:',
  newTab: '(opens a new tab)',
}

export const OVERVIEW_MESSAGES: Readonly<Record<Language, OverviewMessages>> = { zh, en }
