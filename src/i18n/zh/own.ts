import type { OwnMessages } from '../en/own.ts'
import { grouped } from '../words/grouped.ts'

const messages: OwnMessages = {
  gone: '这台设备上没有这场会议：它已被删除或清除，或保存在别的浏览器里。',
  goneHelp: '自己打开的会议只存在当初打开它的浏览器里。请在那里打开，或重新打开原来的文件。',
  forbidden: '浏览器不允许本页读取这台设备上保存的会议，或存储已损坏、没有回应。',
  forbiddenHelp:
    '请在浏览器设置里允许本站保存数据（无痕窗口常常不允许），关掉本站的其他标签页，然后重试。',
  damaged: '这台设备上这场会议的记录不完整，读不出来。',
  damagedHelp: '请在“打开文件…”里的“我的会议”中把还在的内容导出留存；也可以重新打开原来的文件。',
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
  carried: (from, themes, leftOut) =>
    `这份文字您以前打开过（“${from}”）。您改名、合并或确认过的主题，沿用了 ${grouped(themes)} 个${leftOut > 0 ? `，您删除过的 ${grouped(leftOut)} 个不再列出` : ''}。`,
  notCarried: (names) =>
    `没有沿用的，因为这次没有找到相近的主题：${names.slice(0, 20).join('；')}${names.length > 20 ? '；…' : ''}。`,
  nobody: '没有找到发言人。全文已打开，可以手工标注。',
  toText: '去标注',
}

export default messages
