import type { Language } from './language.ts'

/** What the page says of a meeting of the reader's own, loaded with it. */
export interface OwnMessages {
  readonly gone: string
  readonly goneHelp: string
  readonly forbidden: string
  readonly forbiddenHelp: string
  readonly damaged: string
  readonly damagedHelp: string
  readonly newer: string
  readonly newerHelp: string
  /** `byRules`: whether rules have found its points. */
  readonly kept: (byRules: boolean) => string
  readonly unkept: { readonly full: string; readonly forbidden: string }
  readonly unkeptHelp: string
  readonly nobody: string
  readonly toText: string
}

const zh: OwnMessages = {
  gone: '这台设备上没有这场会议：它已被删除或清除，或保存在别的浏览器里。',
  goneHelp: '自己打开的会议只存在当初打开它的浏览器里。请在那里打开，或重新打开原来的文件。',
  forbidden: '浏览器不允许本页读取这台设备上保存的会议，或存储已损坏、没有回应。',
  forbiddenHelp:
    '请在浏览器设置里允许本站保存数据（无痕窗口常常不允许），关掉本站的其他标签页，然后重试。',
  damaged: '这台设备上这场会议的记录不完整，读不出来。',
  damagedHelp: '请在“打开…”里的“我的会议”中把还在的内容导出留存；也可以重新打开原来的文件。',
  newer: '这台设备上的会议由本页的新版本保存，这个版本读不了。',
  newerHelp: '什么也没有丢。请重新载入本页，换到新版本。',
  kept: (byRules) =>
    `您自己的会议，只保存在这台设备的这个浏览器里，没有上传。${byRules ? '观点是按规则从原文里找出来的，可能有错。' : ''}`,
  unkept: {
    full: '这场会议没有保存下来：设备上给本页的空间已满。关闭或重新载入本页后它就没有了。',
    forbidden:
      '这场会议没有保存下来：浏览器不允许本页保存数据，或存储没有回应。关闭或重新载入本页后它就没有了。',
  },
  unkeptHelp: '要留住它，请用“导出”存成 JSON 文件，下次再打开。',
  nobody: '没有找到发言人。全文已打开，可以手工标注。',
  toText: '去标注',
}

const en: OwnMessages = {
  gone: 'This meeting is not on this device: it has been deleted or cleared, or another browser keeps it.',
  goneHelp:
    'A meeting of your own is kept only by the browser in which you opened it. Open it there, or open its file again.',
  forbidden:
    'The browser does not let this page read the meetings that are kept on this device, or its storage is damaged or does not answer.',
  forbiddenHelp:
    'Allow this site to store data in the settings of the browser (a private window often forbids it), close other tabs of this site, and try again.',
  damaged: 'The record of this meeting on this device is not whole and cannot be read.',
  damagedHelp:
    'Save what is left of it in the list under Open…, My meetings; or open its file again.',
  newer:
    'The meetings on this device are kept by a newer version of this page, which this one cannot read.',
  newerHelp: 'Nothing is lost. Reload the page to get the newer version.',
  kept: (byRules) =>
    `Your own meeting, kept only in this browser on this device; nothing was uploaded.${byRules ? ' The points were found by rules, which make mistakes.' : ''}`,
  unkept: {
    full: 'This meeting is not kept: this device has no more room for this page. It goes when the page is closed or reloaded.',
    forbidden:
      'This meeting is not kept: the browser does not let this page store anything, or its storage does not answer. It goes when the page is closed or reloaded.',
  },
  unkeptHelp: 'To keep it, save it as a JSON file with Export, and open that the next time.',
  nobody: 'Nobody was found who speaks. The whole text is open, to be marked by hand.',
  toText: 'Mark it by hand',
}

export const OWN_MESSAGES: Readonly<Record<Language, OwnMessages>> = { zh, en }
