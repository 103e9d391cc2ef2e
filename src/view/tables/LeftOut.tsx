import type { ReactNode } from 'react'
import { type Coverage, leavingOut, leftOutBy } from '../../domain/meeting/coverage.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choose } from '../../state/address/choice.ts'
import { Details } from '../parts/Details.tsx'
import { List } from '../parts/List.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { NameButton } from './NameButton.tsx'
import { MOST_CELLS } from './useTableWindow.ts'

/** The pairs never touched: per speaker the themes they say nothing on. */
export function LeftOut(props: {
  meeting: Meeting
  coverage: Coverage
  choose: Choose
}): ReactNode {
  const { meeting, coverage, choose } = props
  const { breadth, themes } = coverage
  const all = breadth.length * themes.length
  const missing = all - breadth.reduce((sum, touched) => sum + touched, 0)
  return (
    <Details
      isMuch={all > MOST_CELLS}
      className="text-sm font-bold"
      summary={<SayTable>{(t) => t.pairs(missing, all)}</SayTable>}
    >
      {() => (
        <List
          entries={leavingOut(coverage)}
          keyOf={(speaker) => speaker}
          className="mt-1 grid text-sm"
          itemClassName="pb-2"
        >
          {(speaker) => (
            <>
              <NameButton meeting={meeting} speaker={speaker} choose={choose} />{' '}
              <span className="text-muted">
                {leftOutBy(coverage, speaker).map((theme, i) => (
                  <span key={theme}>
                    {i > 0 && ' · '}
                    <ThemeName meeting={meeting} theme={theme} />
                  </span>
                ))}
              </span>
            </>
          )}
        </List>
      )}
    </Details>
  )
}
