/** What transcribers put in brackets for what is heard and is no word of anybody. */
export const SOUNDS: readonly string[] = [
  'laughter',
  'laughs',
  'laughing',
  'chuckles',
  'applause',
  'cheers',
  'cheering',
  'music',
  'music playing',
  'silence',
  'pause',
  'long pause',
  'cough',
  'coughs',
  'coughing',
  'sigh',
  'sighs',
  'gavel',
  'bell',
  'phone rings',
  'noise',
  'background noise',
  'inaudible',
  'unintelligible',
  'indistinct',
  'crosstalk',
  'overlapping',
  'no audio',
  'blank_audio',
  'foreign',
  'speaker_turn',
  'speaking foreign language',
  'off mic',
  'hum',
  'time expired',
  'interjecting',
  'interjections',
  'beifall',
  'heiterkeit',
  'zuruf',
  'applaus',
  'lachen',
  'applaudissements',
  'rires',
  'aplausos',
  'risas',
  'recess',
  '笑',
  '笑声',
  '笑聲',
  '众笑',
  '眾笑',
  '大笑',
  '掌声',
  '掌聲',
  '鼓掌',
  '热烈鼓掌',
  '全场鼓掌',
  '音乐',
  '音樂',
  '沉默',
  '停顿',
  '停頓',
  '咳嗽',
  '听不清',
  '聽不清',
  '听不清楚',
  '聽不清楚',
  '不清',
  '杂音',
  '雜音',
  '铃声',
  '鈴聲',
]

const KNOWN = new Set(SOUNDS)

/** Whether a line is a sound alone: one that is known, or words in brackets that begin small: `[bell rings]`. */
export function isSoundLine(line: string): boolean {
  const inside = /^[[(（【〔]([^[\](){}（）【】〔〕]{1,40})[\])）】〕]$/.exec(line)?.[1]
  return inside !== undefined && (isSound(inside) || /^\p{Ll}[\p{L} ]*$/u.test(inside))
}

/** Whether the words of a bracket are a sound: `[Laughter]`, `（笑声）`, `[inaudible 00:05]`. */
export const isSound = (words: string): boolean =>
  KNOWN.has(
    words
      .toLowerCase()
      .replace(/[\s\d:.]+$/, '')
      .trim(),
  )
