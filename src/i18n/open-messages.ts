import type { ColumnName } from '../domain/parse/table/columns.ts'
import type { Older } from '../domain/text/encodings.ts'
import { inputsInWords } from './format-words.ts'
import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'
import type { FailureWords } from './parse-failures.ts'

/** What the dialog for opening one's own meeting says; loaded with it. */
export interface OpenMessages {
  readonly title: string
  readonly staysHere: string
  readonly choose: string
  readonly orDrop: string
  readonly accepts: (mebibytes: number) => string
  readonly paste: string
  readonly pasteHint: string
  readonly readPasted: string
  readonly pasted: string
  readonly reading: (name: string) => string
  readonly parsing: (name: string) => string
  readonly keeping: (name: string) => string
  readonly cancel: string
  readonly cancelled: string
  readonly failedTitle: (name: string) => string
  readonly untouched: string
  readonly unreadable: FailureWords
  readonly died: FailureWords
  readonly several: FailureWords
  readonly columnsTitle: string
  readonly columnsHint: (name: string) => string
  readonly column: Readonly<Record<ColumnName, string>>
  readonly noColumn: string
  readonly columnAt: (number: number, header: string) => string
  readonly readSo: string
  readonly asText: string
  readonly encodingTitle: string
  readonly encodingHint: (name: string) => string
  /** Whose writing an encoding is for. */
  readonly writtenIn: Readonly<Record<Older, string>>
  readonly noEncoding: string
  readonly mine: string
  readonly noneYet: string
  readonly counts: (speakers: number, points: number) => string
  readonly confirmed: (confirmed: number) => string
  readonly rename: string
  readonly titleAlone: string
  readonly titleIn: (language: string) => string
  readonly save: string
  readonly exportJson: string
  readonly remove: string
  readonly removeSure: (title: string) => string
  readonly of: (what: string, title: string) => string
  readonly shelf: Readonly<
    Record<'conflict' | 'full' | 'forbidden' | 'gone' | 'damaged' | 'newer', string>
  >
  readonly unknownTime: string
  readonly damaged: string
  readonly damagedHelp: string
  readonly damagedTitle: (id: string) => string
  readonly exportRaw: string
  readonly dropHere: string
  readonly dropSource: string
}

const zh: OpenMessages = {
  title: '打开自己的会议',
  staysHere: '文件只在这台设备上读取和保存，不会上传。',
  choose: '选择文件…',
  orDrop: '也可以把文件拖到本页任何地方。',
  accepts: (mebibytes) => `${inputsInWords('zh')}；至多 ${mebibytes} MiB。`,
  paste: '或粘贴文字',
  pasteHint: '报道全文，或每行一句“姓名：发言”',
  readPasted: '读取',
  pasted: '粘贴的文字',
  reading: (name) => `正在读取“${name}”…`,
  parsing: (name) => `正在“${name}”里找发言人和观点…`,
  keeping: (name) => `正在保存“${name}”…`,
  cancel: '取消',
  cancelled: '已取消，当前会议没有变。',
  failedTitle: (name) => `打不开“${name}”`,
  untouched: '当前会议没有变。',
  unreadable: {
    what: '读不到文件的内容。',
    help: '它可能已被移动、改动或删除，也可能是文件夹。请重新选择。',
  },
  died: {
    what: '读取中断了：读取程序没有加载成功，或内存不足。',
    help: '请检查网络、关闭其他标签页后再试；文件很大时请拆开。',
  },
  several: { what: '一次只能打开一个文件。', help: '请拖入其中一个。' },
  columnsTitle: '哪一列是什么？',
  columnsHint: (name) => `从“${name}”的首行看不出哪列是发言人、哪列是发言内容。请指明。`,
  column: {
    speaker: '发言人',
    text: '发言内容',
    role: '职务',
    theme: '主题',
    kind: '类别（问题、建议、观点）',
    heading: '小标题',
    time: '时间',
  },
  noColumn: '没有',
  columnAt: (number, header) => (header ? `第 ${number} 列：${header}` : `第 ${number} 列`),
  readSo: '按此读取',
  asText: '当作普通文字读',
  encodingTitle: '哪一种读出来是对的？',
  encodingHint: (name) => `“${name}”没有写明文字编码，从内容也不能确定。请选出读得通的一种。`,
  writtenIn: {
    gb18030: '中文，多为简体',
    big5: '繁体中文',
    shift_jis: '日文',
    'euc-kr': '韩文',
    'windows-1252': '西欧文字',
  },
  noEncoding: '都读不通？请取消，用原来的软件另存为 UTF-8 再打开。',
  mine: '我的会议',
  noneYet: '还没有。打开过的会议会列在这里。',
  counts: (speakers, points) => `${grouped(speakers)} 位发言人，${grouped(points)} 个观点`,
  confirmed: (confirmed) => `已确认 ${grouped(confirmed)} 个`,
  rename: '改名',
  titleAlone: '标题',
  titleIn: (language) => `${language}标题`,
  save: '保存',
  exportJson: '导出 JSON',
  remove: '删除',
  removeSure: (title) => `删除“${title}”？删除后不能恢复。`,
  of: (what, title) => `${what}：${title}`,
  shelf: {
    conflict: '另一个标签页刚刚改过这场会议，请再试一次。',
    full: '设备上给本页的空间已满，没有保存。请先导出或删除几场会议。',
    forbidden:
      '浏览器不允许本页在这台设备上保存数据，或存储没有回应。请在浏览器设置里允许，或用 JSON 文件保存。',
    gone: '这场会议已经不在了，可能在另一个标签页里删除了。',
    damaged: '这场会议保存的内容不完整，读不出来。可以导出 JSON 留下还在的部分，或删除它。',
    newer: '这台设备上的会议由本页的新版本保存，这个版本读不了。请重新载入本页。',
  },
  unknownTime: '保存时间不明',
  damaged: '读不出来的会议',
  damagedHelp:
    '这些记录不完整，或由本页的别的版本写成。可以把还在的内容原样导出留存，再删除；别的会议不受影响。',
  damagedTitle: (id) => `没有标题（${id}）`,
  exportRaw: '原样导出',
  dropHere: '松开，作为一场会议打开',
  dropSource: '若要用作当前会议的报道原文，请拖进虚线框',
}

const en: OpenMessages = {
  title: 'Open a meeting of your own',
  staysHere: 'The file is read and kept on this device only; nothing is uploaded.',
  choose: 'Choose a file…',
  orDrop: 'Or drop one anywhere on this page.',
  accepts: (mebibytes) => `${inputsInWords('en').replace(/^a/, 'A')}; at most ${mebibytes} MiB.`,
  paste: 'Or paste a text',
  pasteHint: 'A whole report, or a line “Name: what was said” for each turn',
  readPasted: 'Read it',
  pasted: 'the pasted text',
  reading: (name) => `Reading ${name}…`,
  parsing: (name) => `Finding speakers and points in ${name}…`,
  keeping: (name) => `Keeping ${name}…`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; the open meeting is as it was.',
  failedTitle: (name) => `Cannot open ${name}`,
  untouched: 'The open meeting is as it was.',
  unreadable: {
    what: 'What is in the file could not be read.',
    help: 'It may have been moved, changed or removed, or it is a folder. Choose it again.',
  },
  died: {
    what: 'Reading broke off: a part of the page could not be fetched, or there was too little memory.',
    help: 'Check the connection, close other tabs and try again; split a very large file.',
  },
  several: { what: 'Only one file can be opened at a time.', help: 'Drop one of them.' },
  columnsTitle: 'Which column is what?',
  columnsHint: (name) =>
    `The first row of ${name} does not tell which column names the speaker and which holds what they said. Choose them here.`,
  column: {
    speaker: 'Speaker',
    text: 'What was said',
    role: 'Office',
    theme: 'Theme',
    kind: 'Kind (problem, recommendation, view)',
    heading: 'Heading',
    time: 'Time',
  },
  noColumn: 'none',
  columnAt: (number, header) => (header ? `Column ${number}: ${header}` : `Column ${number}`),
  readSo: 'Read it this way',
  asText: 'Read it as plain text',
  encodingTitle: 'Which one reads right?',
  encodingHint: (name) =>
    `${name} does not say how its characters are encoded, and they do not tell for certain. Choose the one that makes sense.`,
  writtenIn: {
    gb18030: 'Chinese, mostly simplified',
    big5: 'Chinese, traditional',
    shift_jis: 'Japanese',
    'euc-kr': 'Korean',
    'windows-1252': 'Western Europe',
  },
  noEncoding:
    'None of them? Cancel, open the file in the program that it comes from and save it as UTF-8.',
  mine: 'My meetings',
  noneYet: 'None yet. Meetings that you open are listed here.',
  counts: (speakers, points) => `${counted(speakers, 'speaker')}, ${counted(points, 'point')}`,
  confirmed: (confirmed) => `${grouped(confirmed)} confirmed`,
  rename: 'Rename',
  titleAlone: 'Title',
  titleIn: (language) => `Title in ${language}`,
  save: 'Save',
  exportJson: 'Export JSON',
  remove: 'Delete',
  removeSure: (title) => `Delete “${title}”? It cannot be brought back.`,
  of: (what, title) => `${what}: ${title}`,
  shelf: {
    conflict: 'Another tab has just changed this meeting; try again.',
    full: 'This device has no more room for this page; nothing was saved. Export or delete some meetings first.',
    forbidden:
      'The browser does not let this page store anything on this device, or its storage does not answer. Allow it in the settings of the browser, or keep meetings as JSON files.',
    gone: 'This meeting is no longer there; another tab may have deleted it.',
    damaged:
      'What is kept of this meeting is not whole and cannot be read. Export JSON saves what is left of it as a file; then it can be deleted.',
    newer:
      'The meetings on this device are kept by a newer version of this page, which this one cannot read. Reload the page.',
  },
  unknownTime: 'time of saving unknown',
  damaged: 'Meetings that cannot be read',
  damagedHelp:
    'These records are not whole, or another version of this page wrote them. What is left can be saved as it is, and deleted; other meetings are not affected.',
  damagedTitle: (id) => `Without a title (${id})`,
  exportRaw: 'Save as it is',
  dropHere: 'Drop it to open it as a meeting',
  dropSource: 'To use it as the report of the open meeting, drop it into the dashed box',
}

export const OPEN_MESSAGES: Readonly<Record<Language, OpenMessages>> = { zh, en }
