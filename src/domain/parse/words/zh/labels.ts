import type { WordTable } from '../../draft/word-table.ts'

/*
 * What ends or makes up a label in Chinese, in simplified and traditional signs. `npx vitest run
 * src/domain/parse` tries every line.
 */

const lines = (words: string, sample: (word: string) => string): WordTable =>
  words.split(/\s+/).map((word) => ({ word, yes: sample(word) }))

/** Offices and forms of address that end a label: 田老师, 路灯科科长. */
export const LABEL_TITLES: WordTable = lines(
  `老师 老師 教授 主任 主席 书记 書記 委员 委員 代表 议员 議員 局长 局長 处长 處長 科长 科長 部长 部長 市长 市長 区长 區長
   县长 縣長 镇长 院长 院長 校长 校長 所长 所長 会长 會長 秘书长 秘書長 经理 經理 总监 總監 董事长 工程师 律师 律師 医生
   醫師 博士 先生 女士 小姐 同学 同學 记者 記者 主持人 主持 总 君 氏 政委 次長 署長 司長 組長 召集人`,
  (title) => `田${title}`,
)

/** What voices are called that a letter or a number tells apart: 说话人1, 嘉宾A. */
export const NUMBERED_VOICES: WordTable = lines(
  '说话人 说話人 說话人 說話人 发言人 發言人 讲者 講者 嘉宾 嘉賓 听众 聽眾 与会者 與會者 受访者 受訪者 访谈者 訪談者',
  (voice) => `${voice}2`,
)

/** What a voice alone is called: 甲, 问, 主席. */
export const VOICES_ALONE: WordTable = lines(
  '甲 乙 丙 丁 戊 问 答 問 记者 記者 主持人 主席 議長 委員長',
  (voice) => voice,
)
