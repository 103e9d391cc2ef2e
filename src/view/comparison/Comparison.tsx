import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { compareSpeakers } from '../../domain/meeting/compare-speakers.ts'
import { shownThemes } from '../../domain/meeting/shown-themes.ts'
import { closeComparison, sideBySide } from '../../state/address/comparison.ts'
import { Button } from '../parts/Button.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import type { ViewProps } from '../parts/ViewProps.ts'
import { AddSpeaker } from './AddSpeaker.tsx'
import { ComparedHead } from './ComparedHead.tsx'
import { ComparedPoints, STEP } from './ComparedPoints.tsx'
import { leaving } from './leaving.ts'
import { OwnThemes } from './OwnThemes.tsx'
import { type ListOf, SharedThemes } from './SharedThemes.tsx'

/** Complete class names, for Tailwind to find; on a narrow page the columns stand one below the other. */
const COLUMNS: Readonly<Record<number, string>> = {
  2: '@medium:grid-cols-2',
  3: '@medium:grid-cols-3',
}

/** Two or three speakers side by side: what they share in rows, what only one speaks of apart. */
export function Comparison(props: ViewProps): ReactNode {
  const { meeting, points, filter, choice, choose } = props
  const leave = leaving(choose)
  const heading = useRef<HTMLHeadingElement>(null)
  // On a phone it is asked for from the pane, far below.
  useEffect(() => {
    const title = heading.current
    if (title && title.getBoundingClientRect().top < 0) title.scrollIntoView()
  }, [])
  // In speaking order, whoever of them is chosen, so that columns stay where they are.
  const speakers = useMemo(
    () =>
      sideBySide(choice)
        .map((id) => meeting.speakerNumber.get(id)!)
        .sort((a, b) => a - b),
    [meeting, choice],
  )
  const { shared, own } = useMemo(
    () => compareSpeakers(meeting, points, speakers, shownThemes(meeting, filter)),
    [meeting, points, speakers, filter],
  )
  const grid = `grid gap-x-5 gap-y-3 ${COLUMNS[speakers.length]}`
  const byAll = shared.filter((row) => row.points.every((one) => one.length > 0))
  const bySome = shared.filter((row) => !byAll.includes(row))
  // Kept here: a row that is scrolled out of view leaves the page.
  const [lengths, setLengths] = useState<ReadonlyMap<string, number>>(new Map())
  const listOf: ListOf = (theme, column, own) => {
    const key = `${speakers[column]} ${theme}`
    const shown = lengths.get(key) ?? STEP
    return (
      <ComparedPoints
        meeting={meeting}
        points={own}
        theme={theme}
        shown={shown}
        showMore={() => setLengths(new Map([...lengths, [key, shown + STEP]]))}
        choice={choice}
        choose={choose}
      />
    )
  }
  const common = { meeting, speakers, className: grid, listOf }
  return (
    <section aria-labelledby="comparison-title" className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2
          id="comparison-title"
          ref={heading}
          tabIndex={-1}
          className="me-auto scroll-mt-3 font-serif text-xl font-bold"
        >
          <SayTable>{(t) => t.compareTitle}</SayTable>
        </h2>
        <AddSpeaker meeting={meeting} choice={choice} choose={choose} />
        <Button onClick={() => leave(closeComparison)}>
          <span aria-hidden="true">✕ </span>
          <SayTable>{(t) => t.compareClose}</SayTable>
        </Button>
      </div>
      <ComparedHead
        meeting={meeting}
        points={points}
        speakers={speakers}
        chosen={props.speaker}
        className={grid}
        choose={leave}
      />
      <h3 className="pt-1 font-serif text-lg font-bold">
        <SayTable>{(t) => t.sharedByAll}</SayTable>
      </h3>
      {byAll.length === 0 && (
        <p className="text-sm text-muted">
          <SayTable>{(t) => t.sharedNone}</SayTable>
        </p>
      )}
      <SharedThemes {...common} themes={byAll} />
      {bySome.length > 0 && (
        <h3 className="pt-1 font-serif text-lg font-bold">
          <SayTable>{(t) => t.sharedBySome}</SayTable>
        </h3>
      )}
      <SharedThemes {...common} themes={bySome} />
      <h3 className="pt-1 font-serif text-lg font-bold">
        <SayTable>{(t) => t.ownThemes}</SayTable>
      </h3>
      <OwnThemes {...common} themes={own} />
    </section>
  )
}
