import { type ReactNode, useMemo } from 'react'
import { agendaOf } from '../../domain/meeting/agenda/agenda.ts'
import { agendaRows } from '../../domain/meeting/agenda/agenda-rows.ts'
import type { PointPlaces } from '../../domain/meeting/agenda/point-places.ts'
import { narrowsKinds } from '../../domain/meeting/filter.ts'
import { Loading } from '../loading/Loading.tsx'
import { LongList } from '../parts/LongList.tsx'
import { MOST_AT_ONCE } from '../parts/most-at-once.ts'
import { useOrigin } from '../parts/useOrigin.ts'
import type { ViewProps } from '../parts/ViewProps.ts'
import { AgendaRow } from './AgendaRow.tsx'
import { SayAgenda } from './SayAgenda.tsx'
import { usePointPlaces } from './usePointPlaces.ts'

/** The items of the agenda, each with what was said, moved and voted under it. */
export function Agenda(props: ViewProps): ReactNode {
  const { meeting } = props
  const where = usePointPlaces(meeting)
  const { places } = agendaOf(meeting.transcript)
  return (
    <section aria-labelledby="agenda-title" className="grid min-w-0 grid-cols-1 gap-4">
      <div className="grid gap-1">
        <h2 id="agenda-title" className="font-serif text-xl font-bold">
          <SayAgenda>{(m) => m.title}</SayAgenda>
        </h2>
        <p className="text-sm text-muted">
          <SayAgenda>{(m) => (places.length > 0 ? m.hint : m.none)}</SayAgenda>
        </p>
      </div>
      {places.length > 0 && (where ? <Rows {...props} where={where} /> : <Loading />)}
    </section>
  )
}

function Rows(props: ViewProps & { where: PointPlaces }): ReactNode {
  const { meeting, where, points, filter, choice, speaker, choose } = props
  const origin = useOrigin(choice)
  const narrowed = filter.themes.length > 0 || narrowsKinds(filter) || filter.found !== undefined
  const only =
    choice.item === null ? undefined : agendaOf(meeting.transcript).placeOf.get(choice.item)
  const rows = useMemo(
    () => agendaRows(meeting, where, { points, narrowed, only }),
    [meeting, where, points, narrowed, only],
  )
  const row = (entry: number) => (
    <AgendaRow
      key={entry}
      row={entry}
      meeting={meeting}
      where={where}
      choice={choice}
      origin={origin}
      speaker={speaker}
      choose={choose}
    />
  )
  return (
    <div className="min-w-0 [--step:0.75rem] @medium:[--step:1.5rem]">
      {narrowed && (
        <p className="mb-3 rounded-lg bg-wash px-3 py-2 text-sm">
          <SayAgenda>{(m) => (rows.length > 0 ? m.narrowed : m.nothing)}</SayAgenda>
        </p>
      )}
      {rows.length > MOST_AT_ONCE ? (
        <LongList entries={rows}>{row}</LongList>
      ) : (
        Array.from(rows, row)
      )}
    </div>
  )
}
