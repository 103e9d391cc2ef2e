import type { Language } from './language.ts'

/** What is said of hidden characters in a transcript: how many different ones, and which. */
export const HIDDEN_MESSAGES: Readonly<Record<Language, (codes: string) => string>> = {
  zh: (codes) =>
    `这份文件里有看不见的字符（${codes}），它们会颠倒或藏起文字；页面和导出的文件里，每一处都显示为“\ufffd”。`,
  en: (codes) =>
    `This file has characters that are not seen (${codes}) and can turn words around or hide some; here, and in what is exported, each is shown as “\ufffd”.`,
}
