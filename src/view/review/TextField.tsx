import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

export const FIELD =
  'min-h-8 w-full rounded-lg border border-edge bg-surface px-2.5 py-1 text-sm leading-relaxed'

/** After so long without a letter (ms) what was typed is kept: a crash takes no more than that. */
const PAUSE = 500

/**
 * A field whose text is kept in pauses, when it is left, and when the page is. `onKeep` hears whether it goes on with
 * what this visit to the field has kept before, and tells whether it could be kept.
 */
export function TextField(props: {
  label: ReactNode
  value: string
  lang: string
  long?: boolean
  focused?: boolean
  onKeep: (text: string, on: boolean) => void
}): ReactNode {
  const { label, value, lang, long = false, focused = false, onKeep } = props
  const [draft, setDraft] = useState<string | null>(null)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const before = useRef(false)
  const id = useId()
  const keep = useRef(onKeep)
  useEffect(() => {
    keep.current = onKeep
  })
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])

  const differs = draft !== null && draft.trim() !== value
  useEffect(() => {
    // A field that is blank for now, to be written anew, is kept only when it is left so.
    if (!differs || draft.trim() === '') return
    const keepNow = () => {
      keep.current(draft, before.current)
      before.current = true
    }
    const timer = setTimeout(keepNow, PAUSE)
    // Out of sight or about to go, the page may not live until the pause. Ahead of those who ask
    // whether everything is saved: this is not.
    document.addEventListener('visibilitychange', keepNow)
    window.addEventListener('beforeunload', keepNow, { capture: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', keepNow)
      window.removeEventListener('beforeunload', keepNow, { capture: true })
    }
  }, [draft, differs])

  const leave = () => {
    if (differs) keep.current(draft, before.current)
    before.current = false
    setDraft(null)
  }

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
        onChange={({ target }) => setDraft(target.value)}
        onBlur={leave}
        onKeyDown={({ key, nativeEvent }) => {
          // It takes the field off the page, which then hears of no blur.
          if (key === 'Escape' && !nativeEvent.isComposing) leave()
        }}
      />
    </div>
  )
}
