import type { ReactNode } from 'react'
import type { Edit } from '../../domain/edit/edit.ts'
import type { ReviewMessages } from '../../i18n/en/review.ts'
import type { Editing } from '../../state/own/edited-meeting.ts'
import { Button } from '../parts/Button.tsx'
import { SayReview, useSayReview } from './SayReview.tsx'

/** Whether all is saved, and the steps back and on again. */
export function HistorySteps(props: {
  editing: Editing
  onUndo: () => void
  onRedo: () => void
}): ReactNode {
  const { history, saving } = props.editing
  return (
    <div className="order-2 ms-auto flex items-center gap-2 @medium:order-3">
      {/* For the eye: what was done is told, and what could not be saved. */}
      <p className="text-muted">
        {(saving === 'saved' || saving === 'saving') && (
          <SayReview>{(m) => m.saving[saving]}</SayReview>
        )}
      </p>
      <Step label={(m) => m.undo} edit={history.past.at(-1)?.edit} onStep={props.onUndo}>
        ↶
      </Step>
      <Step label={(m) => m.redo} edit={history.future[0]?.edit} onStep={props.onRedo}>
        ↷
      </Step>
    </div>
  )
}

function Step(props: {
  label: (m: ReviewMessages) => string
  edit: Edit | undefined
  onStep: () => void
  children: ReactNode
}): ReactNode {
  const { label, edit, onStep, children } = props
  const say = useSayReview()
  const name = say((m) => (edit ? m.that(label(m), m.edit[edit.do]) : label(m)))
  return (
    <Button
      className="min-w-9 aria-disabled:text-muted"
      aria-label={name}
      title={name}
      // Not disabled: the last step would take the focus with it.
      aria-disabled={!edit}
      onClick={onStep}
    >
      <span aria-hidden="true">{children}</span>
    </Button>
  )
}
