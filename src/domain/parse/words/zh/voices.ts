import { anyOf, type WordTable } from '../../draft/word-table.ts'
import { PEOPLE, PEOPLE_OF, WHICH_PEOPLE } from './several.ts'

/*
 * Labels in Chinese, Japanese and Korean signs that name nobody. To add one, write it on a line; never one that
 * is somebody's name too. `npx vitest run src/domain/parse/words` tries each.
 */

const lines = (words: string, sample: (word: string) => string = (word) => word): WordTable =>
  words.split(/\s+/).map((word) => ({ word, yes: sample(word) }))

/** Crowds and parts in a meeting. */
export const CROWD_VOICES: WordTable = lines(
  `群众 群眾 市民 居民 村民 公众 公眾 民众 民眾 街坊 网友 網友 观众 觀眾 听众 聽眾 业主 業主 商户 商戶 住户 住戶 租户 家长 家長
   学生 學生 员工 員工 职工 職工 企业 企業 媒体 媒體 妇女 婦女 青年 党员 黨員 社区 社區 小区 小區 旁听者 旁聽者 旁听人员 旁聽人員
   工作人员 工作人員 记录员 記錄員 记录人 記錄人 书记员 書記員 速记员 速記員 司仪 司儀 申请人 申請人 当事人 當事人 原告 被告 证人
   證人 众人 眾人 大家 全体 全體 全场 全場 男声 女声 男聲 女聲 匿名 佚名 无名氏 無名氏 未知 不明 委员长 委員長 委员 委員 副委員長
   議長 副議長 司会者 司会 参加者 傍聴者 傍聴人 傍聴席 事務局 一同 全員 発言者 質問者 回答者 住民 会場 提问人 提問人 发言 發言`,
)

/** Likewise. */
export const KOREAN_VOICES: WordTable = lines(
  '의장 부의장 위원장 부위원장 사회자 진행자 참석자 참가자 방청객 방청석 주민 시민 청중 일동 기자 간사 사무국 발언자 질문자 통역 위원 의원',
)

/** What stands before those. */
export const CROWD_VOICE_MANNERS: WordTable = lines(
  '旁听 旁聽 在场 在場 现场 現場 热心 匿名 男 女',
  (word) => `${word}市民`,
)

/** What tells voices apart. */
const NUMBER = '[\\s_#-]*(?:[\\da-z]{1,3}|[甲乙丙丁戊己庚辛壬癸]|[一二三四五六七八九十]{1,2})?'
/** 区 and 市 are surnames or mean a whole place. */
const which = WHICH_PEOPLE.filter(({ word }) => word.length > 1 || '某该各有'.includes(word))
const VOICE = new RegExp(
  `^(?:(?:${anyOf(which)}|${anyOf(CROWD_VOICE_MANNERS)}|[一二三四五六七八九十两数]+[位名个個]){0,2}的?(?:${anyOf(PEOPLE_OF)}|${anyOf(CROWD_VOICES)})?(?:${anyOf(PEOPLE)}|${anyOf(CROWD_VOICES)}|代表)们?|${anyOf(KOREAN_VOICES)})${NUMBER}$`,
  'u',
)

/** Whether a folded label is that of nobody in particular: 群众, 某居民, 村民甲, 委員長, 의장. */
export const isCrowdVoice = (folded: string): boolean =>
  VOICE.test(folded.replace(/[()[\]【】「」“”"]/g, ' ').trim())
