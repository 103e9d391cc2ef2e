import type { Localized, Theme, ThemeGroup } from '../format/transcript.ts'
import { BOM, csvLine } from './csv.ts'

/** Themes to be written as a codebook. */
export interface ThemesToWrite {
  readonly groups?: readonly ThemeGroup[]
  readonly themes: readonly Theme[]
}

/** Between the terms of a code. */
const BETWEEN = '; '

/**
 * Themes as a codebook that can be applied to another meeting: a row is a theme, with its words. Of names in
 * several languages each has a column, `label_zh`. In pieces, as `writeCsv` writes.
 */
export function* writeCodebookCsv({ groups = [], themes }: ThemesToWrite): Generator<string> {
  const groupOf = new Map(groups.map(({ id, label }) => [id, label]))
  const rows = themes.map(({ label, group, definition, evidence }) => ({
    label,
    terms: evidence?.terms ?? [],
    group: group === undefined ? undefined : groupOf.get(group),
    definition,
  }))
  const languages = new Set(
    rows.flatMap(({ label, group, definition }) =>
      [label, group, definition].flatMap((text) => Object.keys(text ?? {})),
    ),
  )
  const isOne = languages.size < 2
  const each = (what: string) =>
    isOne ? [what] : [...languages].map((language) => `${what}_${language}`)
  const cells = (text: Localized | undefined) =>
    isOne
      ? [Object.values(text ?? {})[0] ?? '']
      : [...languages].map((language) => text?.[language] ?? '')
  yield BOM + csvLine([...each('label'), 'terms', ...each('group'), ...each('description')])
  for (const { label, terms, group, definition } of rows) {
    const row = [
      ...cells(label),
      terms.join(BETWEEN),
      ...cells(group),
      // A line of the table for each.
      ...cells(definition).map((text) => text.replace(/\s+/g, ' ')),
    ]
    yield `\r\n${csvLine(row)}`
  }
}
