import type { ReactNode } from 'react'
import type { Theme } from '../../domain/format/transcript.ts'
import type { ReviewMessages } from '../../i18n/en/review.ts'
import { useLead } from '../parts/Language.tsx'
import { SelectField } from './SelectField.tsx'

/** Another theme to choose by its id, none at first, with the button that does with it what `does` says. */
export function OtherTheme(props: {
  themes: readonly Theme[]
  theme: Theme
  label: (m: ReviewMessages) => string
  does: (m: ReviewMessages) => string
  value: string
  onChoose: (id: string) => void
}): ReactNode {
  const { themes, theme, label, does, value, onChoose } = props
  const lead = useLead()
  return (
    <SelectField {...{ label, does, value }} onChange={({ target }) => onChoose(target.value)}>
      <option value="">…</option>
      {themes.map(
        (one) =>
          one !== theme && (
            <option key={one.id} value={one.id}>
              {lead(one.label)}
            </option>
          ),
      )}
    </SelectField>
  )
}
