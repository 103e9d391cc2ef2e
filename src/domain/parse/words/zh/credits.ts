import type { WordTable } from '../../draft/word-table.ts'

/*
 * What a byline says of who made a report, and what stands around it on a page. `npx vitest run
 * src/domain/parse` tries every line.
 */

/** Of which paper, or which kind, a reporter is: 本报记者. */
export const OUTLETS: WordTable = [
  { word: '本报', yes: '本报记者 田小满' },
  { word: '本网', yes: '本网记者 田小满' },
  { word: '本刊', yes: '本刊记者 田小满' },
  { word: '本台', yes: '本台记者 田小满' },
  { word: '见习', yes: '见习记者 田小满' },
  { word: '实习', yes: '实习记者 田小满' },
  { word: '特约', yes: '特约通讯员 田小满' },
  { word: '全媒体', yes: '全媒体记者 田小满' },
]

export const REPORTERS: WordTable = [
  { word: '记者', yes: '记者 田小满' },
  { word: '通讯员', yes: '通讯员 李大河' },
  { word: '特派员', yes: '特派员 李大河' },
]

/** What else somebody did for a report; of two that begin alike the longer stands first. */
export const CREDITS: WordTable = [
  { word: '来源', yes: '来源：水乡日报' },
  { word: '综合自', yes: '综合自：水乡日报' },
  { word: '作者', yes: '作者：田小满' },
  { word: '编辑', yes: '编辑：李大河' },
  { word: '责编', yes: '责编 李大河' },
  { word: '责任编辑', yes: '责任编辑：李大河' },
  { word: '主编', yes: '主编：李大河' },
  { word: '校对', yes: '校对：田小满' },
  { word: '审核', yes: '审核：田小满' },
  { word: '审校', yes: '审校：田小满' },
  { word: '一审', yes: '一审：田小满' },
  { word: '二审', yes: '二审：李大河' },
  { word: '三审', yes: '三审：秦望舒' },
  { word: '终审', yes: '终审：秦望舒' },
  { word: '初审', yes: '初审：田小满' },
  { word: '复审', yes: '复审：李大河' },
  { word: '监制', yes: '监制：秦望舒' },
  { word: '统筹', yes: '统筹：秦望舒' },
  { word: '策划', yes: '策划：秦望舒' },
  { word: '撰文', yes: '撰文：田小满' },
  { word: '供稿', yes: '供稿：水务组' },
  { word: '摄影', yes: '摄影：李大河' },
  { word: '摄像', yes: '摄像：李大河' },
  { word: '图片', yes: '图片：李大河' },
  { word: '视频制作', yes: '视频制作：李大河' },
  { word: '制作', yes: '制作：李大河' },
  { word: '视频', yes: '视频：李大河' },
  { word: '美编', yes: '美编：李大河' },
  { word: '排版', yes: '排版：李大河' },
  { word: '编审', yes: '编审：秦望舒' },
  { word: '值班编委', yes: '值班编委：秦望舒' },
  { word: '供图', yes: '供图：水务组' },
  { word: '文字', yes: '文字：田小满' },
  { word: '图文', yes: '图文：田小满' },
  { word: '编发', yes: '编发：田小满' },
  { word: '签发', yes: '签发：秦望舒' },
]

/** What a page prints beside them that names nobody. */
export const PAGE_NOTES: WordTable = [
  { word: '更新时间', yes: '更新时间：昨天' },
  { word: '发布时间', yes: '发布时间：昨天' },
  { word: '发布日期', yes: '发布日期：昨天' },
  { word: '时间', yes: '时间：昨天' },
  { word: '日期', yes: '日期：昨天' },
  { word: '点击', yes: '点击：三百' },
  { word: '浏览', yes: '浏览：三百' },
  { word: '阅读', yes: '阅读：三百' },
  { word: '字号', yes: '字号：大 中 小' },
  { word: '字体', yes: '字体：大 中 小' },
  { word: '分享到', yes: '分享到：' },
]
