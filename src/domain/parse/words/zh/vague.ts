/*
 * Words that tell what is spoken of only together with others. To add one, write it with a phrase
 * of your own in which it tells something: `npx vitest run src/domain/parse/themes` tries each.
 */

/** Words of which a reader asks 什么的: by themselves they are no terms. */
export const CHINESE_VAGUE: readonly (readonly [word: string, phrase: string])[] = [
  ['样子', '池塘样子'],
  ['意思', '池塘意思'],
  ['后续', '后续路灯'],
  ['专门', '专门渡船'],
  ['补充', '补充池塘'],
  ['维度', '池塘维度'],
  ['判断', '判断水位'],
  ['综合', '综合渡船'],
  ['构建', '构建池塘'],
  ['部门', '渡船部门'],
  ['对接', '对接渡船'],
]

/** Words that tell nothing and yet end what is spoken of. */
export const CHINESE_ENDS: readonly (readonly [word: string, phrase: string])[] = [
  ['问题', '青蛙问题'],
  ['能力', '照明能力'],
  ['关系', '池塘关系'],
  ['价值', '池塘价值'],
  ['水平', '照明水平'],
  ['方向', '渡船方向'],
  ['趋势', '渡船趋势'],
  ['环境', '池塘环境'],
  ['条件', '池塘条件'],
  ['方法', '照明方法'],
  ['建设', '池塘建设'],
  ['发展', '渡船发展'],
  ['机会', '渡船机会'],
  ['领域', '照明领域'],
]
