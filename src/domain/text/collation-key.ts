import { beginsWithWord } from './surname-readings.ts'

/**
 * Surnames that the engines' Chinese collation puts where their characters stand with another
 * meaning (单 under dan), and for each a character that is nobody's surname and sounds as they do.
 */
export const STAND_INS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    卜: '哺',
    薄: '勃',
    秘: '弊',
    祕: '弊',
    种: '虫',
    都: '嘟',
    盖: '舸',
    蓋: '舸',
    句: '钩',
    炅: '跪',
    炔: '跪',
    圈: '倦',
    适: '阔',
    缪: '妙',
    繆: '妙',
    万俟: '末其',
    萬俟: '末其',
    能: '耐',
    粘: '鲶',
    乜: '蹑',
    区: '瓯',
    區: '瓯',
    朴: '瓢',
    繁: '婆',
    覃: '擒',
    仇: '囚',
    单: '讪',
    單: '讪',
    召: '哨',
    折: '舌',
    什: '拾',
    澹台: '坛台',
    澹臺: '坛台',
    钭: '敨',
    鈄: '敨',
    拓跋: '唾跋',
    洗: '显',
    颉: '撷',
    解: '泻',
    么: '夭',
    铫: '谣',
    尉迟: '誉迟',
    尉遲: '誉迟',
    乐: '阅',
    樂: '阅',
    员: '韵',
    員: '韵',
    贠: '韵',
    貟: '韵',
    曾: '憎',
    查: '渣',
    祭: '债',
    翟: '宅',
    賁: '锛',
  }),
)

/** What stands for a person's name where names are sorted by the Chinese collation: it goes by how it sounds. */
export function collationKey(name: string): string {
  if (beginsWithWord(name)) return name
  for (const length of [2, 1]) {
    const standIn = STAND_INS.get(name.slice(0, length))
    if (standIn) return standIn + name.slice(length)
  }
  return name
}
