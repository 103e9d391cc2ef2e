import { useCallback, useReducer } from 'react'
import { flushSync } from 'react-dom'
import type { Edit, Refusal } from '../../domain/edit/edit.ts'
import { pointAt } from '../../domain/edit/point-at.ts'
import { whoSpeaksAt } from '../../domain/edit/who-speaks.ts'
import type { Span, Transcript } from '../../domain/format/transcript.ts'
import { kindOfItem } from '../../domain/parse/points/kind.ts'
import { type Choose, choosePoint, chooseSpeaker } from '../../state/address/choice.ts'
import { editingOf } from '../../state/own/edited-meeting.ts'
import { edit, redoEdit, undoEdit } from '../../state/own/editing.ts'
import type { Desk } from './Desk.ts'

/** What became of the last thing that the reader did. */
export type Outcome =
  | { readonly is: 'done' | 'undone' | 'redone'; readonly what: Edit['do'] }
  | { readonly is: 'refused'; readonly why: Refusal['reason'] }
  | { readonly is: 'needs-speaker' }

interface Said {
  readonly outcome: Outcome | null
  /** How often something was told. */
  readonly said: number
}
const tell = ({ said }: Said, outcome: Outcome): Said => ({ outcome, said: said + 1 })

/** What a reader can do to a meeting that is corrected, what became of it, and how often something did. */
export function useReview(id: string, text: string, choose: Choose) {
  const [{ outcome, said }, setOutcome] = useReducer(tell, { outcome: null, said: 0 })

  const act = useCallback<Desk['act']>(
    (what, on) => {
      // In one: the address must not name for a moment what the meeting no longer has.
      return flushSync(() => {
        const result = edit(id, what, on)
        if (result.ok) {
          setOutcome({ is: 'done', what: what.do })
          show(choose, result.transcript, result.about)
        } else setOutcome({ is: 'refused', why: result.refusal.reason })
        return result.ok
      })
    },
    [id, choose],
  )
  const back = useCallback(() => {
    flushSync(() => {
      const what = undoEdit(id)
      if (!what) return
      setOutcome({ is: 'undone', what: what.do })
      show(choose, editingOf(id)!.history.present, namedBy(what))
    })
  }, [id, choose])
  const again = useCallback(() => {
    flushSync(() => {
      const what = redoEdit(id)
      if (!what) return
      setOutcome({ is: 'redone', what: what.do })
      show(choose, editingOf(id)!.history.present, namedBy(what))
    })
  }, [id, choose])
  const makePoint = useCallback(
    (span: Span) => {
      const speaker = whoSpeaksAt(editingOf(id)!.history.present, span.start)
      const kind = kindOfItem(text.slice(span.start, span.end), null)
      if (speaker) act({ do: 'add-point', speaker, kind, span })
      else setOutcome({ is: 'needs-speaker' })
    },
    [id, text, act],
  )
  return { outcome, said, act, back, again, makePoint }
}

const namedBy = (what: Edit) => ({
  ...('speaker' in what && { speaker: what.speaker }),
  ...('point' in what && { point: what.point }),
})

/**
 * Shows what was corrected, as far as it is there; and lets go of what is not, so that the address
 * names nothing that the meeting does not have.
 */
function show(
  choose: Choose,
  { points, speakers }: Transcript,
  about: { readonly speaker?: string; readonly point?: string },
): void {
  choose((choice) => {
    const pointOf = (id: string | null | undefined) =>
      typeof id === 'string' ? pointAt(points, id) : undefined
    const speakerOf = (id: string | null | undefined) => speakers.find((one) => one.id === id)
    const named = pointOf(about.point)
    const point = named ?? (about.speaker === undefined ? pointOf(choice.point) : undefined)
    if (point) {
      const same = choice.point === point.id && choice.speaker === point.speaker
      return same ? choice : choosePoint(choice, point.speaker, point.id)
    }
    const speaker = speakerOf(about.speaker) ?? speakerOf(choice.speaker)
    const id = speaker?.id ?? null
    return choice.speaker === id && choice.point === null ? choice : chooseSpeaker(choice, id)
  }, 'replace')
}
