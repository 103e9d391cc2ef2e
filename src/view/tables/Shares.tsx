import { type ReactNode, useMemo } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import {
  type Measure,
  type Share,
  sharesOf,
  type Shares as Told,
} from '../../domain/meeting/shares.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { Details } from '../parts/Details.tsx'
import { Words } from '../parts/Language.tsx'
import { SayTable } from '../parts/SayTable.tsx'

/** More speakers than so many are read when they are asked for. */
const MOST_SHOWN = 15
const MOST_EVER = 500

/** How much of the meeting each speaker and each party had: time, turns, characters, as far as the record tells. */
export function Shares({ meeting }: { meeting: Meeting }): ReactNode {
  const shares = useMemo(() => sharesOf(meeting), [meeting])
  const { of, measures, speakers, parties } = shares
  if (measures.length === 0) return null
  const rest = speakers.slice(MOST_SHOWN, MOST_EVER)
  return (
    <section aria-labelledby="shares-title" className="grid gap-3 border-t border-line pt-4">
      <h3 id="shares-title" className="font-serif text-lg font-bold">
        <SayTable>{(t) => t.sharesTitle}</SayTable>
      </h3>
      <p className="text-sm text-muted">
        <SayTable>{(t) => t.sharesOf[of]}</SayTable>
      </p>
      {parties.length > 0 && (
        <ShareTable shares={shares} rows={parties} label={<SayTable>{(t) => t.party}</SayTable>} />
      )}
      <ShareTable
        shares={shares}
        rows={speakers.slice(0, MOST_SHOWN)}
        label={<SayTable>{(t) => t.speaker}</SayTable>}
      />
      {rest.length > 0 && (
        <Details
          isMuch
          className="text-sm"
          summary={<SayTable>{(t) => t.moreSpeakers(rest.length)}</SayTable>}
        >
          {() => (
            <ShareTable
              shares={shares}
              rows={rest}
              label={<SayTable>{(t) => t.speaker}</SayTable>}
            />
          )}
        </Details>
      )}
    </section>
  )
}

function ShareTable(props: { shares: Told; rows: readonly Share[]; label: ReactNode }): ReactNode {
  const { shares, rows, label } = props
  const { measures, totals } = shares
  return (
    <table aria-labelledby="shares-title" className="w-full max-w-prose text-sm">
      <thead>
        <tr className="text-xs text-muted">
          <th scope="col" className="px-1 text-start font-normal">
            {label}
          </th>
          {measures.map((measure) => (
            <th key={measure} scope="col" className="px-1 text-end font-normal">
              <SayTable>{(t) => t.measures[measure]}</SayTable>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, amounts }) => (
          <tr key={id}>
            <th scope="row" className="border-t border-line px-1 py-1 text-start font-normal">
              <Words of={name} />
            </th>
            {measures.map((measure) => (
              <td
                key={measure}
                className="border-t border-line px-1 py-1 text-end tabular-nums"
                style={shadeOf(amounts[measure] / totals[measure])}
              >
                {percent(amounts[measure], totals[measure])}{' '}
                <span className="text-xs text-muted">{inUnits(measure, amounts[measure])}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** As long as the share, from the right, where the figures stand. */
const shadeOf = (share: number) => ({
  background: `linear-gradient(to left, var(--color-wash) ${100 * share}%, transparent 0)`,
})

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`

/** Minutes and seconds; numbers. */
const inUnits = (measure: Measure, amount: number) =>
  measure === 'time'
    ? `${Math.floor(amount / 60_000)}:${String(Math.floor(amount / 1000) % 60).padStart(2, '0')}`
    : grouped(amount)
