import type { Localized, Theme, ThemeGroup } from '../format/transcript.ts'

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

/** Themes in groups of equal size: `groups` of them (at most 25), `themes` in all (at most 20 each). */
export function makeThemes(
  groups: number,
  themes: number,
): { readonly groups: ThemeGroup[]; readonly themes: (Theme & { label: Required<Localized> })[] } {
  const each = themes / groups
  const fields = FIELDS.slice(0, groups).map(([zh, en]) => ({ id: slug(en), zh, en }))
  return {
    groups: fields.map(({ id, zh, en }) => ({ id, label: { zh, en } })),
    themes: fields.flatMap((field) =>
      ASPECTS.slice(0, each).map(([zh, en]) => ({
        id: slug(`${field.en} ${en}`),
        group: field.id,
        label: { zh: `${field.zh}${zh}`, en: `${field.en} ${en}` },
        definition: {
          zh: `${field.zh}方面有关${zh}的事项。`,
          en: `Matters of ${en} in the field “${field.en.toLowerCase()}”.`,
        },
      })),
    ),
  }
}

const slug = (words: string) => words.toLowerCase().replaceAll(' ', '-')
