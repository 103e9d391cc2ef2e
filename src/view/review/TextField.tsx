import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import { LONGEST_NAME, LONGEST_TEXT } from '../../domain/format/rules.ts'
import { holdUnkept } from '../../state/address/leaving.ts'

export const FIELD =
  'min-h-8 w-full rounded-lg border border-edge bg-surface px-2.5 py-1 text-sm leading-relaxed'

/** After so long without a letter (ms) what was typed is kept: a crash takes no more than that. */
const PAUSE = 500

/**
 * A field whose text is kept in pauses, when it is left, and when the page is. `onKeep` hears whether it goes on with
 * what this visit to the field has kept before. A text with a fault is not kept: it stays in the field, which says why.
 */
export function TextField(props: {
  label: ReactNode
  value: string
  lang: string
  long?: boolean
  focused?: boolean
  /** Why a text cannot be kept; false where it can. */
  faultOf?: (text: string) => ReactNode
  onKeep: (text: string, on: boolean) => void
}): ReactNode {
  const { label, value, lang, long = false, focused = false, faultOf, onKeep } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const before = useRef(false)
  const id = useId()
  const keep = useRef(onKeep)
  useEffect(() => {
    keep.current = onKeep
  })
  const isKeeping = useRef(false)
  const give = useCallback((text: string) => {
    // Whoever keeps it may have all that is being typed handed over first: this is on its way.
    if (isKeeping.current) return
    isKeeping.current = true
    try {
      keep.current(text, before.current)
    } finally {
      isKeeping.current = false
    }
  }, [])
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])

  const typed = draft?.trim() ?? value
  const differs = draft !== null && typed !== value
  const fault = differs && typed !== '' && faultOf?.(typed)
  const canKeep = differs && !fault
  useEffect(() => {
    if (!differs) return
    const keepNow = (isGone = false) => {
      // A field that is blank for now, to be written anew, is kept only when it is left so.
      if (!canKeep || (draft.trim() === '' && !isGone)) return
      give(draft)
      before.current = true
    }
    const timer = setTimeout(() => keepNow(), PAUSE)
    const letGo = holdUnkept({ handOver: keepNow, isAtStake: () => true })
    return () => {
      clearTimeout(timer)
      letGo()
    }
  }, [draft, differs, canKeep, give])

  const leave = () => {
    setLeft(true)
    // It stays in the field, to be mended.
    if (fault) return
    if (canKeep) give(draft)
    before.current = false
    setDraft(null)
  }

  // While it is being typed it is not wrong yet.
  const isTold = isLeft && Boolean(fault)
  const Field = long ? 'textarea' : 'input'
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="justify-self-start text-xs text-muted">
        {label}
      </label>
      <Field
        id={id}
        ref={field}
        lang={lang}
        className={long ? `${FIELD} field-sizing-content min-h-16` : FIELD}
        value={draft ?? value}
        maxLength={long ? LONGEST_TEXT : LONGEST_NAME}
        aria-invalid={isTold || undefined}
        aria-describedby={isTold ? `${id}-fault` : undefined}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={leave}
        onKeyDown={({ key, nativeEvent }) => {
          // Escape takes the field off the page, which then hears of no blur; Enter says that it is done.
          if ((key === 'Escape' || (key === 'Enter' && !long)) && !nativeEvent.isComposing) leave()
        }}
      />
      {isTold && (
        <p id={`${id}-fault`} role="alert" className="text-xs font-semibold">
          {fault}
        </p>
      )}
    </div>
  )
}
