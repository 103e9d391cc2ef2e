import { type ReactNode, useState } from 'react'
import { ownLanguage } from '../../domain/format/best-language.ts'
import { isFound } from '../../domain/format/is-found.ts'
import type { Theme } from '../../domain/format/transcript.ts'
import { languageOfWords } from '../../domain/text/language-of-words.ts'
import { Button } from '../parts/Button.tsx'
import { Details } from '../parts/Details.tsx'
import { useLead } from '../parts/Language.tsx'
import { ThemeOrigin } from '../parts/ThemeGround.tsx'
import { useAtStake } from '../parts/useAtStake.ts'
import type { Desk } from './Desk.ts'
import { IgnoreTerms } from './IgnoreTerms.tsx'
import { LocalizedField } from './LocalizedField.tsx'
import { MovePoints } from './MovePoints.tsx'
import { OtherTheme } from './OtherTheme.tsx'
import { SayReview, useSayReview } from './SayReview.tsx'
import { SelectField } from './SelectField.tsx'
import { SplitTheme } from './SplitTheme.tsx'
import { FIELD } from './TextField.tsx'

interface ThemeProps {
  readonly desk: Desk
  readonly theme: Theme
  /** Takes the focus when the theme, and with it what had the focus, is gone. */
  readonly onGone: () => void
}

/** A theme to confirm, rename, move, remove, merge, split and put into a group; its words to ignore, its points to move. */
export function ThemeEditor(
  props: ThemeProps & { readonly onIgnore: (term: string) => void },
): ReactNode {
  const { desk, theme, onGone, onIgnore } = props
  const { meeting, act } = desk
  const { id, label } = theme
  const lead = useLead()
  const say = useSayReview()
  const name = lead(label)
  const number = meeting.themeNumber.get(id)!
  const isGuess = meeting.isGuess[number] === 1
  const found = isFound(theme)
  const move = (by: 1 | -1) => (
    <Button
      aria-label={say((m) => m.moveTheme(name, by))}
      onClick={() => act({ do: 'move-theme', theme: id, by })}
    >
      {by < 0 ? '↑' : '↓'}
    </Button>
  )
  return (
    <section aria-label={name} className="grid gap-1.5">
      <LocalizedField
        label={(m) => m.theme}
        value={label}
        onKeep={(value, on) => act({ do: 'name-theme', theme: id, label: value }, on)}
      />
      {theme.origin && (
        <p className="text-xs text-muted">
          <ThemeOrigin meeting={meeting} theme={number} />
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {found && (
          <Button
            aria-label={say((m) => (isGuess ? m.confirmTheme(name) : m.doubtTheme(name)))}
            onClick={() => act({ do: isGuess ? 'confirm-theme' : 'doubt-theme', theme: id })}
          >
            <SayReview>{(m) => (isGuess ? m.confirmIt : m.takeBack)}</SayReview>
          </Button>
        )}
        {move(-1)}
        {move(1)}
        <Button
          aria-label={say((m) => m.dropTheme(name))}
          onClick={() => {
            if (act({ do: 'drop-theme', theme: id })) onGone()
          }}
        >
          <SayReview>{(m) => m.remove}</SayReview>
        </Button>
      </div>
      <Details
        isMuch
        className="text-sm text-muted"
        summary={<SayReview>{(m) => m.changeTheme}</SayReview>}
      >
        {() => (
          <div className="mt-2 grid gap-3 text-sm">
            <MergeTheme desk={desk} theme={theme} onGone={onGone} />
            <SplitTheme desk={desk} theme={theme} />
            <GroupTheme desk={desk} theme={theme} />
            {theme.origin === 'words' && <IgnoreTerms theme={theme} onIgnore={onIgnore} />}
            <Details
              isMuch
              className="text-muted"
              summary={<SayReview>{(m) => m.itsPoints}</SayReview>}
            >
              {() => <MovePoints desk={desk} theme={theme} />}
            </Details>
          </div>
        )}
      </Details>
    </section>
  )
}

function MergeTheme({ desk, theme, onGone }: ThemeProps): ReactNode {
  const [into, setInto] = useState('')
  const { themes } = desk.transcript
  if (themes.length === 1) return null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (into && desk.act({ do: 'merge-themes', theme: theme.id, into })) onGone()
      }}
    >
      <OtherTheme
        {...{ themes, theme }}
        label={(m) => m.mergeInto}
        does={(m) => m.merge}
        value={into}
        onChoose={setInto}
      />
    </form>
  )
}

/** Into a group that there is, or one of a new name. */
function GroupTheme({ desk, theme }: Omit<ThemeProps, 'onGone'>): ReactNode {
  const { transcript, act } = desk
  const [name, setName] = useState('')
  useAtStake(name.trim() !== '')
  const lead = useLead()
  const add = () => {
    const language = languageOfWords(name, ownLanguage(transcript) ?? null)
    if (act({ do: 'new-group', theme: theme.id, label: { [language]: name } })) setName('')
  }
  return (
    <div className="grid gap-1.5">
      <SelectField
        label={(m) => m.group}
        value={theme.group ?? ''}
        onChange={({ target }) =>
          act({ do: 'group-theme', theme: theme.id, group: target.value || null })
        }
      >
        <option value="">–</option>
        {transcript.groups?.map(({ id, label }) => (
          <option key={id} value={id}>
            {lead(label)}
          </option>
        ))}
      </SelectField>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <label className="grid min-w-0 grow gap-0.5">
          <span className="text-xs text-muted">
            <SayReview>{(m) => m.newGroup}</SayReview>
          </span>
          <input className={FIELD} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <Button type="submit" className="shrink-0">
          <SayReview>{(m) => m.add}</SayReview>
        </Button>
      </form>
    </div>
  )
}
