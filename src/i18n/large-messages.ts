import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'

type Column = 'speaker' | 'theme'

/** What the picture of a large meeting says; apart from `messages.ts`, so that small ones do not load it. */
export interface LargeMessages {
  /** The field over a column that narrows it. */
  readonly narrow: Readonly<Record<Column, string>>
  readonly listed: Readonly<Record<Column, (shown: number, all: number) => string>>
  readonly noneListed: string
  readonly above: Readonly<Record<Column, (n: number) => string>>
  readonly below: Readonly<Record<Column, (n: number) => string>>
  /** What a ribbon to an edge ends at. */
  readonly beyond: Readonly<Record<Column, string>>
  readonly merged: string
  readonly strongest: (drawn: number, all: number) => string
}

const zh: LargeMessages = {
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

const en: LargeMessages = {
  narrow: { speaker: 'Find a speaker', theme: 'Find a theme' },
  listed: {
    speaker: (shown, all) => `${grouped(shown)} of ${counted(all, 'speaker')} listed`,
    theme: (shown, all) => `${grouped(shown)} of ${counted(all, 'theme')} listed`,
  },
  noneListed: 'No such name',
  above: {
    speaker: (n) => `${counted(n, 'speaker')} above`,
    theme: (n) => `${counted(n, 'theme')} above`,
  },
  below: {
    speaker: (n) => `${counted(n, 'speaker')} below`,
    theme: (n) => `${counted(n, 'theme')} below`,
  },
  beyond: { speaker: 'speakers out of view', theme: 'themes out of view' },
  merged: 'A ribbon is the points of a speaker on a theme of one kind: the more, the wider.',
  strongest: (drawn, all) =>
    `Only the ${grouped(drawn)} widest of ${grouped(all)} between the rows in view are drawn; point at a row to see all of its own.`,
}

export const LARGE_MESSAGES: Readonly<Record<Language, LargeMessages>> = { zh, en }
