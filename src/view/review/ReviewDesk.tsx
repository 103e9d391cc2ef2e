import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { stretchesOf } from '../../domain/source/stretches.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'
import type { Editing } from '../../state/own/edited-meeting.ts'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { useOrigin } from '../parts/useOrigin.ts'
import type { Desk } from './Desk.ts'
import { followHeight } from './followHeight.ts'
import { HistorySteps } from './HistorySteps.tsx'
import { PaneTitleContext } from './PaneTitle.tsx'
import { PointEditor } from './PointEditor.tsx'
import { ReplyDeskContext } from './ReplyDraft.ts'
import { ReviewKeys } from './ReviewKeys.tsx'
import { ReviewText } from './ReviewText.tsx'
import { Said } from './Said.tsx'
import { SaveNotice } from './SaveNotice.tsx'
import { SayReview } from './SayReview.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { SpeakerEditor } from './SpeakerEditor.tsx'
import { SpeakerList } from './SpeakerList.tsx'
import { revealSpan } from './text-places.ts'
import { useBottomSheet } from './useBottomSheet.ts'
import { useConfirming } from './useConfirming.ts'
import { useConfirmKey } from './useConfirmKey.ts'
import { useLooked } from './useLooked.ts'
import { useMarked } from './useMarked.ts'
import { usePaneFocus } from './usePaneFocus.ts'
import { useReplyDesk } from './useReplyDesk.ts'
import { useReview } from './useReview.ts'
import { useReviewKeys } from './useReviewKeys.ts'
import { useSelectedSpan } from './useSelectedSpan.ts'
import { useUndoKeys } from './useUndoKeys.ts'
import { Walks } from './Walks.tsx'

/** The text at the left, what is corrected at the right, above both what is left to do. */
export function ReviewDesk(props: {
  editing: Editing
  source: SourceAtHand
  choice: Choice
  choose: Choose
}): ReactNode {
  const { editing, source, choice, choose } = props
  const { id, history, meeting } = editing
  const transcript = history.present
  const { text, points: places } = source
  const stretches = useMemo(() => stretchesOf(text), [text])
  const { outcome, said, act, back, again, makePoint } = useReview(id, text, choose)
  const origin = useOrigin(choice)
  const speaker = numberIn(meeting.speakerNumber, choice.speaker)
  const point = numberIn(meeting.pointNumber, choice.point)
  const report = useRef<HTMLElement>(null)
  const { pane, title, toPane } = usePaneFocus(`${choice.speaker} ${choice.point}`)
  const span = point === null ? undefined : transcript.points.at(point)!.span
  const toText = () => span && report.current && revealSpan(report.current, span)
  const [start, end] = [span?.start, span?.end]
  const toTextBeside = useCallback(() => {
    if (start === undefined || end === undefined || !report.current) return
    revealSpan(report.current, { start, end })
  }, [start, end])
  const walking = { transcript, point, act, choose, toPane, toText: toTextBeside }
  const confirming = useConfirming(walking)
  const desk = useMemo<Desk>(
    () => ({
      ...{ meeting, transcript, text, stretches, places, speaker, point },
      ...{ choose, act, makePoint, confirming },
    }),
    [
      meeting,
      transcript,
      text,
      stretches,
      places,
      speaker,
      point,
      choose,
      act,
      makePoint,
      confirming,
    ],
  )
  useUndoKeys(back, again)
  useConfirmKey(confirming.confirm)
  const root = useRef<HTMLDivElement>(null)
  useReviewKeys(desk, root)

  useBottomSheet(pane, report, (point ?? speaker) !== null, start, end)
  const selected = useSelectedSpan(report)
  const { replyDesk, beginReply } = useReplyDesk(selected, choice, choose)
  const [looked, look] = useLooked(report)
  const marked = useMarked(desk, source)

  return (
    <div ref={root} className="grid min-w-0 gap-4">
      <div
        ref={followHeight}
        className="sticky top-0 z-20 -mx-1 flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-line bg-paper px-1 py-2 text-sm"
      >
        <h2 className="order-1 font-serif text-lg font-bold">
          <SayReview>{(m) => m.title}</SayReview>
        </h2>
        <Walks desk={desk} onLook={look} />
        <HistorySteps editing={editing} onUndo={back} onRedo={again} />
        <SaveNotice editing={editing} choose={choose} />
      </div>
      <div className="flex flex-col gap-x-6 gap-y-4 @wide:grid @wide:items-start @wide:grid-cols-[minmax(0,1fr)_minmax(22rem,27rem)]">
        <div className="grid min-w-0 grid-cols-1 gap-4 rounded-2xl border border-line bg-surface px-4 py-4 @medium:px-8 @medium:py-6">
          <p className="text-sm text-muted">
            <SayReview>{(m) => m.hint}</SayReview>
          </p>
          <ReviewKeys />
          <ReviewText {...marked} origin={origin} looked={looked} ref={report} onChoose={toPane} />
          {selected && <SelectionBar desk={desk} selected={selected} onReply={beginReply} />}
        </div>
        <section
          ref={pane}
          aria-labelledby="review-pane-heading"
          className="min-w-0 scroll-mt-4 rounded-2xl border border-line bg-surface px-5 py-4 @wide:sticky @wide:top-[calc(var(--bar)+1rem)] @wide:max-h-[calc(100dvh-var(--bar)-2rem)] @wide:overflow-y-auto"
        >
          <PaneTitleContext value={title}>
            <ReplyDeskContext value={replyDesk}>
              <div aria-live="polite" className="text-sm">
                {/* Put in anew each time, so that it is heard when it says the same again. */}
                {outcome && <Said key={said} outcome={outcome} />}
              </div>
              <Chosen desk={desk} choice={choice} onToText={toText} />
            </ReplyDeskContext>
          </PaneTitleContext>
        </section>
      </div>
    </div>
  )
}

/** The point or the speaker that is chosen, to be corrected; else who there is. */
function Chosen(props: { desk: Desk; choice: Choice; onToText: () => void }): ReactNode {
  const { desk, choice, onToText } = props
  const { point, speaker } = desk
  if (point !== null)
    return <PointEditor key={choice.point} desk={desk} point={point} onToText={onToText} />
  if (speaker !== null) return <SpeakerEditor key={choice.speaker} desk={desk} speaker={speaker} />
  return <SpeakerList desk={desk} themes={choice.themes} />
}

const numberIn = (numbers: Pick<ReadonlyMap<string, number>, 'get'>, id: string | null) =>
  (id === null ? undefined : numbers.get(id)) ?? null
