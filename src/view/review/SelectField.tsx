import { type ComponentProps, memo, type ReactNode } from 'react'
import type { Speaker } from '../../domain/format/transcript.ts'
import type { ReviewMessages } from '../../i18n/review-messages.ts'
import { useLead } from '../parts/Language.tsx'
import { SayReview } from './SayReview.tsx'
import { FIELD } from './TextField.tsx'

/** A list to choose from under its label, with the button beside it that takes what was chosen, if any. */
export function SelectField(
  props: ComponentProps<'select'> & {
    label: (m: ReviewMessages) => string
    button?: ReactNode
  },
): ReactNode {
  const { label, button, ...rest } = props
  return (
    <div className="flex items-end gap-2">
      <label className="grid min-w-0 grow gap-0.5">
        <span className="text-xs text-muted">
          <SayReview>{label}</SayReview>
        </span>
        <select className={FIELD} {...rest} />
      </label>
      {button}
    </div>
  )
}

/** Speakers in a list to choose from, by their ids. */
export const SpeakerOptions = memo(function SpeakerOptions(props: {
  speakers: readonly Speaker[]
}): ReactNode {
  const lead = useLead()
  return props.speakers.map(({ id, name }) => (
    <option key={id} value={id}>
      {lead(name)}
    </option>
  ))
})
