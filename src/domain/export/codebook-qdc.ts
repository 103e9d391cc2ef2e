import type { Localized, Theme } from '../format/transcript.ts'
import type { ThemesToWrite } from './codebook-csv.ts'
import { escapeMarkup } from './escape.ts'

/** The line of a description that lists the words of a code: the standard has no place for them. */
export const TERMS_LINE = 'Terms: '

/**
 * Themes as a REFI-QDA codebook (`.qdc`), which programs for qualitative analysis open: groups are codes that
 * hold others and are not for coding. `word` gives the one wording of a text that it has room for; `seed` tells the
 * codes of one meeting from those of others, so that the same themes have the same ids each time. In pieces.
 */
export function* writeCodebookQdc(
  { groups = [], themes }: ThemesToWrite,
  word: (text: Localized) => string,
  seed: string,
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Reyi">
  <Codes>
`
  const open = (id: string, label: Localized, isCodable: boolean) =>
    `<Code guid="${guidOf(`${seed} ${id}`)}" name="${escapeMarkup(word(label))}" isCodable="${isCodable}">`
  const code = (theme: Theme, indent: string) => {
    const description = descriptionOf(theme, word)
    const inside = description && `<Description>${escapeMarkup(description)}</Description>`
    return `${indent}${open(`theme ${theme.id}`, theme.label, true)}${inside}</Code>\n`
  }
  for (const { id, label } of groups) {
    const own = themes.filter(({ group }) => group === id)
    if (own.length === 0) continue
    yield `    ${open(`group ${id}`, label, false)}\n`
    for (const theme of own) yield code(theme, '      ')
    yield '    </Code>\n'
  }
  for (const theme of themes) if (theme.group === undefined) yield code(theme, '    ')
  yield `  </Codes>
</CodeBook>
`
}

function descriptionOf({ definition, evidence }: Theme, word: (text: Localized) => string): string {
  const terms = evidence?.terms.join('; ')
  return [definition && word(definition), terms && `${TERMS_LINE}${terms}`]
    .filter(Boolean)
    .join('\n')
}

/** A GUID that is always the same for a name: four hashes (FNV-1a) in the form of a version 8 UUID. */
function guidOf(name: string): string {
  const parts = Array.from({ length: 4 }, (_, i) => hashOf(`${i} ${name}`))
  const hex = parts.map((part) => part.toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
