import { type ReactNode, useMemo } from 'react'
import { type ChosenFinding, MOST } from '../../domain/format/transcript.ts'
import { groundOf } from '../../domain/meeting/findings/ground-of.ts'
import { everyFinding, offeredFindings } from '../../domain/meeting/findings/offered-findings.ts'
import { findingText } from '../../i18n/finding-text.ts'
import { Button } from '../parts/Button.tsx'
import { Details } from '../parts/Details.tsx'
import { usePlain, Words } from '../parts/Language.tsx'
import { ChosenFindingItem } from './ChosenFindingItem.tsx'
import type { Desk } from './Desk.ts'
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
  return (
    <div className="mt-2 grid gap-3">
      <p className="text-sm text-muted">
        <SayReview>{(m) => (findings.length > 0 ? m.findingsChosen : m.findingsFound)}</SayReview>
      </p>
      {findings.length > 0 && (
        <ol className="grid gap-3">
          {findings.map((finding, at) => (
            // Its points stay while its words change.
            <ChosenFindingItem
              key={finding.points.join(' ') + String(at)}
              {...{ findings, at, isTrueNow, set }}
            />
          ))}
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
