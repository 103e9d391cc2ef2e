import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { tagOf } from '../../i18n/language.ts'
import { languageName } from '../../i18n/of-languages.ts'
import { Button } from '../parts/Button.tsx'
import { useAtStake } from '../parts/useAtStake.ts'
import { SayOpen } from './SayOpen.tsx'

/** Asks for another title, in the languages in which there is one. */
export function RenameForm(props: {
  title: Localized
  onRename: (title: Localized) => void
  onCancel: () => void
}): ReactNode {
  const { onRename, onCancel } = props
  const [title, setTitle] = useState(props.title)
  useAtStake(title !== props.title)
  const given = Object.keys(title)
  const complete = given.every((language) => /\S/.test(title[language]!))
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) onRename(title)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    // The dialog around would close.
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }
  return (
    <form className="grid gap-2 text-sm" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {given.map((language, i) => (
        <label key={language} className="grid gap-1">
          <span className="text-xs text-muted">
            <SayOpen>
              {(m, own) =>
                given.length > 1 ? m.titleIn(languageName(language, own)) : m.titleAlone
              }
            </SayOpen>
          </span>
          <input
            lang={tagOf(language)}
            value={title[language]}
            required
            data-focus={i === 0 || undefined}
            className="min-h-8 rounded-lg border border-edge bg-surface px-2 py-1"
            onChange={({ target }) => setTitle({ ...title, [language]: target.value })}
          />
        </label>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button type="submit">
          <SayOpen>{(m) => m.save}</SayOpen>
        </Button>
        <Button onClick={onCancel}>
          <SayOpen>{(m) => m.cancel}</SayOpen>
        </Button>
      </div>
    </form>
  )
}
