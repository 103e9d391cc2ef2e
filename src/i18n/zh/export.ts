import type { ExportMessages } from '../en/export.ts'
import { grouped } from '../words/grouped.ts'

const messages: ExportMessages = {
  menu: '导出',
  scope: '范围',
  scopeChosen: '当前筛选',
  scopeAll: '整场会议',
  data: '数据',
  toRead: '阅读',
  picture: '图片',
  elsewhere: '其他',
  votes: '表决（CSV）',
  csv: 'CSV 表格',
  json: 'JSON 会议记录',
  gexf: 'GEXF 网络 (Gephi)',
  graphml: 'GraphML 网络',
  codebook: '主题编码表 (CSV)',
  qdc: '主题编码表 (REFI-QDA)',
  moreFormats: '更多格式…',
  markdown: 'Markdown 列表',
  html: '完整网页 (HTML)',
  site: '整个网站 (.zip)',
  svg: 'SVG 矢量图',
  png: 'PNG 图片 (2×)',
  print: '打印…',
  notPrinted: '这个浏览器不能打印。请导出“完整网页 (HTML)”，用别的浏览器打开再打印。',
  link: '链接和二维码…',
  embed: '嵌入…',
  embedHint: '把这段代码放进网页，即可嵌入当前的选择。',
  onlyHere: '这场会议只在这个浏览器里，导出的内容不带链接',
  publish: '发布或嵌入…',
  citation: '引用',
  saving: (file) => `正在写 ${file}…`,
  saved: (file) => `已保存 ${file}`,
  failed: (file) => `${file} 没有存成：浏览器拒绝，或内存不足。请缩小范围后再试。`,
  notFetched: (file) => `${file} 没有存成：制作它的部分没有取到。请检查网络后再试。`,
  pictureTooLarge: '这张图太大，存不成 PNG。请改用 SVG，或缩小会议的范围。',
  pictureFailed: '浏览器没能画出 PNG：内存不足，或不允许读取画布。请改用 SVG。',
  noScript:
    '这里只能读文字：本页的脚本没有运行，可能是浏览器关闭了脚本，也可能是网站或外层网页不准。把文件存到本机再打开，就能浏览全部内容；在这样的网站上，请改用文件夹发布。',
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
  cited: ({ who, role, text, kind, title, about, place, link }) => {
    const where = [`《${title}》`, about, place].filter(Boolean).join('，')
    const stop = /[。！？.!?…”]$/.test(text) ? '' : '。'
    return `${role ? `${who}（${role}）` : who}：${text}${kind ? `（${kind}）` : ''}${stop}${where}。${link}`
  },
  cite: '引用',
  citeNamed: (words) => `引用：${words}`,
  citeHint: '带走这一条：文字、发言人、会议、出处和链接',
  card: '这一条的卡片，内容与引用相同',
  cardPng: '保存卡片 (PNG)',
  cardSvg: '保存卡片 (SVG)',
}

export default messages
