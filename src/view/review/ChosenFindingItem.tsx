import type { ReactNode } from 'react'
import type { ChosenFinding } from '../../domain/format/transcript.ts'
import { Button } from '../parts/Button.tsx'
import { usePlain } from '../parts/Language.tsx'
import { LocalizedField } from './LocalizedField.tsx'
import { SayReview, useSayReview } from './SayReview.tsx'

/** A chosen finding: its words, whether they are still so, its place among the others, and away with it. */
export function ChosenFindingItem(props: {
  findings: readonly ChosenFinding[]
  at: number
  isTrueNow: (finding: ChosenFinding) => boolean
  set: (next: readonly ChosenFinding[], on?: boolean) => void
}): ReactNode {
  const { findings, at, isTrueNow, set } = props
  const finding = findings[at]!
  const say = useSayReview()
  const name = usePlain()(finding.text)
  const step = (to: number, sign: string, what: string) =>
    findings[to] && (
      <Button
        aria-label={say((m) => m.of(what, name))}
        onClick={() => set(swapped(findings, at, to))}
      >
        {sign}
      </Button>
    )
  return (
    <li className="grid gap-1.5 border-s-3 border-line ps-3">
      <LocalizedField
        label={(m) => m.finding}
        value={finding.text}
        long
        onKeep={(text, on) =>
          set(
            findings.map((one, i) => (i === at ? { ...one, text, reworded: true } : one)),
            on,
          )
        }
      />
      {finding.reworded ? (
        <p className="text-xs text-muted">
          <SayReview>{(m) => m.reworded}</SayReview>
        </p>
      ) : (
        !isTrueNow(finding) && (
          <p className="text-xs font-semibold">
            <SayReview>{(m) => m.noLongerSo}</SayReview>
          </p>
        )
      )}
      <div className="flex gap-2">
        {step(
          at - 1,
          '↑',
          say((m) => m.earlier),
        )}
        {step(
          at + 1,
          '↓',
          say((m) => m.later),
        )}
        <Button
          aria-label={say((m) => m.of(m.notThis, name))}
          onClick={() => set(findings.filter((_, i) => i !== at))}
        >
          <SayReview>{(m) => m.notThis}</SayReview>
        </Button>
      </div>
    </li>
  )
}

function swapped<T>(list: readonly T[], one: number, other: number): T[] {
  const next = [...list]
  ;[next[one], next[other]] = [next[other]!, next[one]!]
  return next
}
