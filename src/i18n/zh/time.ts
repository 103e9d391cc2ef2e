import type { TimeMessages } from '../en/time.ts'
import { grouped } from '../words/grouped.ts'

const messages: TimeMessages = {
  title: '会议进程',
  hint: '左端是最先说的，右端是最后说的；每位发言人一行，下面是各主题。方向键沿行移动、上下换行，回车阅读，Esc 返回。',
  speakers: '发言人',
  themes: '主题',
  list: '按发言先后排列的观点',
  axis: { time: '时间', number: '第几个观点' },
  others: (n) => `其他 ${grouped(n)} 位`,
  mark: (speaker, kind, text) => `${speaker}，${kind}${text ? `：${text}` : '。'}`,
  markThemes: (themes) => `主题：${themes.join('、')}。`,
  bar: (speaker, points, from, to) => `${speaker}：${grouped(points)} 个观点，${from} 至 ${to}`,
  barOpens: '按回车分开来看。',
  barHint: '一根竖条代表几个观点，每多一倍高一级；点一下就分开来看。',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoom: '缩放',
  legend: '回应',
  arcs: {
    supplements: '上方：补充',
    agrees: '上方：赞同',
    seconds: '上方：附议',
    summarises: '上方：总结',
    answers: '上方：回答',
    disagrees: '下方：不赞同',
  },
  toTurn: '连到方括号：回应这位发言人，不是某一个观点',
  arcsLeftOut: (drawn, all) =>
    `共 ${grouped(all)} 条弧线，画出 ${grouped(drawn)} 条，回应多的在先。`,
  unplaced: (n) => `${grouped(n)} 条回应没有画出：没有说是回应谁，或在这里没有位置。`,
  lanesLeftOut: (n) => `${grouped(n)} 位发言人合用最后一行；按姓名查找，即可单独看。`,
  themesLeftOut: (n) => `还有 ${grouped(n)} 个主题，可按名称查找。`,
  nothing: '没有剩下的观点。',
}

export default messages
