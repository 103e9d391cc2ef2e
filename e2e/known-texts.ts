/*
 * Texts of which each sentence is known, to be laid out as pages and read back.
 */

/** A paragraph of sentences, in order; a heading is one alone. */
export interface KnownText {
  readonly lang: 'zh' | 'en'
  readonly heading: string
  readonly paragraphs: readonly (readonly string[])[]
  /** At the foot of pages, in order. */
  readonly notes: readonly string[]
}

const THINGS = {
  en: ['weir', 'ferry landing', 'night bus', 'boiler house', 'flood-gate', 'library', 'tannery'],
  zh: ['水闸', '渡口', '夜班公交', '锅炉房', '长桥', '图书馆', '马厩'],
} as const
const WHO = {
  en: ['Ada Moss', 'Samuel Thorne', 'the harbour committee', 'Ruth Abell', 'the town clerk'],
  zh: ['田小满', '李大河', '港务会', '高见', '办事员'],
} as const

const SENTENCES = {
  en: [
    (who: string, what: string, n: number) =>
      `${who} said that repairs of the ${what} would take ${n} months and could not begin before the spring.`,
    (who: string, what: string, n: number) =>
      `In the opinion of ${who}, neighbourhoods around the ${what} need ${n} additional lamps.`,
    (who: string, what: string, n: number) =>
      `${who} asked who pays for the ${what} (${n} crowns)?`,
    (who: string, what: string, n: number) =>
      `Notwithstanding the considerable uncertainties, ${who} recommended well-informed negotiations about the ${what} within ${n} weeks.`,
  ],
  zh: [
    (who: string, what: string, n: number) =>
      `${who}说，${what}的修缮要用${n}个月，开春以前不能动工。`,
    (who: string, what: string, n: number) =>
      `${who}认为，${what}一带的街坊还要添${n}盏灯，见到车来才放心。`,
    (who: string, what: string, n: number) => `${who}问：“${what}的${n}万元由谁来出？”`,
    (who: string, what: string, n: number) =>
      `尽管变数不少，${who}仍建议在${n}周之内，就${what}一事与各方面商谈，请专家到会说明，并把用地、用水、用人的办法一并定下来。`,
  ],
} as const

/** So many paragraphs of one to five sentences, each with a number of its own. */
export function knownText(lang: 'zh' | 'en', paragraphs: number, notes = 0): KnownText {
  let n = 100
  const sentence = (i: number) => {
    n++
    const all = SENTENCES[lang]
    return all[i % all.length]!(WHO[lang][n % 5]!, THINGS[lang][n % 7]!, n)
  }
  return {
    lang,
    heading: lang === 'zh' ? '马鞍镇座谈会纪要' : 'Minutes of the Harrow Mills hearing',
    paragraphs: Array.from({ length: paragraphs }, (_, p) =>
      Array.from({ length: 1 + ((p * 3) % 5) }, (_, i) => sentence(p + i)),
    ),
    notes: Array.from({ length: notes }, (_, i) =>
      lang === 'zh'
        ? `注文第${i + 1}条，见档案${900 + i}号。`
        : `See file ${900 + i} of the archive.`,
    ),
  }
}

export const sentencesOf = ({ paragraphs }: KnownText): string[] => paragraphs.flat()

/** The share of sentences that stand in a text whole and in their order. */
export function inOrder(sentences: readonly string[], text: string): number {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
  const read = plain(text)
  let from = 0
  let found = 0
  for (const sentence of sentences) {
    const at = read.indexOf(plain(sentence), from)
    if (at < 0) continue
    found++
    from = at + 1
  }
  return found / sentences.length
}
