import type { SourceMessages } from '../en/source.ts'
import { grouped } from '../words/grouped.ts'

const messages: SourceMessages = {
  title: '原文',
  notShipped: '本页不附报道原文：文字的版权属于发表者。',
  bring: (publisher) =>
    publisher
      ? `若您存有${publisher}的这篇报道，打开它（纯文本），即可逐条对照原文。`
      : '若您存有这篇报道，打开它（纯文本），即可逐条对照原文。',
  staysHere: '文件只在这台设备上读取，不会上传。',
  openReport: '打开报道文件…',
  dropHere: '也可以把文件拖到这里',
  opening: '正在比对…',
  refusedTitle: (file) => `没有采用 ${file}`,
  refused: {
    'too-large': '文件超过 20 MB。',
    empty: '文件是空的。',
    unreadable: '读不了这个文件。',
    length: (has, wants) => `长度不符：文件有 ${has} 字，报道有 ${wants} 字。`,
    words: (found, of) => `内容不符：${of} 处姓名、职务和用语只有 ${found} 处对得上。`,
  },
  help: {
    'too-large': '请只保存报道的文字，再打开。',
    empty: '请把报道的文字粘贴进去保存，再打开。',
    'not-text': '若是 PDF、Word 或网页，请复制其中文字，存成 .txt（UTF-8）再打开。',
    unreadable: '它也许已被移走或正被占用；请重新选择。',
    length: '请确认是这篇报道，而且正文完整、没有夹带其他内容。',
    words: '请确认是这篇报道，而不是同一题目的另一篇。',
  },
  likeness: {
    own: '原文随会议记录一起打开。',
    exact: '与报道完全一致：指纹相符。',
    restored: '还原空白和标点后与报道完全一致：指纹相符。',
    near: (found, of) =>
      `与报道相近，但不完全一致：位置是推定的，可能差几个字。${of} 处姓名、职务和用语对上 ${found} 处。`,
  },
  kept: '已存在这台设备上。',
  notKept: '这台设备不让保存：只在这次访问中可用。',
  forget: '忘记',
  notForgotten: '这台设备没有删掉保存的文字；请在浏览器设置里清除本站数据。',
  report: '原文全文',
  passage: (kind, speaker, words) => `${kind}，${speaker}：${words}`,
  wording: '原文',
  wordingNear: '原文（位置推定）',
  show: '看原文',
  coverage: '哪些句子成了观点',
  covered: (covered, all) => `${grouped(all)} 句中有 ${grouped(covered)} 句成了观点`,
  inPart: (n) => `另有 ${grouped(n)} 句只有一部分`,
  coveredHint: '一句除去说话人的称呼，九成的字在观点里，才算成了观点。',
  needsSource: '打开报道后，这里会列出哪些句子成了观点，哪些没有。',
  toSource: '去打开报道',
  highlight: '标出没有成为观点的文字',
  previous: '上一处',
  next: '下一处',
  leftAt: (at, all) => `第 ${grouped(at)} 处，共 ${grouped(all)} 处`,
  listLeft: (n) => `没有成为观点的 ${grouped(n)} 处文字`,
  annotations: '批注',
  annotationsHint: 'W3C 网络批注（JSON-LD）：每个观点、发言人及其在原文中的位置。',
  exportAnnotations: '导出批注',
  openAnnotations: '打开批注…',
  readCount: (n, file) => `${file}：读到 ${grouped(n)} 条批注`,
  notAnnotations: (file) => `${file} 不是 W3C 网络批注：需要 Annotation，或含 items 的列表。`,
  notJson: (file) => `${file} 不是 JSON，或不完整。`,
  fileTooLarge: (file) => `${file} 超过 20 MB，没有打开。`,
  unplaced: {
    shape: (numbers) => `第 ${numbers} 条的写法不合规范，已略去。`,
    'no-selector': (numbers) => `第 ${numbers} 条没有说明文字位置，已略去。`,
    outside: (numbers) => `第 ${numbers} 条的位置在原文之外，已略去。`,
    'other-words': (numbers) => `第 ${numbers} 条引的文字与原文不符，已略去。`,
    'other-text': (numbers) => `第 ${numbers} 条批注的是另一份文字，已略去。`,
  },
  editCopy: '复制一份来校对',
  copyNotKept: '浏览器没有让本页保存这一份：关闭本页后它就没有了。',
  copyTitle: (title) => `${title}（副本）`,
}

export default messages
