import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Answer, AnsweredProblem, Remedy } from '../../domain/meeting/remedies.ts'
import { type Choice, type Choose, choosePoint } from '../../state/address/choice.ts'
import { Details } from '../parts/Details.tsx'
import { Words } from '../parts/Language.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { PointEntry, PointLink } from './PointEntry.tsx'

/** More of a kind on one theme is a page of its own: the theme ticked, in the pane. */
const MOST_SHOWN = 30
/** More of what answers nothing on it is read when it is asked for. */
const FEW = 3

interface RowProps {
  readonly meeting: Meeting
  readonly choice: Choice
  readonly choose: Choose
}

/** A theme: each of its problems beside what answers it, then what else was proposed on it. */
export function RemedyRow(
  props: RowProps & {
    remedy: Remedy
    unanswered: boolean
    /** Whether both kinds are shown, so that what is not there is missing in the record. */
    isWhole: boolean
  },
): ReactNode {
  const { remedy, unanswered, isWhole, ...row } = props
  const { theme, raised, proposed, problems, others } = remedy
  const { id } = row.meeting.themes[theme]!
  const more = (points: number) =>
    points > MOST_SHOWN && (
      <button
        type="button"
        className="justify-self-start rounded-md px-1.5 py-1 text-sm underline hover:bg-wash"
        onClick={() => row.choose((now) => ({ ...now, themes: [id], speaker: null, point: null }))}
      >
        <SayTable>{(t) => t.more(points - MOST_SHOWN)}</SayTable>
      </button>
    )
  return (
    <section aria-labelledby={`remedy-${theme}`} className="grid gap-3 border-t border-line pt-3">
      <h3
        id={`remedy-${theme}`}
        className="flex flex-wrap items-baseline gap-x-3 font-serif text-lg leading-snug font-bold"
      >
        <span>
          <ThemeName meeting={row.meeting} theme={theme} />
        </span>
        {unanswered && (
          <span className="rounded-full border border-edge px-2 py-px font-sans text-xs font-semibold">
            <SayTable>{(t) => t.unanswered}</SayTable>
          </span>
        )}
      </h3>
      <p className="-mt-2 text-xs text-muted">
        <SayTable>{(t) => t.onTheme(raised, proposed)}</SayTable>
        {problems.length + others.length === 0 && (
          <>
            {' '}
            <SayTable>{(t) => t.readElsewhere}</SayTable>
          </>
        )}
      </p>
      {problems.length > 0 && (
        <ul className="grid gap-4">
          {problems.slice(0, MOST_SHOWN).map((problem) => (
            <li key={problem.point} className="grid gap-x-6 gap-y-2 @medium:grid-cols-2">
              <div>
                <PointLink {...row} point={problem.point} change={choosePoint} named />
              </div>
              <Answers {...row} problem={problem} isWhole={isWhole} />
            </li>
          ))}
        </ul>
      )}
      {more(problems.length)}
      {others.length > 0 && (
        <Details
          startsOpen={problems.length === 0 || others.length <= FEW}
          isMuch={others.length > FEW}
          className="text-xs font-semibold text-muted"
          summary={
            <SayTable>
              {(t) => (raised > 0 ? t.otherProposals : t.proposals)(others.length)}
            </SayTable>
          }
        >
          {() => (
            <ul className="mt-1 grid gap-2">
              {others.slice(0, MOST_SHOWN).map((point) => (
                <PointEntry key={point} {...row} point={point} change={choosePoint} named />
              ))}
              {more(others.length)}
            </ul>
          )}
        </Details>
      )}
    </section>
  )
}

/** What answers a problem, each with why it is taken for an answer; what stands above is named only. */
function Answers(props: RowProps & { problem: AnsweredProblem; isWhole: boolean }): ReactNode {
  const { problem, isWhole, ...row } = props
  if (problem.answers.length === 0)
    return (
      <p className="text-sm text-muted">{isWhole && <SayTable>{(t) => t.noAnswer}</SayTable>}</p>
    )
  return (
    <ul className="grid content-start gap-2">
      {problem.answers.map(({ point, ground, isFirst }) => (
        <li key={point} className="grid gap-0.5">
          <p className="text-xs text-muted">
            <GroundNote of={ground} />
          </p>
          {isFirst ? (
            <PointLink {...row} point={point} change={choosePoint} named />
          ) : (
            <PointLink {...row} point={point} change={choosePoint} named isBrief />
          )}
        </li>
      ))}
    </ul>
  )
}

function GroundNote({ of }: { of: Answer['ground'] }): ReactNode {
  if (of.by !== 'words') return <SayTable>{(t) => t.ground[of.by]}</SayTable>
  return (
    <>
      <SayTable>{(t) => t.bothSay}</SayTable>{' '}
      <i className="font-semibold not-italic">
        <Words of={of.said} />
      </i>
    </>
  )
}
