import { type ReactNode, useId, useState } from 'react'
import { bestLanguage } from '../../domain/format/best-language.ts'
import type { Localized, Term } from '../../domain/format/transcript.ts'
import { markTerms } from '../../domain/meeting/mark-terms.ts'
import { tagOf } from '../../i18n/language.ts'
import { useWordings } from '../parts/Language.tsx'
import { Marked } from '../parts/Marks.tsx'
import { useSayPoint } from '../parts/SayPoint.tsx'

/** A point's text in each language shown; the set terms in it open their explanation. */
export function TermText({ of, terms }: { of: Localized; terms: readonly Term[] }): ReactNode {
  return useWordings(of).map(({ text, language }, i) => (
    <OneLanguage key={language} text={text} language={language} terms={terms} lead={i === 0} />
  ))
}

function OneLanguage(props: {
  text: string
  language: string
  terms: readonly Term[]
  lead: boolean
}): ReactNode {
  const { text, language, terms, lead } = props
  const [open, setOpen] = useState<Term | null>(null)
  const id = useId()
  const say = useSayPoint()
  const toggle = (term: Term) => setOpen(open === term ? null : term)
  return (
    <div lang={tagOf(language)} className={lead ? '' : 'text-sm text-muted'}>
      <p>
        {markTerms(text, terms, language).map(({ start, text: piece, term }) =>
          term ? (
            // A span, since a button element would let its quotation marks go to another line.
            <span
              key={start}
              role="button"
              tabIndex={0}
              aria-expanded={open === term}
              aria-controls={id}
              title={say((m) => m.term)}
              className="cursor-help underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-solid aria-expanded:bg-wash"
              onClick={() => toggle(term)}
              onKeyDown={(event) => {
                const isClosing = event.key === 'Escape' && open === term
                if (event.key !== 'Enter' && event.key !== ' ' && !isClosing) return
                event.preventDefault()
                toggle(term)
              }}
            >
              <Marked text={text} piece={piece} start={start} />
            </span>
          ) : (
            <Marked key={start} text={text} piece={piece} start={start} />
          ),
        )}
      </p>
      <div id={id} aria-live="polite">
        {open && (
          <p
            lang={tagOf(bestLanguage(open.explanation, [language]))}
            className="mt-1 rounded-md bg-wash px-2.5 py-1.5 text-sm text-ink"
          >
            {open.explanation[bestLanguage(open.explanation, [language])]}
          </p>
        )}
      </div>
    </div>
  )
}
