/** A form of what stands at the same place of every page of a printed text. */
interface PageForm {
  readonly form: string
  readonly like: readonly string[]
  readonly unlike?: readonly string[]
}

/** UTF-16 units: what stands on every page is no longer. */
export const LONGEST_PAGE_LINE = 120

export const PAGE_FORMS: readonly PageForm[] = [
  {
    form: String.raw`(?:[-–—] ?)?\d{1,4}(?: ?[-–—])?`,
    like: ['12', '- 12 -', '—3—'],
    unlike: ['12 lamps', '12345'],
  },
  {
    form: String.raw`(?:page|seite|página) \d+(?: (?:of|von|de) \d+| ?\/ ?\d+)?`,
    like: ['Page 3', 'page 3 of 12', 'Seite 3 von 12', 'Page 3/12'],
    unlike: ['Page three', 'Page 3 has the plan'],
  },
  {
    form: String.raw`第 ?\d+ ?[页頁](?:.{0,3}[共/] ?\d+ ?[页頁])?`,
    like: ['第3页', '第 3 页 共 12 页', '第3頁/12頁'],
    unlike: ['第3页的图'],
  },
  {
    // A heading with a wide gap, or a bar, before its number.
    form: String.raw`\S[^:：]*(?:\s{3,}|\t|[|｜·•]\s?)(?:page |p\. ?|- ?)?\d{1,4}(?: ?-| (?:of|\/) \d+)?`,
    like: ['Lamp board   12', 'Lamp board | Page 3 of 12', '路灯会议｜12'],
    unlike: ['Lamp board 12', 'Moss:   12'],
  },
  {
    form: String.raw`\d{1,4}(?:\s{3,}|\t|\s?[|｜·•])[^:：]+`,
    like: ['12   Lamp board', '12 | Lamp board'],
    unlike: ['12 lamps are out', '12   Moss: no'],
  },
]

const PAGE_LINE = new RegExp(`^(?:${PAGE_FORMS.map(({ form }) => form).join('|')})$`, 'i')

/** Whether words are what a printer puts on every page beside its number. */
export const isPageForm = (words: string): boolean => PAGE_LINE.test(words)
