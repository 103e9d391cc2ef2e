import { type ReactNode, useSyncExternalStore } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { editingOf, subscribeEditing } from '../../state/own/edited-meeting.ts'
import { edit, startEditing } from '../../state/own/editing.ts'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { Button } from '../parts/Button.tsx'
import { SayTheme } from '../parts/SayTheme.tsx'

/** Confirms a theme that was found in one of the reader's own meetings, or takes that back. */
export function ConfirmTheme(props: {
  meeting: Meeting
  theme: number
  /** Id of the meeting on this device, and its text. */
  mine: string
  source: SourceAtHand
}): ReactNode {
  const { meeting, theme, mine, source } = props
  const { id } = meeting.themes[theme]!
  const isGuess = meeting.isGuess[theme] === 1
  const saving = useSyncExternalStore(subscribeEditing, () => editingOf(mine)?.saving)
  const confirm = async () => {
    if ((await startEditing(mine, source)) === null)
      edit(mine, { do: isGuess ? 'confirm-theme' : 'doubt-theme', theme: id })
  }
  return (
    <>
      <Button onClick={confirm}>
        <SayTheme>{(m) => (isGuess ? m.confirm : m.takeBack)}</SayTheme>
      </Button>
      {saving !== undefined && saving !== 'saved' && saving !== 'saving' && (
        <p role="alert">
          <SayTheme>{(m) => m.notSaved}</SayTheme>
        </p>
      )}
    </>
  )
}
