import type { Localized } from '../../format/transcript.ts'
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
        zh: `文中说有 ${a} 条，找到 ${b} 条。`,
        en: `The text announces ${plural(a, 'item')}; ${b} ${Number(b) === 1 ? 'was' : 'were'} found.`,
      }
    case 'list-unassigned':
      return {
        zh: '这里有分条列出的内容，但看不出是谁说的。',
        en: 'Here is a list of which it is not certain who says it.',
      }
    case 'name-once':
      return {
        zh: `“${a}”只出现一次，且没有职务，请核对是否为人名。`,
        en: `“${a}” stands only once and without an office: is it a name?`,
      }
    case 'doubtful-label':
      return {
        zh: `“${a}”像是发言人，但看不准；后面的话暂不归任何人。`,
        en: `“${a}” may be a speaker, but that is not certain: the words after it are nobody’s for now.`,
      }
    case 'rows-unassigned':
      return {
        zh: `有 ${a} 行看不出是谁说的，内容保留，未归给任何人。`,
        en: `Kept as nobody’s words: ${plural(a, 'row')} that ${Number(a) === 1 ? 'does' : 'do'} not tell who speaks.`,
      }
    case 'beside-the-text':
      return {
        zh: `正文以外的文字（脚注、文本框、数据表的行等）有 ${a} 行，内容保留，未归给任何人。`,
        en: `Kept as nobody’s words: ${plural(a, 'line')} beside the text (notes, boxes, rows of figures).`,
      }
    case 'document-left-out':
      return leftOutText(String(a), Number(b))
    case 'no-lexicon':
      return {
        zh: '没有取到主题词表，所以没有给观点归主题；可以手工添加，或在联网后重新打开这份材料。',
        en: 'The list of theme words could not be fetched, so no point was given a theme: add themes by hand, or open this text again when there is a connection.',
      }
    case 'words-not-shown':
      return {
        zh: `有 ${a} 处文字播放器不显示（在空行之后、没有时间或含有箭头）；这里保留了，请核对是谁说的。`,
        en: `Players do not show the words at ${plural(a, 'place')} (after a blank line, without a time, beside an arrow). They are kept: check who says them.`,
      }
    case 'cue-time':
      return {
        zh: `有 ${a} 行时间无法读取；下面的文字已保留，但没有时间。`,
        en: `Not readable: ${plural(a, 'line')} with times; the words below are kept, without a time.`,
      }
    case 'unknown-tag':
      return {
        zh: `“${b}”等 ${a} 处不是字幕的标记，按文字保留；如果是人名，请核对是谁说的。`,
        en: `“${b}” and the like (${a}) are no tags of subtitles and are kept as words. If one is a name, check who speaks.`,
      }
    case 'encoding':
      return {
        zh: `文件编码按 ${a} 读取，若有乱码请另存为 UTF-8。`,
        en: `Read as ${a}; if characters look wrong, save the file as UTF-8.`,
      }
  }
}

const plural = (count: string | number | undefined, what: string) =>
  `${count} ${what}${Number(count) === 1 ? '' : 's'}`

/** What of a document is not read, by what it is and how often it is there. */
function leftOutText(what: string, count: number): Localized {
  const words = LEFT_OUT[what]
  return { zh: words?.zh(count) ?? what, en: words?.en(count) ?? what }
}

type Counted = (count: number) => string

const LEFT_OUT: Readonly<Record<string, { readonly zh: Counted; readonly en: Counted }>> = {
  deletions: {
    zh: (n) => `修订中删除的 ${n} 处文字没有读入；插入的已读入。`,
    en: (n) =>
      `Left out: ${plural(n, 'passage')} deleted in tracked changes; what was inserted is in.`,
  },
  hidden: {
    zh: (n) => `有 ${n} 处隐藏文字没有读入。`,
    en: (n) => `Left out: ${plural(n, 'piece')} of hidden text.`,
  },
  pictures: {
    zh: (n) => `有 ${n} 张图片或图表，其中的文字没有读入。`,
    en: (n) => `Not read: any words in pictures and charts (${n}).`,
  },
  comments: {
    zh: (n) => `有 ${n} 条批注没有读入。`,
    en: (n) => `Left out: ${plural(n, 'comment')} on the text.`,
  },
  parts: {
    zh: (n) => `文档里插入的 ${n} 个文件读不出来：请单独打开，或把其中的文字粘贴进文档。`,
    en: (n) =>
      `Not readable: ${plural(n, 'file')} put into the document. Open each by itself, or paste its text into the document.`,
  },
  margins: {
    zh: () => '页眉和页脚没有读入。',
    en: () => 'Headers and footers were left out.',
  },
}
