import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import type { Candidate } from '../../domain/edit/find-in-texts.ts'
import { termsOf } from '../../domain/edit/theme-terms.ts'
import { Button } from '../parts/Button.tsx'
import { Say, useLead, Words } from '../parts/Language.tsx'
import type { Desk } from './Desk.ts'
import { SayReview, useSayReview } from './SayReview.tsx'
import type { ThemeJobs } from './useThemeJobs.ts'

/** Terms that were nearly themes; a click makes one of a term. */
export function NearThemes({ desk, jobs }: { desk: Desk; jobs: ThemeJobs }): ReactNode {
  const { transcript, act } = desk
  const { near, lookNear, stage } = jobs
  const list = useRef<HTMLDivElement>(null)
  const say = useSayReview()
  const lead = useLead()
  const isAsked = near !== null
  const look = useEffectEvent(lookNear)
  useEffect(() => {
    if (!isAsked) look()
  }, [isAsked])
  if (!near) return null
  const taken = new Set(transcript.themes.flatMap(({ evidence }) => [...termsOf(evidence)]))
  const offered = near.filter(({ evidence }) =>
    [...termsOf(evidence)].every((term) => !taken.has(term)),
  )
  const take = ({ points, label, evidence }: Candidate) => {
    const ids = Array.from(points, (point) => transcript.points[point]?.id).filter(
      (id) => id !== undefined,
    )
    const made = act({
      do: 'take-candidate',
      label,
      ...(evidence && { evidence }),
      points: ids,
    })
    if (made) list.current?.focus()
  }
  return (
    <div ref={list} tabIndex={-1} className="mt-1 grid gap-2 pb-2 outline-none">
      <p className="text-xs text-muted">
        <SayReview>{(m) => (offered.length > 0 ? m.nearHelp : m.noneNear)}</SayReview>
      </p>
      {offered.length > 0 && (
        <ul className="grid gap-1">
          {offered.map((candidate) => {
            const { label, points } = candidate
            return (
              <li key={lead(label)} className="flex flex-wrap items-center gap-x-3">
                <span className="min-w-0 grow">
                  <Words of={label} />{' '}
                  <span className="text-muted">
                    <Say>{(m) => m.pointsCount(points.length)}</Say>
                  </span>
                </span>
                <Button
                  aria-label={say((m) => m.addNear(lead(label)))}
                  aria-disabled={stage.is === 'working'}
                  onClick={() => take(candidate)}
                >
                  <SayReview>{(m) => m.add}</SayReview>
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
