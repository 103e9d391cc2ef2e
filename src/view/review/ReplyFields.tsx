import { type ReactNode, use, useMemo } from 'react'
import { isPassage } from '../../domain/edit/passage.ts'
import { revealUnits } from '../../domain/format/reveal.ts'
import { REPLY_KINDS, type Reply, type Span } from '../../domain/format/transcript.ts'
import { trimPassage } from '../../domain/source/trim-passage.ts'
import { useSayReply } from '../pane/replies/SayReply.tsx'
import { Button } from '../parts/Button.tsx'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import type { Desk } from './Desk.ts'
import { PassageBounds } from './PassageBounds.tsx'
import { ReplyDeskContext } from './ReplyDraft.ts'
import { SayReview, useSayReview } from './SayReview.tsx'
import { SelectField, SpeakerField } from './SelectField.tsx'

/** A reply of which it is not chosen yet whom it answers: then `to` is null. */
export type OpenReply = Omit<Reply, 'to'> & { readonly to?: string | null }

const NONE: readonly Span[] = []

/** No id of a speaker has white space: it stands for nobody in particular. */
const NOBODY = ' '

/** How and whom a reply answers, and in which words. */
export function ReplyFields(props: {
  desk: Desk
  reply: OpenReply
  /** What its words may be, for those who select no text with a pointer. */
  passages?: readonly Span[]
  onChange: (reply: OpenReply) => void
}): ReactNode {
  const { desk, reply, passages = NONE, onChange } = props
  const say = useSayReview()
  const sayReply = useSayReply()
  const { to, ...general } = reply
  const { speakers } = desk.meeting.transcript
  const others = useMemo(
    () => speakers.filter(({ id }) => id !== reply.from),
    [speakers, reply.from],
  )
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          label={(m) => m.replyKind}
          value={reply.kind}
          onChange={({ target }) => {
            const kind = REPLY_KINDS.find((one) => one === target.value)
            if (kind) onChange({ ...reply, kind })
          }}
        >
          {REPLY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {sayReply((m) => m.says[kind].between.trim())}
            </option>
          ))}
        </SelectField>
        <SpeakerField
          label={(m) => m.replyTo}
          required
          speakers={others}
          value={to === null ? '' : (to ?? NOBODY)}
          onChange={({ target: { value } }) =>
            onChange(value === NOBODY ? general : { ...reply, to: value })
          }
          before={to === null && <option value="">…</option>}
          after={<option value={NOBODY}>{say((m) => m.toNobody)}</option>}
        />
      </div>
      <ReplyWords
        text={desk.text}
        span={reply.span}
        passages={passages}
        onChange={(span) => onChange({ ...reply, span })}
      />
    </>
  )
}

/** The words of a reply: chosen from passages if there are any, moved, or taken from the selection. */
function ReplyWords(props: {
  text: string
  span: Span | undefined
  passages: readonly Span[]
  onChange: (span: Span) => void
}): ReactNode {
  const { text, span, passages, onChange } = props
  const { selected } = use(ReplyDeskContext)
  const taken = selected && trimPassage(text, selected)
  const canTake = taken !== null && isPassage(text, taken)
  return (
    <div className="grid gap-1.5">
      {passages.length > 0 ? (
        <PassageSelect text={text} span={span} passages={passages} onChange={onChange} />
      ) : (
        <p className="text-xs text-muted">
          <SayReview>{(m) => m.replyWords}</SayReview>
        </p>
      )}
      {span && <PassageBounds text={text} span={span} onMove={onChange} />}
      <Button
        className="justify-self-start aria-disabled:text-muted"
        aria-disabled={!canTake}
        // Pressing it leaves the selection as it is.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!canTake) return
          onChange(taken)
          window.getSelection()?.removeAllRanges()
        }}
      >
        <SayReview>{(m) => m.takeSelected}</SayReview>
      </Button>
    </div>
  )
}

/** So much of a passage is shown in a list to choose from, in characters. */
const MOST_SHOWN = 40

function PassageSelect(props: {
  text: string
  span: Span | undefined
  passages: readonly Span[]
  onChange: (span: Span) => void
}): ReactNode {
  const languageOfText = useLanguageOfText()
  const { text, span, passages, onChange } = props
  const others = span
    ? passages.filter(({ start, end }) => start !== span.start || end !== span.end)
    : passages
  const offered = span ? [span, ...others] : others
  return (
    <SelectField
      label={(m) => m.replyWords}
      required
      value={span ? 0 : ''}
      lang={languageOfText(text)}
      onChange={({ target }) => {
        const chosen = offered[Number(target.value)]
        if (chosen) onChange(chosen)
      }}
    >
      {!span && <option value="">…</option>}
      {offered.map(({ start, end }, i) => (
        <option key={`${start}-${end}`} value={i}>
          {revealUnits(text.slice(start, Math.min(end, start + MOST_SHOWN)))}
        </option>
      ))}
    </SelectField>
  )
}
