import { type ReactNode, useState } from 'react'
import type { EachPoint } from '../../domain/edit/edit.ts'
import { KINDS, type Kind } from '../../domain/format/transcript.ts'
import { Button } from '../parts/Button.tsx'
import { KindMark } from '../parts/KindMark.tsx'
import { SayPoint, useSayPoint } from '../parts/SayPoint.tsx'
import type { Desk } from './Desk.ts'
import { SayReview, useSayReview } from './SayReview.tsx'
import { SelectField, SpeakerField } from './SelectField.tsx'
import { TickAll, TickPoints } from './TickPoints.tsx'
import { type Ticks, useTicks } from './useTicks.ts'

/** The points of a speaker, by number, of which some are ticked, by hand or a kind at a time, and then corrected at once. */
export function SeveralPoints(props: { desk: Desk; numbers: readonly number[] }): ReactNode {
  const { desk, numbers } = props
  const { points } = desk.meeting.transcript
  const ids = numbers.map((number) => points.at(number)!.id)
  const ticks = useTicks(ids)
  const ofKind = (kind: Kind) =>
    numbers.flatMap((number) => {
      const point = points.at(number)!
      return point.kind === kind ? [point.id] : []
    })
  const say = useSayReview()
  return (
    <div className="mt-2 grid gap-3 text-sm">
      <div role="group" aria-label={say((m) => m.tickKind)} className="flex flex-wrap gap-1.5">
        {KINDS.map((kind) => {
          const all = ofKind(kind)
          return (
            all.length > 0 && (
              <Button key={kind} onClick={() => ticks.set(all)}>
                <KindMark kind={kind} /> <SayPoint>{(m) => m.kind[kind]}</SayPoint>{' '}
                <span className="tabular-nums">{all.length}</span>
              </Button>
            )
          )
        })}
      </div>
      <TickAll ids={ids} ticks={ticks} />
      <TickPoints desk={desk} numbers={numbers} ticks={ticks} shows="kind" />
      <ForTicked desk={desk} ticks={ticks} />
    </div>
  )
}

/** What can be done with the points that are ticked. */
function ForTicked({ desk, ticks }: { desk: Desk; ticks: Ticks }): ReactNode {
  const { chosen } = ticks
  const [kind, setKind] = useState<Kind | ''>('')
  const [speaker, setSpeaker] = useState('')
  const say = useSayPoint()
  const each = (what: EachPoint) => {
    if (desk.act({ do: 'each-point', points: chosen, what })) ticks.set([])
  }
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => each({ do: 'confirm-point' })}>
          <SayReview>{(m) => m.confirmTicked(chosen.length)}</SayReview>
        </Button>
        <Button onClick={() => each({ do: 'drop-point' })}>
          <SayReview>{(m) => m.dropTicked(chosen.length)}</SayReview>
        </Button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (kind) each({ do: 'set-kind', kind })
        }}
      >
        <SelectField
          label={(m) => m.kindOfTicked}
          does={(m) => m.setIt}
          value={kind}
          onChange={({ target }) => setKind(KINDS.find((one) => one === target.value) ?? '')}
        >
          <option value="">…</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {say((m) => m.kind[one])}
            </option>
          ))}
        </SelectField>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (speaker) each({ do: 'give-point', speaker })
        }}
      >
        <SpeakerField
          label={(m) => m.giveTickedTo}
          does={(m) => m.setIt}
          speakers={desk.meeting.transcript.speakers}
          value={speaker}
          onChange={({ target }) => setSpeaker(target.value)}
          before={<option value="">…</option>}
        />
      </form>
    </div>
  )
}
