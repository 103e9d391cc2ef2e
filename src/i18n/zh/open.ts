import { MOST_FILES } from '../../domain/text/limits.ts'
import type { OpenMessages } from '../en/open.ts'
import { grouped } from '../words/grouped.ts'
import { listInputs } from '../words/inputs.ts'

const MARKS = { open: '（', close: '）', within: '、', between: '，' }
const INPUTS = {
  record: '报道或发言记录',
  subtitles: '字幕',
  research: '语言学标注',
  table: '表格',
  recognised: '语音识别的 JSON',
  proceedings: '议会会议录',
  meeting: '从本页导出的会议',
}

const messages: OpenMessages = {
  title: '打开自己的会议',
  staysHere: '文件只在这台设备上读取和保存，不会上传。',
  choose: '选择文件…',
  orDrop: '也可以把几个文件或文件夹拖到本页任何地方。',
  accepts: (mebibytes) => `${listInputs(INPUTS, MARKS)}；至多 ${mebibytes} MiB。`,
  several: '几个文件各成一场会议，录音录像归同名的文字。',
  paste: '或粘贴文字',
  pasteHint: '报道全文，或每行一句“姓名：发言”',
  readPasted: '读取',
  pasted: '粘贴的文字',
  themes: {
    title: '主题',
    by: { text: '从文字里找', codebook: '用编码表', none: '不要主题' },
    help: {
      text: '文字自己标明的主题，没有标明时从用词里找出。',
      codebook:
        '用您自己的主题表代替其他主题：表格（.csv）或 REFI-QDA 编码表（.qdc）。从本页导出的会议保留自己的主题。',
      none: '程序不找主题，文字自己标明的仍保留。以后可以在“校对”里再找。',
    },
    choose: '选择编码表…',
  },
  'no-codebook': {
    what: '还没有选编码表。',
    help: '请选择编码表文件，或改为从文字里找主题。',
  },
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
  'too-many': {
    what: `文件超过 ${grouped(MOST_FILES)} 个，一次打不开这么多。`,
    help: '请分批选择，一次一个文件夹；很多文件也可以用命令行读。',
  },
  'no-files': {
    what: '拖进来的里面没有文件。',
    help: '请看看文件夹选得对不对，或直接选择文件。',
  },
  'recording-alone': {
    what: '这是录音录像，旁边没有同名的文字。',
    help: '请连同它的文字记录一起选择，或在当前会议里点“听”打开它；语音识别程序可以把它变成文字。',
  },
  batch: {
    title: '文件',
    now: (place, all, name) => `正在读第 ${place} 个文件，共 ${all} 个：${name}`,
    done: (kept, asked, failed, stopped) =>
      [
        `读好 ${grouped(kept)} 场会议，已放进“我的会议”`,
        ...(asked > 0 ? [`${grouped(asked)} 个文件等您回答`] : []),
        ...(failed > 0 ? [`${grouped(failed)} 个文件没有读成`] : []),
        ...(stopped > 0 ? [`${grouped(stopped)} 个还没有读`] : []),
      ].join('；'),
    waiting: '等候',
    working: '正在读…',
    stopped: '没有读：此前已停止',
    with: (names) => `连同 ${names.join('、')} 一起读`,
    recording: (name) => `录音录像：${name}；关闭本页前可以播放，只留在这台设备上`,
    noTimes: '这份文字没有时间，不能从某个观点播放。',
    unkept: '没有保存：设备空间已满，或浏览器不允许本页保存数据。关闭本页后就没有了。',
    asks: '要先回答一个问题才能读。',
    answer: '回答…',
    open: '打开',
    stop: '停止',
    resume: '继续读其余的',
    others: '选择别的文件',
  },
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
  tiersTitle: '哪些标注层是发言？',
  tiersHint: (name) => `“${name}”里有几个标注层。请勾选记录发言的层，其余不读。`,
  tierHas: (voice, count) =>
    [...(voice ? [`发言人：${voice}`] : []), `${grouped(count)} 条标注`].join('，'),
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
  together: '一并浏览：历次会议的人物、主题与词语',
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

export default messages
