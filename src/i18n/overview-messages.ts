import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'

/** What stands at the foot of the overview, loaded after it. */
export interface OverviewMessages {
  readonly confirmed: (confirmed: number, all: number) => string
  readonly credits: string
  readonly moreNames: (names: number) => string
  readonly address: string
  readonly newTab: string
}

const zh: OverviewMessages = {
  confirmed: (confirmed, all) => `${grouped(all)} 个观点中，经人确认的有 ${grouped(confirmed)} 个`,
  credits: '报道署名',
  moreNames: (names) => `还有 ${grouped(names)} 个名字`,
  address: '原文网址：',
  newTab: '（在新标签页打开）',
}

const en: OverviewMessages = {
  confirmed: (confirmed, all) =>
    `${grouped(confirmed)} of ${grouped(all)} points confirmed by a person`,
  credits: 'Credits of the report',
  moreNames: (names) => `and ${counted(names, 'name')} more`,
  address: 'Where it was published:',
  newTab: '(opens a new tab)',
}

export const OVERVIEW_MESSAGES: Readonly<Record<Language, OverviewMessages>> = { zh, en }
