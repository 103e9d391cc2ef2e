import { memo, type ReactNode } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import { type CrossTab, cellOf, cellTotal } from '../../domain/meeting/crosstab.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Choose } from '../../state/address/choice.ts'
import { toggleCell } from '../../state/address/table-cell.ts'
import { KindMark } from '../parts/KindMark.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import { useCellName } from './useCellName.ts'

/** How many points a speaker has on a theme, by kind; a button where there are any. */
export const MatrixCell = memo(function MatrixCell(props: {
  meeting: Meeting
  theme: number
  speaker: number
  /** In the order of the columns. */
  place: number
  /** How many points the theme has under the filter. */
  total: number
  /** Counts under the filter, and without its themes. */
  tab: CrossTab
  beyond: CrossTab
  /** Whether the speaker is chosen, and whether with this theme alone. */
  chosen: boolean
  open: boolean
  tabStop: boolean
  choose: Choose
}): ReactNode {
  const { meeting, theme, speaker, place, total, tab, beyond, chosen, open, tabStop, choose } =
    props
  const { id: themeId, label } = meeting.themes[theme]!
  const { id, name } = meeting.transcript.speakers[speaker]!
  const cellName = useCellName()
  const kinds = cellOf(tab, speaker, theme)
  const points = cellTotal(tab, speaker, theme)
  const hidden = points > 0 ? 0 : cellTotal(beyond, speaker, theme)
  return (
    <td
      aria-colindex={place + 2}
      data-chosen={chosen || undefined}
      className="border-b border-line p-0.5 text-center data-chosen:bg-wash"
    >
      {points + hidden > 0 ? (
        <button
          type="button"
          aria-pressed={open}
          aria-label={cellName(name, label, kinds, hidden)}
          tabIndex={tabStop ? 0 : -1}
          data-row={theme}
          data-column={speaker}
          style={points > 0 ? shadeOf(points / total) : {}}
          className="flex min-h-8 w-full flex-wrap items-center justify-center gap-x-1.5 rounded-md px-0.5 hover:bg-wash focus-visible:-outline-offset-2 aria-pressed:bg-surface aria-pressed:inset-ring-2 aria-pressed:inset-ring-ink"
          onClick={() => choose((choice) => toggleCell(choice, id, themeId))}
        >
          {KINDS.map((kind, i) =>
            kinds[i]! > 0 ? (
              <span key={kind} className="flex items-center gap-0.5 tabular-nums">
                <KindMark kind={kind} />
                {grouped(kinds[i]!)}
              </span>
            ) : null,
          )}
          {hidden > 0 && <span className="text-muted">·</span>}
        </button>
      ) : (
        <span className="sr-only">
          <SayTable>{(t) => t.noneHere}</SayTable>
        </span>
      )}
    </td>
  )
})

/** The larger the share of the theme, the darker; at most so dark that marks and figures stand out. */
const shadeOf = (share: number) => ({
  backgroundColor: `color-mix(in srgb, var(--color-ink) ${Math.round(3 + 19 * share)}%, transparent)`,
})
