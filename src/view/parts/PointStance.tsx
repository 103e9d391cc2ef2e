import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Words } from './Language.tsx'
import { SayPoint } from './SayPoint.tsx'

/** What a point is for or against, where its transcript says so. */
export function PointStance({ meeting, point }: { meeting: Meeting; point: number }): ReactNode {
  const { transcript, themes, themeNumber } = meeting
  const { stance } = transcript.points.at(point)!
  if (!stance) return null
  const { agenda, theme, value } = stance
  const of =
    theme === undefined
      ? transcript.agenda?.find(({ id }) => id === agenda)
      : themes[themeNumber.get(theme)!]
  return (
    of && (
      <span>
        <SayPoint>{(m) => m.stance[value]}</SayPoint> <Words of={of.label} />
      </span>
    )
  )
}
