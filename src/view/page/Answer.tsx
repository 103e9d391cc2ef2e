import { Fragment, type ReactNode } from 'react'
import type { Filter } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import { tagOf } from '../../i18n/language.ts'
import { Say, useWordingsIn } from '../parts/Language.tsx'

/** On a phone, beside how to let go of it: what was asked for, and how many points it has. */
export function Answer(props: {
  meeting: Meeting
  filter: Filter
  tally: Tally
  speaker: number | null
}): ReactNode {
  const { meeting, filter, tally, speaker } = props
  const wordingsIn = useWordingsIn()
  const { speakers } = meeting.transcript
  const names = [
    ...(speaker === null ? [] : [speakers[speaker]!.name]),
    ...filter.themes.map((theme) => meeting.themes[theme]!.label),
  ]
  if (names.length === 0) return null
  const points = speaker === null ? tally.points : tally.speakers[speaker]!
  return (
    // The pane's heading and the count tell it to those who hear the page.
    <b aria-hidden="true" data-answer className="me-auto text-sm @medium:hidden">
      {names.map((name) => {
        const { text, language } = wordingsIn(name)[0]!
        return (
          <Fragment key={text}>
            <span lang={tagOf(language)}>{text}</span>
            {' · '}
          </Fragment>
        )
      })}
      <Say>{(m) => m.pointsCount(points)}</Say>
    </b>
  )
}
