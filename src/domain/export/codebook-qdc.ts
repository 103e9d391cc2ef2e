import { distinctNames } from '../format/distinct-names.ts'
import { QDA_ORIGIN } from '../format/qda-origin.ts'
import type { Localized, Theme } from '../format/transcript.ts'
import type { ThemesToWrite } from './codebook-csv.ts'
import { escapeMarkup } from './escape.ts'
import { guidOf } from './guid.ts'

/** The line of a description that lists the words of a code: the standard has no place for them. */
export const TERMS_LINE = 'Terms: '

/**
 * Themes as a REFI-QDA codebook (`.qdc`), which programs for qualitative analysis open: groups are codes that
 * hold others and are not for coding. `word` gives the one wording of a text that it has room for; `seed` tells the
 * codes of one meeting from those of others, so that the same themes have the same ids each time. Codes of one name are
 * numbered, since some programs know only one of a name. In pieces.
 */
export function* writeCodebookQdc(
  { groups = [], themes }: ThemesToWrite,
  word: (text: Localized) => string,
  seed: string,
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${QDA_ORIGIN}">
  <Codes>
`
  const names = distinctNames(themes.map(({ label }) => ({ own: word(label) })))
  yield* writeCodes({ groups, themes }, names, word, seed)
  yield `  </Codes>
</CodeBook>
`
}

/** The GUID of a theme's code in the codebook of a meeting, of which `seed` tells it from others. */
export const codeGuid = (seed: string, theme: string) => guidOf(`${seed} theme ${theme}`)

/** The codes of themes, in groups, as they stand in a codebook and in a project; `names` are theirs, in order. */
export function* writeCodes(
  { groups = [], themes }: ThemesToWrite,
  names: readonly string[],
  word: (text: Localized) => string,
  seed: string,
): Generator<string> {
  const nameOf = new Map(themes.map((theme, i) => [theme, names[i]!]))
  const open = (guid: string, name: string, isCodable: boolean) =>
    `<Code guid="${guid}" name="${escapeMarkup(name)}" isCodable="${isCodable}">`
  const code = (theme: Theme, indent: string) => {
    const description = descriptionOf(theme, word)
    const inside = description && `<Description>${escapeMarkup(description)}</Description>`
    return `${indent}${open(codeGuid(seed, theme.id), nameOf.get(theme)!, true)}${inside}</Code>\n`
  }
  for (const { id, label } of groups) {
    const own = themes.filter(({ group }) => group === id)
    if (own.length === 0) continue
    yield `    ${open(guidOf(`${seed} group ${id}`), word(label), false)}\n`
    for (const theme of own) yield code(theme, '      ')
    yield '    </Code>\n'
  }
  for (const theme of themes) if (theme.group === undefined) yield code(theme, '    ')
}

function descriptionOf({ definition, evidence }: Theme, word: (text: Localized) => string): string {
  const terms = evidence?.terms.join('; ')
  return [definition && word(definition), terms && `${TERMS_LINE}${terms}`]
    .filter(Boolean)
    .join('\n')
}
