import { type ReactNode, useEffect } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Say, useSay, Words } from '../parts/Language.tsx'
import { MarksContext } from '../parts/Marks.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import type { Listing, Result } from './results.ts'
import { SaySearch, useSaySearch } from './SaySearch.tsx'

const GROUPS = ['speaker', 'theme', 'point'] as const

export const optionId = (list: string, result: Result) => `${list}-${result.is}-${result.number}`

/** What was found, as a list box under the search box, which keeps the keyboard. */
export function SearchResults(props: {
  id: string
  meeting: Meeting
  listing: Listing
  active: Result | null
  onChoose: (result: Result) => void
}): ReactNode {
  const { id, meeting, active, onChoose } = props
  const { answer, results, more } = props.listing
  const say = useSay()
  const saySearch = useSaySearch()
  const activeId = active && optionId(id, active)
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const title = { speaker: 'speakerColumn', theme: 'themeColumn', point: 'pointsWord' } as const
  return (
    <MarksContext value={answer.paneMarks}>
      <div
        className="absolute inset-x-0 top-full z-10 mt-1 rounded-xl border border-edge bg-surface py-1.5 shadow-lg @medium:end-auto @medium:w-md"
        // The box keeps the keyboard, so that typing can go on.
        onPointerDown={(event) => event.preventDefault()}
      >
        <div
          id={id}
          role="listbox"
          aria-label={saySearch((m) => m.results)}
          aria-activedescendant={activeId ?? undefined}
          // It scrolls, so that a keyboard must be able to come here too.
          tabIndex={0}
          className="max-h-[min(50dvh,30rem)] overflow-y-auto overscroll-contain focus-visible:-outline-offset-2"
        >
          {GROUPS.map((group) => {
            const own = results.filter(({ is }) => is === group)
            if (own.length === 0) return null
            return (
              <div key={group} role="group" aria-label={say((m) => m[title[group]])}>
                <p
                  aria-hidden="true"
                  className="px-3 pt-1.5 pb-0.5 text-xs font-semibold text-muted first-letter:uppercase"
                >
                  <Say>{(m) => m[title[group]]}</Say>
                </p>
                {own.map((result) => (
                  <div
                    key={result.number}
                    id={optionId(id, result)}
                    role="option"
                    tabIndex={-1}
                    aria-selected={result === active}
                    className="cursor-pointer px-3 py-1 text-sm hover:bg-wash aria-selected:bg-wash aria-selected:shadow-[inset_3px_0_0_var(--color-ink)]"
                    onClick={() => onChoose(result)}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter') return
                      event.preventDefault()
                      onChoose(result)
                    }}
                  >
                    <OneResult meeting={meeting} result={result} />
                  </div>
                ))}
              </div>
            )
          })}
        </div>
        {more !== 0 && (
          <p className="px-3 pt-1 text-xs text-muted">
            {more === null ? '…' : <SaySearch>{(m) => m.more(more)}</SaySearch>}
          </p>
        )}
      </div>
    </MarksContext>
  )
}

function OneResult({ meeting, result }: { meeting: Meeting; result: Result }): ReactNode {
  const { speakers, points } = meeting.transcript
  switch (result.is) {
    case 'speaker': {
      const { name, role } = speakers[result.number]!
      return (
        <>
          <span className="font-semibold">
            <Words of={name} />
          </span>
          {role && (
            <span className="block text-xs text-muted">
              <Words of={role} />
            </span>
          )}
        </>
      )
    }
    case 'theme':
      return <ThemeName meeting={meeting} theme={result.number} />
    case 'point': {
      const { kind, heading, text } = points.at(result.number)!
      return (
        <>
          <span className="text-xs">
            <span className={`me-1 font-semibold ${KIND_TEXT[kind]}`}>
              <KindMark kind={kind} /> <SayPoint>{(m) => m.kind[kind]}</SayPoint>
            </span>{' '}
            <span className="text-muted">
              <Words of={speakers[meeting.speakerOf[result.number]!]!.name} />
              {heading && (
                <>
                  {' · '}
                  <Words of={heading} />
                </>
              )}
            </span>
          </span>
          <span className="line-clamp-2">
            <Words of={text} />
          </span>
        </>
      )
    }
  }
}
