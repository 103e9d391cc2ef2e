import { type ReactNode, useMemo } from 'react'
import { type ChosenFinding, MOST } from '../../domain/format/transcript.ts'
import { groundOf } from '../../domain/meeting/findings/ground-of.ts'
import { everyFinding, offeredFindings } from '../../domain/meeting/findings/offered-findings.ts'
import { findingText } from '../../i18n/finding-text.ts'
import { Button } from '../parts/Button.tsx'
import { Details } from '../parts/Details.tsx'
import { usePlain, Words } from '../parts/Language.tsx'
import type { Desk } from './Desk.ts'
import { LocalizedField } from './LocalizedField.tsx'
import { SayReview, useSayReview } from './SayReview.tsx'

/** What is said of the meeting at a glance: chosen from what is found, worded anew, in an order of one's own. */
export function FindingsEditor({ desk }: { desk: Desk }): ReactNode {
  return (
    <div className="border-b border-line pb-3">
      <Details
        isMuch
        className="text-sm font-bold"
        summary={<SayReview>{(m) => m.findings}</SayReview>}
      >
        {() => <ChooseFindings desk={desk} />}
      </Details>
    </div>
  )
}

function ChooseFindings({ desk }: { desk: Desk }): ReactNode {
  const { meeting, transcript, act } = desk
  const say = useSayReview()
  const plain = usePlain()
  const { findings = [] } = transcript
  const set = (next: readonly ChosenFinding[], on?: boolean) =>
    act({ do: 'set-findings', findings: next }, on)
  const isTrueNow = useMemo(() => {
    const texts = new Set(everyFinding(meeting).map((one) => keyOf(findingText(meeting, one))))
    return ({ text }: ChosenFinding) => texts.has(keyOf(text))
  }, [meeting])
  const chosen = new Set(findings.map(({ text }) => keyOf(text)))
  const offered = useMemo(
    () =>
      offeredFindings(meeting).map((finding) => ({ finding, text: findingText(meeting, finding) })),
    [meeting],
  )
  const swap = (at: number, to: number) => {
    const next = [...findings]
    ;[next[at], next[to]] = [next[to]!, next[at]!]
    set(next)
  }
  return (
    <div className="mt-2 grid gap-3">
      <p className="text-sm text-muted">
        <SayReview>{(m) => (findings.length > 0 ? m.findingsChosen : m.findingsFound)}</SayReview>
      </p>
      {findings.length > 0 && (
        <ol className="grid gap-3">
          {findings.map((finding, i) => {
            const step = (to: number, sign: string, what: string) =>
              findings[to] && (
                <Button
                  aria-label={say((m) => m.of(what, plain(finding.text)))}
                  onClick={() => swap(i, to)}
                >
                  {sign}
                </Button>
              )
            return (
              // Its points stay while its words change.
              <li
                key={finding.points.join(' ') + String(i)}
                className="grid gap-1.5 border-s-3 border-line ps-3"
              >
                <LocalizedField
                  label={(m) => m.finding}
                  value={finding.text}
                  long
                  onKeep={(text, on) =>
                    set(
                      findings.map((one, j) => (j === i ? { ...one, text, reworded: true } : one)),
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
                    i - 1,
                    '↑',
                    say((m) => m.earlier),
                  )}
                  {step(
                    i + 1,
                    '↓',
                    say((m) => m.later),
                  )}
                  <Button
                    aria-label={say((m) => m.of(m.notThis, plain(finding.text)))}
                    onClick={() => set(findings.filter((_, j) => j !== i))}
                  >
                    <SayReview>{(m) => m.notThis}</SayReview>
                  </Button>
                </div>
              </li>
            )
          })}
        </ol>
      )}
      <ul aria-label={say((m) => m.offered)} className="grid gap-1.5">
        {offered
          .filter(({ text }) => !chosen.has(keyOf(text)))
          .map(({ finding, text }) => (
            <li key={keyOf(text)} className="flex items-start gap-2 text-sm">
              <span className="min-w-0 flex-1">
                <Words of={text} />
              </span>
              <Button
                aria-label={say((m) => m.of(m.chooseThis, plain(text)))}
                onClick={() => {
                  const points = groundOf(meeting, finding)
                    .slice(0, MOST.grounds)
                    .map((point) => transcript.points[point]!.id)
                  set([...findings, { text, points }])
                }}
              >
                <SayReview>{(m) => m.chooseThis}</SayReview>
              </Button>
            </li>
          ))}
      </ul>
    </div>
  )
}

const keyOf = (text: ChosenFinding['text']) =>
  JSON.stringify(Object.entries(text).toSorted(([a], [b]) => (a < b ? -1 : 1)))
