import type { Theme, ThemeGroup } from '../format/transcript.ts'
import { bilingual } from '../text/language.ts'

/** What a council deals with; the Chinese and the English word, which stand before an aspect. */
const FIELDS = [
  ['交通', 'Transport'],
  ['住房', 'Housing'],
  ['学校', 'School'],
  ['医疗', 'Health'],
  ['供水', 'Water'],
  ['能源', 'Energy'],
  ['环卫', 'Waste'],
  ['公园', 'Park'],
  ['文化', 'Culture'],
  ['体育', 'Sports'],
  ['养老', 'Elderly care'],
  ['托育', 'Childcare'],
  ['就业', 'Employment'],
  ['商贸', 'Trade'],
  ['农业', 'Farming'],
  ['渔业', 'Fishery'],
  ['旅游', 'Tourism'],
  ['港口', 'Port'],
  ['数字服务', 'Digital service'],
  ['消防', 'Fire service'],
  ['防汛', 'Flood control'],
  ['空气', 'Clean air'],
  ['图书馆', 'Library'],
  ['科研', 'Research'],
  ['制造业', 'Manufacturing'],
] as const

const ASPECTS = [
  ['规划', 'planning'],
  ['经费', 'funding'],
  ['人手', 'staffing'],
  ['便利度', 'access'],
  ['维护', 'maintenance'],
  ['定价', 'pricing'],
  ['数据', 'bookkeeping'],
  ['监督', 'oversight'],
  ['培训', 'training'],
  ['安全', 'safety'],
  ['试点', 'pilot work'],
  ['乡村覆盖', 'rural reach'],
  ['时间安排', 'scheduling'],
  ['采购', 'purchasing'],
  ['标准', 'standard setting'],
  ['投诉处理', 'complaint handling'],
  ['协作', 'cooperation'],
  ['信息公开', 'disclosure'],
  ['用地', 'land use'],
  ['设备', 'equipment'],
] as const

/** A thing's words in Chinese and in English. */
export type Bilingual = readonly [chinese: string, english: string]

/**
 * Themes in groups of equal size: `groups` of them (at most 25), `themes` in all (at most 20 each); and the words of
 * each theme.
 */
export function makeThemes(
  groups: number,
  themes: number,
): { readonly groups: ThemeGroup[]; readonly themes: Theme[]; readonly words: Bilingual[] } {
  const fields = FIELDS.slice(0, groups)
  const made = fields.flatMap(([field, fieldInEnglish]) =>
    ASPECTS.slice(0, themes / groups).map(([aspect, aspectInEnglish]) => {
      const words: Bilingual = [`${field}${aspect}`, `${fieldInEnglish} ${aspectInEnglish}`]
      const theme: Theme = {
        id: slug(words[1]),
        group: slug(fieldInEnglish),
        label: bilingual(...words),
        definition: bilingual(
          `${field}方面有关${aspect}的事项。`,
          `Matters of ${aspectInEnglish} in the field “${fieldInEnglish.toLowerCase()}”.`,
        ),
      }
      return { theme, words }
    }),
  )
  return {
    groups: fields.map(([field, inEnglish]) => ({
      id: slug(inEnglish),
      label: bilingual(field, inEnglish),
    })),
    themes: made.map(({ theme }) => theme),
    words: made.map(({ words }) => words),
  }
}

const slug = (words: string) => words.toLowerCase().replaceAll(' ', '-')
