import type { ReactNode } from 'react'

/** The list of a `Combobox`, below its box, with what is said of it. */
export function OptionList<T>(props: {
  /** The id of the list; each option's is that with its place. */
  list: string
  listLabel: string
  options: readonly T[]
  keyOf: (option: T) => string
  children: (option: T) => ReactNode
  isShown: boolean
  /** The place of the option that is marked. */
  active: number
  note: string | undefined
  choose: (option: T) => void
}): ReactNode {
  const { list, listLabel, options, keyOf, children, isShown, active, note, choose } = props
  return (
    <div
      className={
        isShown || note
          ? 'absolute inset-x-0 top-full z-10 mt-1 overflow-hidden rounded-lg border border-edge bg-surface shadow-lg'
          : ''
      }
      // The box keeps the keyboard, so that typing can go on.
      onPointerDown={(event) => event.preventDefault()}
    >
      {isShown && (
        <div
          id={list}
          role="listbox"
          aria-label={listLabel}
          className="max-h-80 overflow-y-auto py-1"
        >
          {options.map((option, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keyboard.
            <div
              key={keyOf(option)}
              id={`${list}-${i}`}
              ref={(own) => {
                if (i === active) own?.scrollIntoView({ block: 'nearest' })
              }}
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              className="flex cursor-pointer items-baseline justify-between gap-3 px-3 py-1.5 text-sm hover:bg-wash aria-selected:bg-wash aria-selected:shadow-[inset_3px_0_0_var(--color-ink)]"
              onClick={() => choose(option)}
            >
              {children(option)}
            </div>
          ))}
        </div>
      )}
      {/* There before it says anything: only then is it read out. */}
      {note !== undefined && (
        <p role="status" className={note ? 'px-3 py-1.5 text-xs text-muted' : ''}>
          {note}
        </p>
      )}
    </div>
  )
}
