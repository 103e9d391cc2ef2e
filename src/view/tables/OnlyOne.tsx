import { type ReactNode, useId, useMemo } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { type Coverage, touchingOnlyOne } from '../../domain/meeting/coverage.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Choose } from '../../state/address/choice.ts'
import { Details } from '../parts/Details.tsx'
import { Say, Words } from '../parts/Language.tsx'
import { List } from '../parts/List.tsx'
import { MOST_AT_ONCE } from '../parts/most-at-once.ts'
import { SayTable } from '../parts/SayTable.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { NameButton } from './NameButton.tsx'

/** The speakers who keep to one of a section's themes, and to which; a long list is closed at first. */
export function OnlyOne(props: {
  meeting: Meeting
  coverage: Coverage
  label: Localized | undefined
  among: readonly number[]
  choose: Choose
}): ReactNode {
  const { meeting, coverage, label, among, choose } = props
  const rows = useMemo(() => touchingOnlyOne(coverage, among), [coverage, among])
  const heading = useId()
  const isLong = rows.length > MOST_AT_ONCE
  const title = (
    <h3 id={heading} className="inline text-sm font-bold">
      {label ? <Words of={label} /> : <Say>{(m) => m.themeColumn}</Say>}
      <span className="font-normal text-muted">
        {' · '}
        <SayTable>{(t) => t.onlyOne}</SayTable>
        {isLong && <span className="tabular-nums"> · {grouped(rows.length)}</span>}
      </span>
    </h3>
  )
  const list = () => (
    <List
      entries={rows}
      keyOf={({ speaker }) => speaker}
      className="grid text-sm"
      itemClassName="flex flex-wrap items-baseline gap-x-2 pb-0.5"
    >
      {({ speaker, theme }) => (
        <>
          <NameButton meeting={meeting} speaker={speaker} choose={choose} />
          <span className="text-muted">
            <ThemeName meeting={meeting} theme={theme} />
          </span>
        </>
      )}
    </List>
  )
  return (
    <section aria-labelledby={heading} className="grid gap-1.5">
      {isLong ? (
        <Details summary={title} isMuch>
          {list}
        </Details>
      ) : (
        <>
          {title}
          {rows.length === 0 ? (
            <p className="text-sm text-muted">
              <SayTable>{(t) => t.onlyOneNone}</SayTable>
            </p>
          ) : (
            list()
          )}
        </>
      )}
    </section>
  )
}
