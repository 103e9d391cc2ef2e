import { type ReactNode, useMemo, useState } from 'react'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Span } from '../../domain/format/transcript.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { apart } from '../../domain/source/marks.ts'
import { choosePoint, chooseSpeaker } from '../../state/address/choice.ts'
import { Button } from '../parts/Button.tsx'
import { Details } from '../parts/Details.tsx'
import { KindMark } from '../parts/KindMark.tsx'
import { Say, Words } from '../parts/Language.tsx'
import { List } from '../parts/List.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { useAfterPaint } from '../parts/useAfterPaint.ts'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import type { Desk } from './Desk.ts'
import { freeSentences } from './freeSentences.ts'
import { LocalizedField } from './LocalizedField.tsx'
import { PaneTitle } from './PaneTitle.tsx'
import { ReviewReplies } from './ReviewReplies.tsx'
import { SayReview } from './SayReview.tsx'
import { SelectField, SpeakerField } from './SelectField.tsx'
import { SeveralPoints } from './SeveralPoints.tsx'
import { VoiceSample } from './VoiceSample.tsx'

/** The chosen speaker: name and office, their points, and what else can be done with them. */
export function SpeakerEditor({ desk, speaker }: { desk: Desk; speaker: number }): ReactNode {
  const { meeting, transcript, choose, act } = desk
  const { id, name, role } = transcript.speakers[speaker]!
  const own = useMemo(
    () => Array.from(listOf(meeting.pointsOf, speaker)),
    [meeting.pointsOf, speaker],
  )
  return (
    <div className="grid gap-4">
      <button
        type="button"
        className="-mx-1.5 justify-self-start rounded-md px-1.5 py-1 text-sm hover:bg-wash"
        onClick={() => choose((choice) => chooseSpeaker(choice, null))}
      >
        ‹ <SayReview>{(m) => m.allSpeakers}</SayReview>
      </button>
      <PaneTitle>
        <Words of={meeting.transcript.speakers[speaker]!.name} />
      </PaneTitle>
      <VoiceSample desk={desk} points={own} />
      <LocalizedField
        label={(m) => m.name}
        value={name}
        onKeep={(value, on) => act({ do: 'name-speaker', speaker: id, name: value }, on)}
      />
      <LocalizedField
        label={(m) => m.office}
        value={role}
        onKeep={(value, on) => act({ do: 'set-role', speaker: id, role: value }, on)}
      />
      <section className="grid gap-1.5 border-t border-line pt-3">
        <h4 className="text-sm font-bold">
          <Say>{(m) => m.pointsCount(own.length)}</Say>
        </h4>
        {own.length === 0 && (
          <p className="text-sm text-muted">
            <SayReview>{(m) => m.noPoints}</SayReview>
          </p>
        )}
        <List
          entries={own}
          keyOf={(point) => transcript.points.at(point)!.id}
          className="-mx-2 grid"
          itemClassName="grid"
        >
          {(point) => <PointButton desk={desk} point={point} />}
        </List>
        {own.length > 1 && (
          <Details
            isMuch
            className="w-fit text-sm font-bold"
            summary={<SayReview>{(m) => m.several}</SayReview>}
          >
            {() => <SeveralPoints desk={desk} numbers={own} />}
          </Details>
        )}
        <AddSentence desk={desk} speaker={id} after={own.at(-1)} />
      </section>
      <ReviewReplies desk={desk} speaker={speaker} place={null} />
      <OtherThan desk={desk} speaker={id} />
    </div>
  )
}

/** A point in the list of its speaker's: chooses it. */
function PointButton({ desk, point }: { desk: Desk; point: number }): ReactNode {
  const { id, speaker, kind, text } = desk.meeting.transcript.points.at(point)!
  return (
    <button
      type="button"
      className="flex w-full items-baseline gap-2 rounded-lg px-2 py-1 text-start text-sm hover:bg-wash"
      onClick={() => desk.choose((choice) => choosePoint(choice, speaker, id))}
    >
      <KindMark kind={kind} />
      <span className="sr-only">
        <SayPoint>{(m) => m.kind[kind]}</SayPoint>
      </span>
      <span className="line-clamp-2 min-w-0 flex-1">
        <Words of={text} />
      </span>
      {desk.confirming.confirmed.has(id) && (
        <span className="text-muted">
          <span aria-hidden="true">✓</span>
          <span className="sr-only">
            <SayReview>{(m) => m.isConfirmed}</SayReview>
          </span>
        </span>
      )}
    </button>
  )
}

/** More would be no list to choose from. */
const MOST_SENTENCES = 200

/** What the sentences to choose from are those of. */
interface Seen extends Pick<Desk, 'meeting' | 'places'> {
  readonly from: number
}

/** A point from a sentence that is none, for those who select no text with a pointer. */
function AddSentence(props: { desk: Desk; speaker: string; after: number | undefined }): ReactNode {
  const languageOfText = useLanguageOfText()
  const { desk, speaker, after } = props
  const { meeting, places, transcript, text, stretches, act } = desk
  const [chosen, setChosen] = useState('')
  const from = after === undefined ? 0 : (transcript.points[after]?.span?.start ?? 0)
  // Looking through a long text is not to hold up the answer to a correction.
  const seen = useAfterPaint<Seen | null>(
    useMemo(() => ({ meeting, places, from }), [meeting, places, from]),
    null,
  )
  const sentences = useMemo(() => {
    if (!seen) return []
    const { meeting, places, from } = seen
    const free = freeSentences(meeting, { text, stretches }, apart(places), from)
    const first = Math.max(0, free.findIndex(({ end }) => end > from) - MOST_SENTENCES / 4)
    return free.slice(first, first + MOST_SENTENCES)
  }, [seen, text, stretches])
  const sentence: Span | undefined = sentences.find(({ start }) => String(start) === chosen)
  if (sentences.length === 0) return null
  return (
    <form
      className="mt-1"
      onSubmit={(event) => {
        event.preventDefault()
        if (sentence) act({ do: 'add-point', speaker, kind: 'view', span: sentence })
      }}
    >
      <SelectField
        label={(m) => m.addSentence}
        value={sentence ? chosen : ''}
        lang={languageOfText(text)}
        onChange={({ target }) => setChosen(target.value)}
        does={(m) => m.add}
      >
        <option value="">…</option>
        {sentences.map(({ start, end }) => (
          <option key={start} value={start}>
            {revealUnits(text.slice(start, Math.min(end, start + 40)))}
          </option>
        ))}
      </SelectField>
    </form>
  )
}

/** The speaker is really another one, or none. */
function OtherThan({ desk, speaker }: { desk: Desk; speaker: string }): ReactNode {
  const { transcript, act } = desk
  const [into, setInto] = useState('')
  const others = useMemo(
    () => transcript.speakers.filter(({ id }) => id !== speaker),
    [transcript.speakers, speaker],
  )
  return (
    <details className="border-t border-line pt-3 text-sm">
      <summary className="font-bold">
        <SayReview>{(m) => m.mergeOrRemove}</SayReview>
      </summary>
      <div className="mt-2 grid gap-3">
        {others.length > 0 && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (into) act({ do: 'merge-speakers', speaker, into })
            }}
          >
            <SpeakerField
              label={(m) => m.mergeInto}
              speakers={others}
              value={into}
              onChange={({ target }) => setInto(target.value)}
              does={(m) => m.merge}
              before={<option value="">…</option>}
            />
          </form>
        )}
        <Button
          className="justify-self-start"
          onClick={() => act({ do: 'remove-speaker', speaker })}
        >
          <SayReview>{(m) => m.removeSpeaker}</SayReview>
        </Button>
      </div>
    </details>
  )
}
