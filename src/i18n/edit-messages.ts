import type { Edit, Refusal } from '../domain/edit/edit.ts'
import type { Language } from './language.ts'

/** What is said of corrections: what was done, undone and done again, and why one was not made. */
export interface EditMessages {
  readonly that: (what: string, edit: string) => string
  readonly edit: Readonly<Record<Edit['do'], string>>
  readonly done: (edit: string) => string
  readonly undone: (edit: string) => string
  readonly redone: (edit: string) => string
  readonly refused: Readonly<Record<Refusal['reason'], string>>
}

const zh: EditMessages = {
  that: (what, edit) => `${what}：${edit}`,
  edit: {
    'set-title': '改标题',
    'set-date': '改日期',
    'set-place': '改地点',
    'set-occasion': '改场合',
    'set-publisher': '改发表者',
    'set-address': '改原文网址',
    'add-speaker': '添加发言人',
    'name-speaker': '改发言人姓名',
    'set-role': '改职务',
    'merge-speakers': '合并发言人',
    'remove-speaker': '删除发言人',
    'add-point': '添加观点',
    'set-bounds': '改观点范围',
    'split-point': '拆分观点',
    'merge-points': '合并观点',
    'drop-point': '删除观点',
    'give-point': '改归发言人',
    'set-kind': '改类别',
    'word-point': '改措辞',
    'head-point': '改小标题',
    'add-theme': '添加主题',
    'take-theme': '移除主题',
    'new-theme': '新建主题',
    'name-theme': '改主题名称',
    'drop-theme': '删除主题',
    'add-reply': '添加回应',
    'change-reply': '改回应',
    'remove-reply': '删除回应',
    'confirm-point': '确认观点',
    'doubt-point': '取消确认观点',
    'settle-warning': '核对提示',
  },
  done: (edit) => `已${edit}。`,
  undone: (edit) => `已撤销：${edit}。`,
  redone: (edit) => `已重做：${edit}。`,
  refused: {
    gone: '没有改动：它已经不在了。',
    empty: '没有改动：这里不能空着。',
    'no-words': '没有改动：这一段里没有文字。',
    overlap: '没有改动：这段文字有一部分属于另一个观点，请先改那个观点的范围。',
    outside: '没有改动：要拆开的地方不在观点之内，或有一边没有文字。',
    'other-speaker': '没有改动：两个观点属于不同的发言人。请先改归同一位。',
    between: '没有改动：两个观点之间还有别的观点。',
    themes: '没有改动：一个观点至多有四个主题。',
    'many-themes': '没有改动：一场会议至多有 2,000 个主题。请先删去用不着的。',
    oneself: '没有改动：发言人不能回应自己。',
    'same-reply': '没有改动：这条回应已经有了。',
    'no-date':
      '没有改动：这不是日期，或没有这一天。请写成 2022-03-16、2022-03 或 2022；不知道的数字写 X，不确定的在末尾加 ?。',
    'no-address': '没有改动：这不是网址。请从浏览器的地址栏复制，以 http:// 或 https:// 开头。',
  },
}

const en: EditMessages = {
  that: (what, edit) => `${what}: ${edit}`,
  edit: {
    'set-title': 'title changed',
    'set-date': 'date changed',
    'set-place': 'place changed',
    'set-occasion': 'occasion changed',
    'set-publisher': 'publisher changed',
    'set-address': 'address of the source changed',
    'add-speaker': 'speaker added',
    'name-speaker': 'speaker renamed',
    'set-role': 'office changed',
    'merge-speakers': 'speakers merged',
    'remove-speaker': 'speaker removed',
    'add-point': 'point added',
    'set-bounds': 'bounds changed',
    'split-point': 'point split',
    'merge-points': 'points merged',
    'drop-point': 'point removed',
    'give-point': 'point given to another speaker',
    'set-kind': 'kind changed',
    'word-point': 'wording changed',
    'head-point': 'heading changed',
    'add-theme': 'theme added',
    'take-theme': 'theme taken away',
    'new-theme': 'new theme',
    'name-theme': 'theme renamed',
    'drop-theme': 'theme removed',
    'add-reply': 'reply added',
    'change-reply': 'reply changed',
    'remove-reply': 'reply removed',
    'confirm-point': 'point confirmed',
    'doubt-point': 'confirmation taken back',
    'settle-warning': 'warning settled',
  },
  done: (edit) => `Done: ${edit}.`,
  undone: (edit) => `Undone: ${edit}.`,
  redone: (edit) => `Done again: ${edit}.`,
  refused: {
    gone: 'Nothing changed: it is no longer there.',
    empty: 'Nothing changed: this cannot be empty.',
    'no-words': 'Nothing changed: there are no words in this passage.',
    overlap:
      'Nothing changed: part of this text belongs to another point. Move the bounds of that one first.',
    outside: 'Nothing changed: the place is not inside the point, or leaves no words on one side.',
    'other-speaker':
      'Nothing changed: the two points have different speakers. Give them to one first.',
    between: 'Nothing changed: another point stands between the two.',
    themes: 'Nothing changed: a point has four themes at most.',
    'many-themes':
      'Nothing changed: a meeting has 2,000 themes at most. Remove some that are not needed first.',
    oneself: 'Nothing changed: nobody replies to themselves.',
    'same-reply': 'Nothing changed: the meeting has this reply already.',
    'no-date':
      'Nothing changed: this is no date, or there is no such day. Write 2022-03-16, 2022-03 or 2022, with X for digits that are not known and ? at the end if it is not certain.',
    'no-address':
      'Nothing changed: this is no address of a web page. Copy it from the address bar of the browser; it begins with http:// or https://.',
  },
}

export const EDIT_MESSAGES: Readonly<Record<Language, EditMessages>> = { zh, en }
