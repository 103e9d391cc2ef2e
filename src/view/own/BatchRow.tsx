import { memo, type ReactNode } from 'react'
import { revealHidden } from '../../domain/format/reveal.ts'
import type { BatchItem } from '../../state/own/file-batch.ts'
import { Words } from '../parts/Language.tsx'
import { Why } from './FailureNote.tsx'
import { questionOf } from './questionOf.ts'
import { RowAction } from './RowAction.tsx'
import { SayOpen } from './SayOpen.tsx'

/** A file of several: what belongs to it, what was found in it or why it is not read, and what can be done. */
export const BatchRow = memo(function BatchRow(props: {
  item: BatchItem
  place: number
  onOpen: (id: string, isRead: boolean) => void
  onAsk: (place: number) => void
}): ReactNode {
  const { item, place, onOpen, onAsk } = props
  const { state, companions, recording } = item
  const name = revealHidden(item.name)
  const asks = questionOf(item) !== null
  return (
    <li className="grid gap-1 border-s-3 border-line px-3 py-1.5 [overflow-wrap:anywhere]">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <p className="font-semibold">{name}</p>
        {state.is === 'kept' && (
          <RowAction
            title={name}
            message={(m) => m.batch.open}
            onClick={() => onOpen(state.id, state.isRead)}
          />
        )}
        {asks && (
          <RowAction title={name} message={(m) => m.batch.answer} onClick={() => onAsk(place)} />
        )}
      </div>
      {companions.length > 0 && (
        <p className="text-xs text-muted">
          <SayOpen>{(m) => m.batch.with(companions.map(revealHidden))}</SayOpen>
        </p>
      )}
      {recording !== null && (
        <p className="text-xs text-muted">
          <SayOpen>{(m) => m.batch.recording(revealHidden(recording))}</SayOpen>
          {state.is === 'kept' && !state.isTimed && (
            <>
              {' '}
              <SayOpen>{(m) => m.batch.noTimes}</SayOpen>
            </>
          )}
        </p>
      )}
      {state.is === 'kept' && (
        <>
          <p>
            ✓ <Words of={state.title} />
            {' · '}
            <SayOpen>{(m) => m.counts(state.speakers, state.points)}</SayOpen>
          </p>
          {state.unkept && (
            <p role="alert">
              <SayOpen>{(m) => m.batch.unkept}</SayOpen>
            </p>
          )}
        </>
      )}
      {asks && (
        <p>
          ? <SayOpen>{(m) => m.batch.asks}</SayOpen>
        </p>
      )}
      {state.is === 'failed' && !asks && (
        <div className="rounded-lg bg-wash px-3 py-2">
          <Why failure={state.failure} />
        </div>
      )}
      {(state.is === 'waiting' || state.is === 'working' || state.is === 'stopped') && (
        <p className="text-muted">
          <SayOpen>{(m) => m.batch[state.is]}</SayOpen>
        </p>
      )}
    </li>
  )
})
