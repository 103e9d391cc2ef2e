import type { WordTable } from '../../../draft/word-table.ts'

/*
 * Words of speech in Chinese that are thanks, greetings, nods and fillers. The longest
 * at a place counts. To add one, write a line with the word and, as `yes`, a sentence of your own in which
 * it decides. `npx vitest run src/domain/parse` tries every line.
 */

/** Thanks and greetings. */
export const COURTESIES: WordTable = [
  { word: '谢谢', yes: '谢谢田老师。' },
  { word: '感谢', yes: '非常感谢田老师的发言。' },
  { word: '多谢', yes: '多谢各位。' },
  { word: '辛苦', yes: '田老师辛苦了。' },
  { word: '大家好', yes: '大家好。' },
  { word: '各位好', yes: '各位好。' },
  { word: '老师好', yes: '各位老师好。' },
  { word: '朋友们好', yes: '朋友们好。' },
  { word: '早上好', yes: '早上好。' },
  { word: '上午好', yes: '大家上午好。' },
  { word: '中午好', yes: '大家中午好。' },
  { word: '下午好', yes: '大家下午好。' },
  { word: '晚上好', yes: '大家晚上好。' },
  { word: '您好', yes: '您好。' },
  { word: '欢迎', yes: '欢迎各位老师。' },
  { word: '不好意思', yes: '不好意思。' },
  { word: '掌声', yes: '我们掌声送给田老师。' },
  { word: '很高兴', yes: '很高兴见到各位。' },
  { word: '很荣幸', yes: '很荣幸来到这里。' },
  { word: '讲得很好', yes: '讲得很好。' },
  { word: '再见', yes: '再见。' },
  { word: '幸会', yes: '幸会。' },
  { word: '久仰', yes: '久仰。' },
  { word: '你好', yes: '你好。' },
  { word: '同学们好', yes: '同学们好。' },
  { word: '各位领导好', yes: '各位领导好。' },
  { word: '领导好', yes: '领导好。' },
  { word: '荣幸', yes: '深感荣幸。' },
  { word: '打扰', yes: '打扰了。' },
  { word: '对不起', yes: '对不起。' },
  { word: '借此机会', yes: '借此机会向各位问好。' },
  { word: '祝贺', yes: '祝贺田老师。' },
  { word: '恭喜', yes: '恭喜田老师。' },
  { word: '新年快乐', yes: '新年快乐。' },
  { word: '再会', yes: '再会。' },
  { word: '拜拜', yes: '拜拜。' },
  { word: '热烈', yes: '热烈的掌声。' },
  { word: '精彩的分享', yes: '精彩的分享。' },
  { word: '精彩的发言', yes: '精彩的发言。' },
]

/** A sentence of nothing but these says no more than that somebody listens. */
export const INTERJECTIONS: readonly string[] =
  '嗯,哦,噢,啊,诶,哎,呃,额,好,的,行,对,是,啦,吧,了,呀,哈,嘿,那,就,OK,ok,明白,可以,没错,没事,当然,其实,然后,所以,谢,这样,好像,确实,非常,很,都,也,来'.split(
    ',',
  )
