import type { WordingKind } from '../domain/format/transcript.ts'
import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'

/** What to do to publish a meeting, in order. */
export const PUBLISH_STEPS = ['save', 'host', 'open', 'use'] as const
export type PublishStep = (typeof PUBLISH_STEPS)[number]

/** What exporting, printing and embedding say: loaded with them, not with the page. */
export interface ExportMessages {
  readonly menu: string
  readonly scope: string
  readonly scopeChosen: string
  readonly scopeAll: string
  readonly data: string
  readonly toRead: string
  readonly picture: string
  readonly elsewhere: string
  readonly csv: string
  readonly json: string
  readonly gexf: string
  readonly graphml: string
  readonly markdown: string
  readonly html: string
  readonly svg: string
  readonly png: string
  readonly print: string
  readonly notPrinted: string
  readonly embed: string
  readonly embedHint: string
  /** Of a meeting that only this browser has. */
  readonly onlyHere: string
  readonly publish: string
  readonly publishWhy: string
  /** `file`: the name that it should have; `address`: where it opens then. */
  readonly publishSteps: Readonly<Record<PublishStep, (file: string, address: string) => string>>
  readonly publishText: string
  readonly citation: string
  readonly saving: (file: string) => string
  readonly saved: (file: string) => string
  readonly failed: (file: string) => string
  readonly pictureTooLarge: string
  readonly pictureFailed: string
  /** Of a picture that does not show everything. */
  readonly linesMerged: string
  readonly linesLeftOut: (drawn: number, all: number) => string
  readonly rowsLeftOut: (speakers: number, themes: number) => string
  /** `isChosen`: even the chosen speaker has too many. */
  readonly tooManyToPrint: (points: number, most: number, isChosen: boolean) => string
  readonly onlyTheirs: (points: number, most: number) => string
  readonly copy: string
  readonly copied: string
  readonly copyRefused: string
  readonly all: string
  readonly openPage: string
  readonly filtered: (what: string) => string
  readonly search: (query: string) => string
  readonly joined: Readonly<Record<'any' | 'all', string>>
  /** `example`: the address of a point, where there is one. */
  readonly pointEnds: (example: string | null) => string
  readonly fullPage: string
  readonly windowBlocked: string
  /** Of all points but those that are marked. */
  readonly wordings: Readonly<Record<WordingKind, string>>
  readonly cite: string
  readonly citeHint: string
}

const zh: ExportMessages = {
  menu: '导出',
  scope: '范围',
  scopeChosen: '当前筛选',
  scopeAll: '整场会议',
  data: '数据',
  toRead: '阅读',
  picture: '图片',
  elsewhere: '其他',
  csv: 'CSV 表格',
  json: 'JSON 会议记录',
  gexf: 'GEXF 网络 (Gephi)',
  graphml: 'GraphML 网络',
  markdown: 'Markdown 列表',
  html: 'HTML 单页',
  svg: 'SVG 矢量图',
  png: 'PNG 图片 (2×)',
  print: '打印…',
  notPrinted: '这个浏览器不能打印。请导出 HTML 单页，用别的浏览器打开再打印。',
  embed: '嵌入…',
  embedHint: '把这段代码放进网页，即可嵌入当前的选择。',
  onlyHere: '这场会议只在这个浏览器里，导出的内容不带链接',
  publish: '发布或嵌入…',
  publishWhy:
    '这场会议只保存在这个浏览器里：它的地址在别处打不开，所以引用和导出的内容不带链接，也不能嵌入别的网页。要让别人打开，请先发布：',
  publishSteps: {
    save: (file) => `在“导出”里选“整场会议”和 JSON，文件取名 ${file}。`,
    host: () => '把文件放到网站上本页旁边的 transcripts/ 文件夹；本页可以放在任何静态网站上。',
    open: (_, address) => `打开 ${address}（在别的网站，就用那里的地址）。`,
    use: () => '在那里打开的会议，引用和导出都带链接，也可以嵌入。',
  },
  publishText: '文件里有整篇原文和所有姓名：只发布您有权发布的内容。',
  citation: '引用',
  saving: (file) => `正在写 ${file}…`,
  saved: (file) => `已保存 ${file}`,
  failed: (file) => `${file} 没有存成：浏览器拒绝，或内存不足。请缩小范围后再试。`,
  pictureTooLarge: '这张图太大，存不成 PNG。请改用 SVG，或缩小会议的范围。',
  pictureFailed: '浏览器没能画出 PNG：内存不足，或不允许读取画布。请改用 SVG。',
  linesMerged: '一条线是一位发言人在一个主题上的全部同类观点，观点越多越宽。',
  linesLeftOut: (drawn, all) => `${grouped(all)} 条线中画出最宽的 ${grouped(drawn)} 条。`,
  rowsLeftOut: (speakers, themes) =>
    `只画观点最多的；未画的还有 ${[
      speakers > 0 ? `${grouped(speakers)} 位发言人` : '',
      themes > 0 ? `${grouped(themes)} 个主题` : '',
    ]
      .filter(Boolean)
      .join('、')}。`,
  tooManyToPrint: (points, most, isChosen) =>
    `这里有 ${grouped(points)} 个观点，纸上最多印 ${grouped(most)} 个，所以只有图。请先${isChosen ? '' : '选一位发言人、'}勾选主题或搜索，再打印；全部观点可以导出为 HTML 或 CSV。`,
  onlyTheirs: (points, most) =>
    `这里有 ${grouped(points)} 个观点，纸上最多印 ${grouped(most)} 个，所以只印所选发言人的。`,
  copy: '复制',
  copied: '已复制',
  copyRefused: '浏览器不允许写入剪贴板。文字已选中，请手动复制 (Ctrl/⌘ C)。',
  all: '全部',
  openPage: '在热议中打开',
  filtered: (what) => `筛选：${what}`,
  search: (query) => `搜索“${query}”`,
  joined: { any: '、', all: ' 且 ' },
  pointEnds: (example) =>
    `每条之后是在原文中的位置（第几字）和名称${example ? `，名称用于单个观点的地址：${example}` : '。'}`,
  fullPage: '打开完整页面（新窗口）',
  windowBlocked: '浏览器没有打开新窗口。请复制地址，自行打开：',
  wordings: {
    verbatim: '除另有注明外，各条是发言人的话，照录原文。',
    paraphrase: '除另有注明外，各条是转述，不是引文。',
  },
  cite: '引用',
  citeHint: '复制这一条的引用：文字、发言人、会议、出处和链接',
}

const en: ExportMessages = {
  menu: 'Export',
  scope: 'What to export',
  scopeChosen: 'Current filter',
  scopeAll: 'Whole meeting',
  data: 'Data',
  toRead: 'To read',
  picture: 'Picture',
  elsewhere: 'Elsewhere',
  csv: 'CSV table',
  json: 'JSON transcript',
  gexf: 'GEXF graph (Gephi)',
  graphml: 'GraphML graph',
  markdown: 'Markdown list',
  html: 'HTML page',
  svg: 'SVG drawing',
  png: 'PNG image (2×)',
  print: 'Print…',
  notPrinted:
    'This browser cannot print. Export the HTML page, open it in another browser and print it there.',
  embed: 'Embed…',
  embedHint: 'Put this code into a web page to embed the current choice there.',
  onlyHere: 'This meeting is only in this browser: what you export has no links',
  publish: 'Publish or embed…',
  publishWhy:
    'This meeting is kept only in this browser: its address opens nowhere else, so citations and exports have no links, and it cannot be embedded. To let others open it, publish it first:',
  publishSteps: {
    save: (file) => `Under Export choose “Whole meeting” and JSON; name the file ${file}.`,
    host: () =>
      'Put the file into the folder transcripts/ beside this page on a web site; any static host will do.',
    open: (_, address) => `Open ${address} (on another site, use its address instead).`,
    use: () => 'Opened there, the meeting has links in citations and exports, and can be embedded.',
  },
  publishText:
    'The file holds the whole text of the source and all names: publish only what you may.',
  citation: 'Citation',
  saving: (file) => `Writing ${file}…`,
  saved: (file) => `Saved ${file}`,
  failed: (file) =>
    `${file} could not be saved: the browser refused, or memory ran out. Try again with less.`,
  pictureTooLarge: 'The picture is too large for a PNG. Use SVG instead, or a smaller meeting.',
  pictureFailed:
    'The browser could not draw the PNG: memory ran out, or it forbids reading a canvas. Use SVG instead.',
  linesMerged:
    'A line stands for all points of one kind that a speaker made on a theme: the more, the wider.',
  linesLeftOut: (drawn, all) => `Of ${grouped(all)} lines the ${grouped(drawn)} widest are drawn.`,
  rowsLeftOut: (speakers, themes) =>
    `Only those with the most points are drawn; not shown: ${[
      speakers > 0 ? `${counted(speakers, 'more speaker')}` : '',
      themes > 0 ? `${counted(themes, 'more theme')}` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  tooManyToPrint: (points, most, isChosen) =>
    `${grouped(points)} points are more than the ${grouped(most)} that go to paper, so there is only the picture. ${isChosen ? 'Tick' : 'Choose a speaker, tick'} themes or search before printing; all points can be exported as HTML or CSV.`,
  onlyTheirs: (points, most) =>
    `${grouped(points)} points are more than the ${grouped(most)} that go to paper, so only the chosen speaker's are printed.`,
  copy: 'Copy',
  copied: 'Copied',
  copyRefused:
    'The browser does not let the page use the clipboard. The text is selected: copy it by hand (Ctrl/⌘ C).',
  all: 'All',
  openPage: 'Open in Reyi',
  filtered: (what) => `Filter: ${what}`,
  search: (query) => `search “${query}”`,
  joined: { any: ' or ', all: ' and ' },
  pointEnds: (example) =>
    `After each point: its place in the source (characters) and its name${example ? `, as in the address of a single point: ${example}` : '.'}`,
  fullPage: 'Open the full page (in a new window)',
  windowBlocked: 'The browser did not open a new window. Copy the address and open it yourself:',
  wordings: {
    verbatim: 'Unless marked, points are in the speaker’s words as the source has them.',
    paraphrase: 'Unless marked, points are paraphrased, not quoted.',
  },
  cite: 'Cite',
  citeHint: 'Copy this point as a citation: text, speaker, meeting, place and link',
}

export const EXPORT_MESSAGES: Readonly<Record<Language, ExportMessages>> = { zh, en }
