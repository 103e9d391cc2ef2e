import type { ReactNode } from 'react'
import { HIDDEN_KIND } from '../../domain/meeting/filter.ts'
import { type Choose, NO_CHOICE } from '../../state/address/choice.ts'
import { Button } from '../parts/Button.tsx'
import { SaySearch } from './SaySearch.tsx'
import type { SearchAnswer } from './SearchAnswer.ts'

/** Says that nothing was found, how much the filters hide of what was, or that the search broke down. */
export function SearchNote(props: {
  answer: SearchAnswer
  /** How many points filter and search leave together. */
  left: number
  choose: Choose
}): ReactNode {
  const { answer, left, choose } = props
  const { finding, query, complete } = answer
  if (!finding) {
    return (
      <div role="alert" className={LOOK}>
        <p>
          <SaySearch>{(m) => m.died}</SaySearch>
        </p>
        <Button onClick={answer.again}>
          <SaySearch>{(m) => m.again}</SaySearch>
        </Button>
      </div>
    )
  }
  const { kindOf } = answer.meeting
  const all = finding.points.reduce((sum, found) => sum + (found > 0 ? 1 : 0), 0)
  const nothing = all === 0 && finding.speakers.length === 0 && finding.themes.length === 0
  if (!complete || (left > 0 && left === all) || (all === 0 && !nothing)) return null
  return (
    <div aria-live="polite" className={LOOK}>
      {left === 0 && (
        <p>
          <SaySearch>
            {(m) => (nothing ? m.nothing(query.trim()) : m.nothingHere(query.trim()))}
          </SaySearch>
        </p>
      )}
      {all > left && (
        <Button
          onClick={() =>
            choose((choice) => ({
              ...choice,
              themes: NO_CHOICE.themes,
              kinds: finding.points.some(
                (found, point) => found > 0 && kindOf[point] === HIDDEN_KIND,
              )
                ? ['procedure']
                : NO_CHOICE.kinds,
              match: NO_CHOICE.match,
            }))
          }
        >
          <SaySearch>{(m) => m.hidden(all - left)}</SaySearch>
        </Button>
      )}
    </div>
  )
}

const LOOK = 'flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-wash px-3 py-1.5 text-sm'
