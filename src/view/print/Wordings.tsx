import type { ReactNode } from 'react'
import type { ExportWording } from '../../domain/export/words.ts'

/** A text in the reader's languages, each marked as what it is. */
export function Wordings({ of }: { of: readonly ExportWording[] }): ReactNode {
  return of.map(({ text, lang }, i) => (
    <span key={lang} lang={lang}>
      {i > 0 && ' '}
      {text}
    </span>
  ))
}
