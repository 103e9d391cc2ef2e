/**
 * Characters that stand before a verb and are no part of it, each with one of which they make no word. To add one, write it with a
 * verb of the dictionary: `npx vitest run src/domain/parse/themes` tries each.
 */
export const CHINESE_BEFORE_VERBS: readonly (readonly [word: string, verb: string])[] = [
  ['去', '理解'],
  ['来', '打捞'],
  ['要', '修缮'],
  ['做', '修缮'],
  ['会', '连接'],
  ['想', '照明'],
  ['能', '沟通'],
]
