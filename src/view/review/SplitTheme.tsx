import { type ReactNode, useState } from 'react'
import type { Theme } from '../../domain/format/transcript.ts'
import { Button } from '../parts/Button.tsx'
import { useAtStake } from '../parts/useAtStake.ts'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import type { Desk } from './Desk.ts'
import { SayReview } from './SayReview.tsx'
import { FIELD } from './TextField.tsx'

/** The points with some words become a theme of their own: the theme's terms to tick, others to write. */
export function SplitTheme({ desk, theme }: { desk: Desk; theme: Theme }): ReactNode {
  const languageOfText = useLanguageOfText()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [other, setOther] = useState('')
  useAtStake(other.trim() !== '')
  const terms = [...new Set(theme.evidence?.terms)]
  const split = () => {
    const words = [...ticked, other].filter((word) => word.trim() !== '')
    if (!desk.act({ do: 'split-theme', theme: theme.id, terms: words })) return
    setTicked([])
    setOther('')
  }
  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault()
        split()
      }}
    >
      <fieldset className="flex flex-wrap gap-x-3 gap-y-1">
        <legend className="text-xs text-muted">
          <SayReview>{(m) => m.splitTheme}</SayReview>
        </legend>
        {terms.map((term) => (
          <label key={term} className="flex items-center gap-1.5">
            <input
              type="checkbox"
              className="accent-ink"
              checked={ticked.includes(term)}
              onChange={({ target }) =>
                setTicked((now) =>
                  target.checked ? [...now, term] : now.filter((one) => one !== term),
                )
              }
            />
            <span lang={languageOfText(term)}>{term}</span>
          </label>
        ))}
      </fieldset>
      <div className="flex items-end gap-2">
        <label className="grid min-w-0 grow gap-0.5">
          <span className="text-xs text-muted">
            <SayReview>{(m) => m.splitOther}</SayReview>
          </span>
          <input
            className={FIELD}
            value={other}
            onChange={({ target }) => setOther(target.value)}
          />
        </label>
        <Button type="submit" className="shrink-0">
          <SayReview>{(m) => m.splitIt}</SayReview>
        </Button>
      </div>
    </form>
  )
}
