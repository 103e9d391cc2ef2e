import type { WarningTexts } from '../../draft/draft.ts'

/** What warnings say in Chinese. */
export const WARNINGS: WarningTexts = {
  'nobody-found': () => '没有找到发言人；全文可手工标注。',
  'announced-count': (said, found) => `文中说有 ${said} 条，找到 ${found} 条。`,
  'list-unassigned': () => '这里有分条列出的内容，但看不出是谁说的。',
  'name-once': (name) => `“${name}”只出现一次，且没有职务，请核对是否为人名。`,
  'doubtful-label': (label) => `“${label}”像是发言人，但看不准；后面的话暂不归任何人。`,
  'quoted-elsewhere': (name) => `${name}的话都引自别处（声明、采访或另一天），本人是否到会？`,
  'rows-unassigned': (rows) => `有 ${rows} 行看不出是谁说的，内容保留，未归给任何人。`,
  'rows-corrected': (rows) =>
    `有 ${rows} 行的编号是一个人，姓名是另一个人：按姓名归了人，请核对是谁说的。`,
  'beside-the-text': (lines) =>
    `正文以外的文字（脚注、文本框、数据表的行等）有 ${lines} 行，内容保留，未归给任何人。`,
  'no-lexicon': () =>
    '没有取到主题词表，所以没有给观点归主题；可以手工添加，或在联网后重新打开这份材料。',
  'no-words': () =>
    '没有取到常用词表，主题是在没有它的情况下找的，不够确切；可以在联网后重新打开这份材料。',
  'codes-unsaid': (codes, names) =>
    `编码表里有 ${codes} 个编码的词语在这场会议里都没有出现，没有成为主题：${names}。`,
  'words-not-shown': (places) =>
    `有 ${places} 处文字播放器不显示（在空行之后、没有时间或含有箭头）；这里保留了，请核对是谁说的。`,
  'cue-time': (lines) => `有 ${lines} 行时间无法读取；下面的文字已保留，但没有时间。`,
  'unknown-tag': (times, tag) =>
    `“${tag}”等 ${times} 处不是字幕的标记，按文字保留；如果是人名，请核对是谁说的。`,
  'ids-for-names': (people, ids) =>
    `${people} 位发言人在这里只有文件中的代号，没有姓名（${ids}）：姓名表在另一个文件里，请把两个文件一起打开。`,
  'speeches-unnamed': (speeches) => `${speeches} 段发言，记录没有写明是谁说的，暂不归任何人。`,
  'printed-names': (people, names) =>
    `${people} 位发言人不在记录的人名表里，按发言前所印的名字列出（${names}）：请核对是否各为一人。`,
  'superseded-edition': (edition) =>
    `这是当天记录的“${edition}”版，已被新版取代：请打开当天写有 latest="yes" 的文件。`,
  'companions-unread': (files, names) =>
    `一起打开的 ${files} 个文件没有读取（${names}）：不是 ParlaMint 语料库的人名表或表格，或已损坏。`,
  encoding: (name) => `文件编码按 ${name} 读取，若有乱码请另存为 UTF-8。`,
  'document-left-out': (what, count) => LEFT_OUT[what]?.(count) ?? what,
}

/** What of a document is not read. */
const LEFT_OUT: Readonly<Record<string, (count: string) => string>> = {
  deletions: (n) => `修订中删除的 ${n} 处文字没有读入；插入的已读入。`,
  hidden: (n) => `有 ${n} 处隐藏文字没有读入。`,
  layers: (n) => `有 ${n} 页的部分文字在文档不显示的图层里，请与原文核对。`,
  pictures: (n) => `有 ${n} 张图片或图表，其中的文字没有读入。`,
  comments: (n) => `有 ${n} 条批注没有读入。`,
  parts: (n) => `文档里插入的 ${n} 个文件读不出来：请单独打开，或把其中的文字粘贴进文档。`,
  sheets: (n) => `另有 ${n} 张工作表没有读入：请各自另存为一个文件再打开。`,
  furniture: (n) => `网页正文以外的 ${n} 处（如菜单）没有读入。`,
  margins: () => '页眉和页脚没有读入。',
  sources: (count) => `项目里没有纯文本的来源没有读入：${count} 个。`,
  codings: (count) => `在文字里找不到位置的编码段落没有读入：${count} 个。`,
}
