import { type ComponentProps, memo, type ReactNode } from 'react'
import type { Speaker } from '../../domain/format/transcript.ts'
import type { ReviewMessages } from '../../i18n/en/review.ts'
import { tagOf } from '../../i18n/language.ts'
import { Button } from '../parts/Button.tsx'
import { useWordingsIn } from '../parts/Language.tsx'
import { useReached } from '../parts/useReached.ts'
import { SayReview } from './SayReview.tsx'
import { FIELD } from './TextField.tsx'

/** A list to choose from under its label, with a button beside it, if any, that sends the form: what it does is `does`. */
export function SelectField(
  props: ComponentProps<'select'> & {
    label: (m: ReviewMessages) => string
    does?: (m: ReviewMessages) => string
  },
): ReactNode {
  const { label, does, ...rest } = props
  return (
    <div className="flex items-end gap-2">
      <label className="grid min-w-0 grow gap-0.5">
        <span className="text-xs text-muted">
          <SayReview>{label}</SayReview>
        </span>
        <select className={FIELD} {...rest} />
      </label>
      {does && (
        <Button type="submit" className="shrink-0">
          <SayReview>{does}</SayReview>
        </Button>
      )}
    </div>
  )
}

/** A list of speakers to choose from by their ids, what else may be chosen before and after them. */
export function SpeakerField(
  props: Omit<ComponentProps<typeof SelectField>, 'value' | 'children'> & {
    speakers: readonly Speaker[]
    value: string
    before?: ReactNode
    after?: ReactNode
  },
): ReactNode {
  const { speakers, before, after, ...rest } = props
  const { isReached, hear } = useReached(speakers.length)
  return (
    <SelectField {...rest} {...hear}>
      {before}
      <SpeakerOptions
        speakers={isReached ? speakers : speakers.filter(({ id }) => id === rest.value)}
      />
      {after}
    </SelectField>
  )
}

const SpeakerOptions = memo(function SpeakerOptions(props: {
  speakers: readonly Speaker[]
}): ReactNode {
  const wordingsIn = useWordingsIn()
  return props.speakers.map(({ id, name }) => {
    const { text, language } = wordingsIn(name)[0]!
    return (
      <option key={id} value={id} lang={tagOf(language)}>
        {text}
      </option>
    )
  })
})
