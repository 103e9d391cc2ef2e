import type { WordTable } from '../../draft/word-table.ts'

/*
 * Words by which a point is a view, where nothing before them says that it is advice or a problem. To
 * add one, write a line with the word and, as `yes`, a clause of your own that it makes a view.
 * `npx vitest run src/domain/parse` tries every line.
 */

/** Words of a judgement: what follows them in a point no longer says what kind it is. */
export const JUDGEMENTS: WordTable = [
  { word: '是', not: { after: ['否'] }, yes: '老桥是两岸的骄傲', no: ['灯是否亮着'] },
  { word: '体现', yes: '灯光体现了手艺' },
  { word: '成为', yes: '渡口成为一景' },
  { word: '意味着', yes: '通船意味着热闹' },
  { word: '关乎', yes: '水位关乎两岸' },
  { word: '具有', yes: '老桥具有一百年历史' },
  { word: '取得', yes: '船队取得了头名' },
  { word: '标志着', yes: '通船标志着新的开始' },
  { word: '离不开', yes: '丰收离不开河水' },
  { word: '来自', yes: '石料来自上游' },
  { word: '在于', yes: '老桥的美在于石料' },
]

/** Whom people quote. What they said is the ground of a view, not the speaker's own advice. */
export const AUTHORITIES: WordTable = [
  { word: '习近平总书记', yes: '习近平总书记' },
  { word: '总书记', yes: '总书记' },
  { word: '习近平主席', yes: '习近平主席' },
  { word: '主席', yes: '主席' },
  { word: '党中央', yes: '党中央' },
  { word: '中央', yes: '中央' },
  { word: '国务院', yes: '国务院' },
  { word: '党的十', more: 8, yes: '党的十九大报告' },
  { word: '党的二十', more: 8, yes: '党的二十大报告' },
  { word: '宪法', yes: '宪法' },
  { word: '政府工作报告', yes: '政府工作报告' },
]

/** How they are quoted: 总书记在信中强调，…. */
export const AUTHORITY_SAYS: WordTable = [
  { word: '说', yes: '说' },
  { word: '强调', yes: '强调' },
  { word: '指出', yes: '指出' },
  { word: '提出', yes: '提出' },
  { word: '要求', yes: '要求' },
  { word: '明确', yes: '明确' },
]
