import { type ReactNode, useRef, useState } from 'react'
import { ownLanguage } from '../../domain/format/best-language.ts'
import { languageOfWords } from '../../domain/text/language-of-words.ts'
import { Button } from '../parts/Button.tsx'
import { useLead, Words } from '../parts/Language.tsx'
import { useAtStake } from '../parts/useAtStake.ts'
import type { Desk } from './Desk.ts'
import { SayReview, useSayReview } from './SayReview.tsx'
import { FIELD } from './TextField.tsx'

/** What a point is about: taken away with a click, added by name, made where the name is new. */
export function PointThemes({ desk, point }: { desk: Desk; point: number }): ReactNode {
  const { meeting, act } = desk
  const { transcript } = meeting
  const { id, themes } = transcript.points.at(point)!
  const [name, setName] = useState('')
  useAtStake(name.trim() !== '')
  const field = useRef<HTMLInputElement>(null)
  const lead = useLead()
  const say = useSayReview()
  const add = () => {
    const wanted = name.trim()
    if (!wanted) return
    const known = transcript.themes.find(({ label }) => Object.values(label).includes(wanted))
    const made = known
      ? act({ do: 'add-theme', point: id, theme: known.id })
      : act({
          do: 'new-theme',
          point: id,
          label: { [languageOfWords(wanted, ownLanguage(transcript) ?? null)]: wanted },
        })
    if (made) setName('')
  }
  return (
    <section className="grid gap-1.5">
      <h4 className="text-xs text-muted">
        <SayReview>{(m) => m.themes}</SayReview>
      </h4>
      {themes.length > 0 && (
        <ul className="flex flex-wrap gap-1.5 text-sm">
          {themes.map((theme) => {
            const { label } = transcript.themes.find((one) => one.id === theme)!
            return (
              <li key={theme} className="flex items-center rounded-md bg-wash ps-2">
                <Words of={label} />
                <button
                  type="button"
                  aria-label={say((m) => m.takeTheme(lead(label)))}
                  className="min-h-7 min-w-7 rounded-md text-muted hover:text-ink"
                  onClick={() => {
                    if (act({ do: 'take-theme', point: id, theme })) field.current?.focus()
                  }}
                >
                  ×
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <form
        className="grid gap-0.5"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <label htmlFor="new-theme" className="text-xs text-muted">
          <SayReview>{(m) => m.themeHint}</SayReview>
        </label>
        <span className="flex gap-2">
          <input
            id="new-theme"
            ref={field}
            list="known-themes"
            autoComplete="off"
            className={FIELD}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <datalist id="known-themes">
            {transcript.themes
              .filter(({ id: theme }) => !themes.includes(theme))
              .map(({ id: theme, label }) => (
                <option key={theme} value={lead(label)} />
              ))}
          </datalist>
          <Button type="submit" className="shrink-0">
            <SayReview>{(m) => m.add}</SayReview>
          </Button>
        </span>
      </form>
    </section>
  )
}
