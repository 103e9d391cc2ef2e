import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

/**
 * A modal dialog with a title, open as long as it is there. Escape asks to close it; when it goes,
 * the focus returns to where it was.
 */
export function Dialog(props: {
  title: ReactNode
  onClose: () => void
  children: ReactNode
}): ReactNode {
  const { title, onClose, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const shown = dialog.current!
    shown.showModal()
    // What has the focus may stand at the end of a long text.
    shown.scrollTop = 0
    return () => shown.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-2xl border border-line bg-surface p-5 text-ink shadow-xl backdrop:bg-black/40"
      onClose={() => {
        if (!dialog.current?.open) onClose()
      }}
      onKeyDown={(event) => {
        // Escape belongs to the dialog: the page behind must not undo a filter.
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <h2 id={id} className="font-serif text-lg font-bold">
        {title}
      </h2>
      {children}
    </dialog>
  )
}
