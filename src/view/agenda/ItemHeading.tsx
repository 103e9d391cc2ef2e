import type { ReactNode } from 'react'
import { agendaOf } from '../../domain/meeting/agenda/agenda.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'
import { chooseItem } from '../../state/address/choose-item.ts'
import { Words } from '../parts/Language.tsx'
import { SayAgenda } from './SayAgenda.tsx'

/** The levels of headings that there are names for. */
const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const
const LOOKS = ['text-lg', 'text-base', 'text-sm'] as const

/** What an item is called, under those that it is within, and a way to see it alone. */
export function ItemHeading(props: {
  meeting: Meeting
  /** −1 for what is under no item. */
  place: number
  choice: Choice
  choose: Choose
}): ReactNode {
  const { meeting, place, choice, choose } = props
  const there = agendaOf(meeting.transcript).places[place]
  const depth = there?.depth ?? 0
  const Heading = HEADINGS[depth] ?? 'div'
  const deeper = Heading === 'div' ? { role: 'heading', 'aria-level': depth + 3 } : {}
  const isOnly = there !== undefined && choice.item === there.item.id
  return (
    <div
      className={`flex flex-wrap items-baseline gap-x-3 pb-2 ${depth === 0 ? 'border-t border-line pt-3' : 'pt-1'}`}
    >
      <Heading
        {...deeper}
        className={`min-w-0 font-serif leading-snug font-bold ${LOOKS[depth] ?? 'text-sm'}`}
      >
        {there ? <Words of={there.item.label} /> : <SayAgenda>{(m) => m.underNone}</SayAgenda>}
      </Heading>
      {there && (
        <button
          type="button"
          className="ms-auto min-h-6 text-xs text-muted underline decoration-edge underline-offset-4 hover:text-ink"
          onClick={() => choose((now) => chooseItem(now, isOnly ? null : there.item.id))}
        >
          <SayAgenda>{(m) => (isOnly ? m.showAll : m.onlyThis)}</SayAgenda>
          {!isOnly && (
            <span className="sr-only">
              {' '}
              <Words of={there.item.label} />
            </span>
          )}
        </button>
      )}
    </div>
  )
}
