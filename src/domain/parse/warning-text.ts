import type { Localized } from '../transcript.ts'
import type { DraftWarning } from './draft.ts'

/** What a warning says, in both languages: it travels in the transcript, which has no interface. */
export function warningText({ code, facts }: DraftWarning): Localized {
  const [a, b] = facts
  switch (code) {
    case 'nobody-found':
      return {
        zh: '没有找到发言人；全文可手工标注。',
        en: 'No speaker was found; the text can be marked by hand.',
      }
    case 'announced-count':
      return {
        zh: `说的是 ${a} 条，找到 ${b} 条。`,
        en: `${a} items are announced, ${b} were found.`,
      }
    case 'list-unassigned':
      return {
        zh: '这里有分条列出的内容，但看不出是谁说的。',
        en: 'A list that no speaker could be given.',
      }
    case 'name-once':
      return {
        zh: `“${a}”只出现一次，且没有职务，请核对是否为人名。`,
        en: `"${a}" stands only once and without an office: is it a name?`,
      }
    case 'doubtful-label':
      return {
        zh: `“${a}”像是发言人，但看不准；后面的话暂不归任何人。`,
        en: `"${a}" may be a speaker, but that is not certain: the words after it are nobody's for now.`,
      }
    case 'rows-skipped':
      return {
        zh: `有 ${a} 行没有发言人或内容，已略过。`,
        en: `${a} rows have no speaker or no wording and were left out.`,
      }
    case 'no-lexicon':
      return {
        zh: '没有取到主题词表，所以没有给观点归主题；可以手工添加，或在联网后重新打开这份材料。',
        en: 'The list of theme words could not be fetched, so no point was given a theme: add themes by hand, or open this text again when there is a connection.',
      }
    case 'encoding':
      return {
        zh: `文件编码按 ${a} 读取，若有乱码请另存为 UTF-8。`,
        en: `Read as ${a}; if characters look wrong, save the file as UTF-8.`,
      }
  }
}
