import type { Language } from './language.ts'

/** What is said where a meeting does not open as its address or its file would have it; loaded then. */
export interface OpeningMessages {
  readonly notes: string
  readonly dropped: (items: string) => string
  /** Of hidden characters in a transcript: which. */
  readonly hidden: (codes: string) => string
  /** Of speakers whose names look alike; how each is called here follows. */
  readonly alike: string
  /** How many more speakers of this kind there are. */
  readonly more: (n: number) => string
}

const zh: OpeningMessages = {
  notes: '提示',
  dropped: (items) => `地址里有这场会议没有的内容，已略去：${items}`,
  hidden: (codes) =>
    `这份文件里有看不见的字符（${codes}），它们会颠倒或藏起文字；页面和导出的文件里，每一处都显示为“\ufffd”。`,
  alike:
    '有的发言人名字看起来一样，却不是同一位：在这里和导出的文件里，他们的名字后面都标明是其中第几位。',
  more: (n) => `另有 ${n} 位`,
}

const en: OpeningMessages = {
  notes: 'Notes',
  dropped: (items) => `The address names what this meeting does not have; left out: ${items}`,
  hidden: (codes) =>
    `This file has characters that are not seen (${codes}) and can turn words around or hide some; here, and in what is exported, each is shown as “\ufffd”.`,
  alike:
    'Some speakers have names that look alike, and are listed as different ones. Here, and in what is exported, a number behind the name says which of them it is.',
  more: (n) => `and ${n} more`,
}

export const OPENING_MESSAGES: Readonly<Record<Language, OpeningMessages>> = { zh, en }
