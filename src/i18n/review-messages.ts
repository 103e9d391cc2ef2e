import { EDIT_MESSAGES, type EditMessages } from './edit-messages.ts'
import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'

/** What the review of one's own meeting says, loaded with it. */
export interface ReviewMessages extends EditMessages {
  readonly title: string
  readonly hint: string
  readonly text: string
  readonly onlyOwn: string
  readonly onlyOwnHelp: string
  readonly noText: string
  readonly lost: string
  readonly undo: string
  readonly redo: string
  readonly saving: Readonly<Record<'saved' | 'saving', string>>
  readonly failed: Readonly<
    Record<'full' | 'forbidden' | 'conflict' | 'gone' | 'damaged' | 'newer', string>
  >
  readonly tryAgain: string
  readonly takeTheirs: string
  readonly keepCopy: string
  readonly saveFile: string
  readonly warnings: string
  readonly unassigned: string
  readonly allLooked: string
  readonly allAssigned: string
  readonly unconfirmed: string
  readonly confirmedOf: (confirmed: number, all: number) => string
  readonly allConfirmed: (all: number) => string
  readonly confirm: string
  readonly isConfirmed: string
  readonly takeBack: string
  readonly toUnconfirmed: string
  readonly noneUnconfirmed: string
  readonly previous: string
  readonly next: string
  readonly of: (what: string, name: string) => string
  readonly at: (number: number, all: number) => string
  readonly settle: string
  readonly toPoint: string
  readonly toText: string
  readonly passage: (kind: string, speaker: string, words: string) => string
  readonly nobodys: (words: string) => string
  readonly needsSpeaker: string
  readonly selected: string
  readonly newPoint: (speaker: string) => string
  readonly setBounds: string
  readonly splitHere: string
  readonly newSpeaker: string
  readonly aboutMeeting: string
  readonly meetingTitle: string
  readonly date: string
  readonly place: string
  readonly occasion: string
  readonly publisher: string
  readonly address: string
  readonly speakers: string
  readonly nobodyYet: string
  readonly addSpeaker: string
  readonly name: string
  readonly office: string
  readonly alsoIn: (language: string) => string
  readonly allSpeakers: string
  readonly noPoints: string
  readonly addSentence: string
  readonly add: string
  readonly mergeOrRemove: string
  readonly mergeInto: string
  readonly merge: string
  readonly removeSpeaker: string
  readonly pointOf: (number: number, all: number) => string
  readonly previousPoint: string
  readonly nextPoint: string
  readonly kind: string
  readonly wording: string
  readonly speaker: string
  readonly heading: string
  readonly themes: string
  readonly themeHint: string
  readonly takeTheme: (theme: string) => string
  readonly bounds: string
  readonly noBounds: string
  readonly edge: Readonly<Record<'start' | 'end', string>>
  readonly stride: Readonly<Record<'character' | 'clause', string>>
  /** Forth (1) or back (-1). */
  readonly move: (edge: string, by: 1 | -1, stride: string) => string
  readonly split: string
  readonly splitHint: string
  readonly cutBefore: (words: string) => string
  readonly mergePrevious: string
  readonly mergeNext: string
  readonly drop: string
  readonly replies: string
  readonly addReply: string
  readonly newReply: (speaker: string) => string
  readonly replyKind: string
  readonly replyTo: string
  readonly toNobody: string
  readonly replyWords: string
  readonly takeSelected: string
  readonly change: string
  readonly themeList: string
  readonly dropTheme: (theme: string) => string
  readonly remove: string
}

const zh: ReviewMessages = {
  ...EDIT_MESSAGES.zh,
  title: '校对',
  hint: '点选一处观点或一位发言人来改；选中文字可作为新观点。每次改动都会保存。',
  text: '全文',
  onlyOwn: '只有您自己打开的会议可以校对。',
  onlyOwnHelp: '可以先为自己复制一份：复制的只存在这台设备上，不影响原来的会议。',
  noText: '手边没有这场会议的原文，无从对照。请先在“原文”里打开它。',
  lost: '读不到这场会议，不能校对。请重新载入本页。',
  undo: '撤销',
  redo: '重做',
  saving: { saved: '已保存', saving: '正在保存…' },
  failed: {
    full: '没有保存：设备上给本页的空间已满。改动还在本页，请先导出，或腾出空间后再试。',
    forbidden:
      '没有保存：浏览器不允许本页保存数据，或存储已损坏、没有回应。改动还在本页，请先导出，或在设置里允许后再试。',
    conflict: '另一个标签页改过并保存了这场会议。这里的改动没有保存，也没有覆盖那边的。请选择：',
    gone: '这台设备上已没有这场会议：另一个标签页删除了它，或本站的数据已被清除。这里的内容还在本页，可以另存一份。',
    damaged: '没有保存：这台设备上这场会议的记录已损坏。这里的内容还在本页，可以另存一份。',
    newer: '没有保存：这台设备上的会议已由本页的新版本保存。改动还在本页，请先导出，再重新载入。',
  },
  tryAgain: '再试一次',
  takeTheirs: '用那边的，放弃这里的',
  keepCopy: '这里的另存一份',
  saveFile: '导出 JSON',
  warnings: '待核对',
  unassigned: '未归属',
  allLooked: '提示都已核对',
  allAssigned: '没有未归属的句子',
  unconfirmed: '未确认的观点',
  confirmedOf: (confirmed, all) => `已确认 ${grouped(confirmed)} / ${grouped(all)} 个观点`,
  allConfirmed: (all) => `${grouped(all)} 个观点都已确认`,
  confirm: '确认，看下一个',
  isConfirmed: '已确认',
  takeBack: '取消确认',
  toUnconfirmed: '看下一个未确认的',
  noneUnconfirmed: '观点都已确认',
  previous: '上一处',
  next: '下一处',
  of: (what, name) => `${name}：${what}`,
  at: (number, all) => `第 ${grouped(number)} 处，共 ${grouped(all)} 处`,
  settle: '核对过了',
  toPoint: '作为观点',
  toText: '在原文中看',
  passage: (kind, speaker, words) => `${kind}，${speaker}：${words}`,
  nobodys: (words) => `未归属，作为观点：${words}`,
  needsSpeaker: '还没有发言人：请先添加一位，再把句子归给他。',
  selected: '选中的文字',
  newPoint: (speaker) => `作为新观点（${speaker}）`,
  setBounds: '设为所选观点的范围',
  splitHere: '从这里拆开',
  newSpeaker: '作为新发言人',
  aboutMeeting: '会议：标题、日期、地点、来源',
  meetingTitle: '标题',
  date: '日期，如 2022-03-16，或 XXXX-03-16',
  place: '地点',
  occasion: '场合',
  publisher: '原文发表者',
  address: '原文网址',
  speakers: '发言人',
  nobodyYet: '还没有发言人。选中原文里的姓名，或在下面填写。',
  addSpeaker: '添加发言人',
  name: '姓名',
  office: '职务',
  alsoIn: (language) => `加${language}`,
  allSpeakers: '全部发言人',
  noPoints: '还没有观点。',
  addSentence: '从句子添加观点',
  add: '添加',
  mergeOrRemove: '合并或删除…',
  mergeInto: '其实是',
  merge: '合并',
  removeSpeaker: '删除这位发言人',
  pointOf: (number, all) => `观点 ${grouped(number)} / ${grouped(all)}`,
  previousPoint: '上一个观点',
  nextPoint: '下一个观点',
  kind: '类别',
  wording: '措辞',
  speaker: '发言人',
  heading: '小标题',
  themes: '主题',
  themeHint: '添加主题；没有的会新建',
  takeTheme: (theme) => `移除主题 ${theme}`,
  bounds: '在原文中的范围',
  noBounds: '还没有范围：在原文中选中文字来设定。',
  edge: { start: '起点', end: '终点' },
  stride: { character: '一字', clause: '一个分句' },
  move: (edge, by, stride) => `${edge}${by > 0 ? '后移' : '前移'}${stride}`,
  split: '拆分…',
  splitHint: '从哪里拆开？',
  cutBefore: (words) => `在“${words}”前拆开`,
  mergePrevious: '并入上一条',
  mergeNext: '与下一条合并',
  drop: '删除观点',
  replies: '回应',
  addReply: '添加回应…',
  newReply: (speaker) => `${speaker}的回应…`,
  replyKind: '怎样回应',
  replyTo: '回应谁',
  toNobody: '前面的发言，没有指名',
  replyWords: '说明这一点的原话',
  takeSelected: '用选中的文字',
  change: '修改…',
  themeList: '主题名称',
  dropTheme: (theme) => `删除主题 ${theme}`,
  remove: '删除',
}

const en: ReviewMessages = {
  ...EDIT_MESSAGES.en,
  title: 'Review',
  hint: 'Choose a point or a speaker to correct it; select text to make it a point. Every change is saved.',
  text: 'The text',
  onlyOwn: 'Only meetings that you opened yourself can be corrected.',
  onlyOwnHelp:
    'You can make a copy of your own first: it stays on this device and does not touch the meeting itself.',
  noText: 'The text of this meeting is not at hand to compare with. Open it in “Source” first.',
  lost: 'The meeting cannot be read, so it cannot be corrected. Reload the page.',
  undo: 'Undo',
  redo: 'Redo',
  saving: { saved: 'Saved', saving: 'Saving…' },
  failed: {
    full: 'Not saved: this device has no more room for this page. Your changes are still here: export them, or make room and try again.',
    forbidden:
      'Not saved: the browser does not let this page keep data, or its storage is damaged or does not answer. Your changes are still here: export them, or allow it in the settings and try again.',
    conflict:
      'Another tab has changed and saved this meeting. What you changed here is not saved, and nothing of theirs was overwritten. Choose:',
    gone: 'This meeting is no longer on this device: another tab has deleted it, or the data of this site was cleared. What you see is still here and can be kept as a copy.',
    damaged:
      'Not saved: the record of this meeting on this device is damaged. What is here is still in this page and can be kept as a copy.',
    newer:
      'Not saved: a newer version of this page keeps the meetings on this device. The changes are still in this page: save them as a file, then reload.',
  },
  tryAgain: 'Try again',
  takeTheirs: 'Take theirs, drop mine',
  keepCopy: 'Keep mine as a copy',
  saveFile: 'Export JSON',
  warnings: 'To check',
  unassigned: 'Unassigned',
  allLooked: 'All warnings settled',
  allAssigned: 'No sentence is unassigned',
  unconfirmed: 'Unconfirmed points',
  confirmedOf: (confirmed, all) => `${grouped(confirmed)} of ${counted(all, 'point')} confirmed`,
  allConfirmed: (all) =>
    all === 1 ? 'The point is confirmed' : `All ${grouped(all)} points confirmed`,
  confirm: 'Confirm and go on',
  isConfirmed: 'Confirmed',
  takeBack: 'Take back',
  toUnconfirmed: 'Next unconfirmed',
  noneUnconfirmed: 'All points confirmed',
  previous: 'previous',
  next: 'next',
  of: (what, name) => `${name}: ${what}`,
  at: (number, all) => `${grouped(number)} of ${grouped(all)}`,
  settle: 'Settled',
  toPoint: 'Make it a point',
  toText: 'Show in the text',
  passage: (kind, speaker, words) => `${kind}, ${speaker}: ${words}`,
  nobodys: (words) => `Unassigned, make it a point: ${words}`,
  needsSpeaker: 'There is no speaker yet: add one first, then give sentences to them.',
  selected: 'Selected text',
  newPoint: (speaker) => `New point (${speaker})`,
  setBounds: 'Bounds of the chosen point',
  splitHere: 'Split here',
  newSpeaker: 'New speaker',
  aboutMeeting: 'The meeting: title, date, place, source',
  meetingTitle: 'Title',
  date: 'Date, such as 2022-03-16 or XXXX-03-16',
  place: 'Place',
  occasion: 'Occasion',
  publisher: 'Publisher of the source',
  address: 'Address of the source on the web',
  speakers: 'Speakers',
  nobodyYet: 'No speakers yet. Select a name in the text, or write one below.',
  addSpeaker: 'Add a speaker',
  name: 'Name',
  office: 'Office',
  alsoIn: (language) => `Add ${language}`,
  allSpeakers: 'All speakers',
  noPoints: 'No points yet.',
  addSentence: 'Add a point from a sentence',
  add: 'Add',
  mergeOrRemove: 'Merge or remove…',
  mergeInto: 'Is really',
  merge: 'Merge',
  removeSpeaker: 'Remove this speaker',
  pointOf: (number, all) => `Point ${grouped(number)} of ${grouped(all)}`,
  previousPoint: 'Previous point',
  nextPoint: 'Next point',
  kind: 'Kind',
  wording: 'Wording',
  speaker: 'Speaker',
  heading: 'Heading',
  themes: 'Themes',
  themeHint: 'Add a theme; a new name makes one',
  takeTheme: (theme) => `Take away theme ${theme}`,
  bounds: 'Place in the text',
  noBounds: 'No place yet: select it in the text.',
  edge: { start: 'Start', end: 'End' },
  stride: { character: 'a character', clause: 'a clause' },
  move: (edge, by, stride) => `${edge} ${by > 0 ? 'forth' : 'back'} by ${stride}`,
  split: 'Split…',
  splitHint: 'Where should it be cut?',
  cutBefore: (words) => `Cut before “${words}”`,
  mergePrevious: 'Merge with previous',
  mergeNext: 'Merge with next',
  drop: 'Remove point',
  replies: 'Replies',
  addReply: 'Add a reply…',
  newReply: (speaker) => `Reply by ${speaker}…`,
  replyKind: 'How',
  replyTo: 'Replies to',
  toNobody: 'what was said, nobody named',
  replyWords: 'The words that say so',
  takeSelected: 'Take the selected text',
  change: 'Change…',
  themeList: 'Names of themes',
  dropTheme: (theme) => `Remove theme ${theme}`,
  remove: 'Remove',
}

export const REVIEW_MESSAGES: Readonly<Record<Language, ReviewMessages>> = { zh, en }
