import type { ReactNode } from 'react'
import { type Coverage, leastTouched } from '../../domain/coverage.ts'
import { toggleSpeaker, toggleTheme } from '../../state/choice.ts'
import { Words } from '../Language.tsx'
import type { ViewProps } from '../views.ts'
import { Tell, usePlain, useTell } from './Tell.tsx'

/** A square per speaker and theme, filled where touched; the least touched themes on top. */
export function CoverageGrid(props: ViewProps & { coverage: Coverage }): ReactNode {
  const { meeting, coverage, filter, speaker: chosen, choose } = props
  const { speakers } = meeting.transcript
  const plain = usePlain()
  const tell = useTell()
  return (
    <div className="relative min-w-0 overflow-x-auto">
      <table className="border-separate border-spacing-0 text-sm">
        <caption className="sr-only">
          <Tell>{(t) => t.coverageHint}</Tell>
        </caption>
        <thead>
          <tr>
            <td />
            <th
              scope="col"
              className="px-1 pb-1 text-end align-bottom text-xs font-normal text-muted"
            >
              <Tell>{(t) => t.touchedBy}</Tell>
            </th>
            {speakers.map(({ id, name }, i) => (
              <th key={id} scope="col" className="p-0 align-bottom font-normal">
                <button
                  type="button"
                  aria-pressed={i === chosen}
                  aria-label={`${plain(name)}, ${tell((t) => t.breadth(coverage.breadth[i]!, coverage.themes.length))}`}
                  data-speaker-control={i}
                  className="inline-flex min-h-6 min-w-6 items-center rounded-md py-1 text-xs leading-4 [writing-mode:vertical-rl] hover:bg-wash aria-pressed:bg-wash aria-pressed:font-bold"
                  onClick={() => choose((choice) => toggleSpeaker(choice, id))}
                >
                  <Words of={name} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {leastTouched(coverage).map((theme) => {
            const { id, label } = meeting.themes[theme]!
            const reach = tell((t) => t.reach(coverage.reach[theme]!, speakers.length))
            return (
              <tr key={id} className="hover:bg-wash">
                <th
                  scope="row"
                  className="sticky start-0 max-w-26 min-w-20 bg-paper p-0 text-start font-normal @medium:max-w-none"
                >
                  <button
                    type="button"
                    aria-pressed={filter.themes.includes(theme)}
                    aria-label={`${plain(label)}, ${reach}`}
                    className="min-h-7 w-full rounded-md px-1 py-0.5 text-start text-xs @medium:text-[0.8125rem] leading-tight hover:underline aria-pressed:font-bold"
                    onClick={() => choose((choice) => toggleTheme(choice, id))}
                  >
                    <Words of={label} />
                  </button>
                </th>
                <td className="px-1 text-end text-xs whitespace-nowrap text-muted tabular-nums">
                  {coverage.reach[theme]} / {speakers.length}
                </td>
                {speakers.map((one, speaker) => {
                  const touched = coverage.touches(speaker, theme)
                  return (
                    <td key={one.id} className="p-0 text-center align-middle">
                      <span
                        aria-hidden="true"
                        data-touched={touched || undefined}
                        className="mx-auto block size-3.5 rounded-xs border border-line data-touched:border-ink data-touched:bg-ink"
                      />
                      <span className="sr-only">
                        <Tell>{(t) => (touched ? t.touched : t.never)}</Tell>
                      </span>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
