import type { ReactNode } from 'react'
import { revealUnits } from '../../../domain/format/reveal.ts'
import type { Span } from '../../../domain/format/transcript.ts'
import { wholeCharacters } from '../../../domain/source/whole-characters.ts'
import { useLanguageOfText } from '../../parts/useLanguageOfText.ts'

/** More words than these no reply needs (UTF-16); the passage has the rest. */
const MOST_QUOTED = 160

/** The words that say a reply, from the source's text. */
export function QuotedWords({ text, span }: { text: string; span: Span }): ReactNode {
  const languageOfText = useLanguageOfText()
  const { start, end } = span
  const shown = wholeCharacters(text, { start, end: Math.min(end, start + MOST_QUOTED) })
  const words = revealUnits(text.slice(shown.start, shown.end))
  return (
    <q lang={languageOfText(words)} className="font-serif">
      {words}
      {shown.end < end && '…'}
    </q>
  )
}
