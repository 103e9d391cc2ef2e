/** Surnames that pinyin-pro reads as what else their characters mean; syllables without tones. */
export const SURNAME_READINGS: ReadonlyMap<string, readonly string[]> = readings({
  种: 'chong',
  么: 'yao',
  佴: 'nai',
  秘: 'bi',
  洗: 'xian',
  适: 'kuo',
  祭: 'zhai',
  炅: 'gui',
  炔: 'gui',
  什: 'shi',
  莞: 'guan',
  圈: 'juan',
  隽: 'juan',
  颉: 'xie',
  贠: 'yun',
  // Traditional characters, of which it knows few as surnames.
  單: 'shan',
  區: 'ou',
  員: 'yun',
  査: 'zha',
  車: 'che',
  蓋: 'ge',
  樂: 'yue',
  繆: 'miao',
  賁: 'ben',
  鈄: 'tou',
  咼: 'guo',
  雋: 'juan',
  頡: 'xie',
  萬俟: 'mo qi',
  尉遲: 'yu chi',
  澹臺: 'tan tai',
  長孫: 'zhang sun',
  樂正: 'yue zheng',
})

/**
 * What speaks without being a person, by its first word, which begins like a surname and sounds
 * otherwise: 区长 is qu zhang, not ou zhang.
 */
export const WORDS_NOT_SURNAMES: ReadonlyMap<string, readonly string[]> = readings({
  区长: 'qu zhang',
  区委: 'qu wei',
  区政: 'qu zheng',
  区里: 'qu li',
  区域: 'qu yu',
  区块: 'qu kuai',
  单位: 'dan wei',
  员工: 'yuan gong',
  召集: 'zhao ji',
  解说: 'jie shuo',
  解放: 'jie fang',
  能源: 'neng yuan',
  种植: 'zhong zhi',
  种粮: 'zhong liang',
  种业: 'zhong ye',
  种子: 'zhong zi',
  种养: 'zhong yang',
  秘书: 'mi shu',
  秘书长: 'mi shu zhang',
  适老: 'shi lao',
  洗车: 'xi che',
  洗衣: 'xi yi',
  圈内: 'quan nei',
  單位: 'dan wei',
  員工: 'yuan gong',
  區議: 'qu yi',
  區長: 'qu zhang',
})

function readings(table: Readonly<Record<string, string>>) {
  return new Map(Object.entries(table).map(([begin, reading]) => [begin, reading.split(' ')]))
}

const wordReading = (name: string) =>
  WORDS_NOT_SURNAMES.get(name.slice(0, 3)) ?? WORDS_NOT_SURNAMES.get(name.slice(0, 2))

/** Whether what a speaker is called begins with a word rather than with a surname. */
export const beginsWithWord = (name: string): boolean => wordReading(name) !== undefined

/** How a name begins that pinyin-pro reads otherwise, a syllable a character; empty where it is right. */
export const readingOfBegin = (name: string): readonly string[] =>
  wordReading(name) ??
  SURNAME_READINGS.get(name.slice(0, 2)) ??
  SURNAME_READINGS.get(name.slice(0, 1)) ??
  []
