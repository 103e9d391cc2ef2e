import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { countConfirmed } from '../../domain/format/checked.ts'
import { Details } from '../parts/Details.tsx'
import { List } from '../parts/List.tsx'
import { SayTheme } from '../parts/SayTheme.tsx'
import type { Desk } from './Desk.ts'
import { SayReview } from './SayReview.tsx'
import { ThemeEditor } from './ThemeEditor.tsx'
import { ThemeTools } from './ThemeTools.tsx'
import { useThemeJobs } from './useThemeJobs.ts'

/** The themes of the meeting, each to be corrected, and how many of those found are confirmed. */
export function ThemeList(props: {
  desk: Desk
  /** Ids of those that a reader comes from: the list is open then. */
  opened: readonly string[]
}): ReactNode {
  const { desk, opened } = props
  const { transcript } = desk
  const { themes } = transcript
  const list = useRef<HTMLDivElement>(null)
  const { themes: confirmed, allThemes } = useMemo(() => countConfirmed(transcript), [transcript])
  // Those that the reader comes from stand first.
  const shown = useMemo(
    () => [...themes].sort((a, b) => Number(opened.includes(b.id)) - Number(opened.includes(a.id))),
    [themes, opened],
  )
  const jobs = useThemeJobs(desk)
  const toSummary = () => list.current?.querySelector('summary')?.focus()
  // Who comes from a theme in the pane has lost the focus with it.
  useEffect(() => {
    if (opened.length > 0 && document.activeElement === document.body)
      list.current?.querySelector('summary')?.focus()
  }, [opened])
  return (
    <div ref={list} className="border-t border-line pt-3">
      <Details
        isMuch
        startsOpen={opened.length > 0}
        className="text-sm font-bold"
        summary={
          <>
            <SayReview>{(m) => m.themeList}</SayReview>
            {allThemes > 0 && (
              <span className="font-normal text-muted">
                {' · '}
                <SayTheme>{(m) => m.confirmedOf(confirmed, allThemes)}</SayTheme>
              </span>
            )}
          </>
        }
      >
        {() => (
          <>
            <ThemeTools desk={desk} jobs={jobs} />
            <List entries={shown} keyOf={({ id }) => id} className="mt-3 grid" itemClassName="pb-3">
              {(theme) => (
                <ThemeEditor
                  desk={desk}
                  theme={theme}
                  onGone={toSummary}
                  onIgnore={(term) => {
                    // The theme, and with it what has the focus, may go.
                    toSummary()
                    jobs.ignore(term)
                  }}
                />
              )}
            </List>
          </>
        )}
      </Details>
    </div>
  )
}
