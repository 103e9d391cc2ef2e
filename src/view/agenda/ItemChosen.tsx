import { type ReactNode, useEffect } from 'react'
import { maskOfItem } from '../../domain/meeting/agenda/point-places.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choose } from '../../state/address/choice.ts'
import { chooseItem } from '../../state/address/choose-item.ts'
import { Button } from '../parts/Button.tsx'
import { Words } from '../parts/Language.tsx'
import { SayAgenda } from './SayAgenda.tsx'
import { usePointPlaces } from './usePointPlaces.ts'

/** The points under the item that is chosen. */
export interface UnderItem {
  readonly meeting: Meeting
  readonly item: string
  readonly mask: Uint8Array
}

/** Says that only what stands under an item is shown, and finds out what that is. */
export function ItemChosen(props: {
  meeting: Meeting
  item: string
  onFound: (under: UnderItem) => void
  choose: Choose
}): ReactNode {
  const { meeting, item, onFound, choose } = props
  const where = usePointPlaces(meeting)
  useEffect(() => {
    if (where) onFound({ meeting, item, mask: maskOfItem(meeting, where, item) })
  }, [meeting, item, where, onFound])
  const label = meeting.transcript.agenda?.find(({ id }) => id === item)?.label
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-wash px-3 py-1.5 text-sm">
      <p className="min-w-0">
        <span className="text-muted">
          <SayAgenda>{(m) => m.chosen}</SayAgenda>
        </span>{' '}
        <span className="font-semibold">{label && <Words of={label} />}</span>
      </p>
      <Button className="ms-auto" onClick={() => choose((choice) => chooseItem(choice, null))}>
        <SayAgenda>{(m) => m.showAll}</SayAgenda>
      </Button>
    </div>
  )
}
