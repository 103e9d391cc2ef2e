import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'

/**
 * A box to type in, with a list below it of what may be chosen: arrows walk through it, Enter takes what is marked, Escape closes it.
 * The keyboard stays in the box.
 * @param isOpen whether the list is wanted; it is shown where it has something.
 * @param takesFirst whether Enter takes the first one where none is marked; else it does what it does in a form.
 */
export function Combobox<T>(props: {
  label: string
  listLabel: string
  typed: string
  placeholder?: string
  options: readonly T[]
  keyOf: (option: T) => string
  children: (option: T) => ReactNode
  isOpen: boolean
  takesFirst?: boolean
  className?: string
  onType: (typed: string) => void
  onOpen: (isOpen: boolean) => void
  onChoose: (option: T) => void
  onComposing?: (isComposing: boolean) => void
  onFocus?: () => void
}): ReactNode {
  const { label, listLabel, typed, placeholder, options, keyOf, children, isOpen } = props
  const {
    takesFirst = false,
    className = '',
    onType,
    onOpen,
    onChoose,
    onComposing,
    onFocus,
  } = props
  const [active, setActive] = useState(-1)
  const list = useId()
  const isShown = isOpen && options.length > 0
  const current = isShown ? options[active] : undefined
  const close = () => {
    onOpen(false)
    setActive(-1)
  }
  const choose = (option: T) => {
    close()
    onChoose(option)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const taken = current ?? (takesFirst && isShown ? options[0] : undefined)
    if (step !== 0 && options.length > 0) {
      event.preventDefault()
      onOpen(true)
      // Past either end the way leads back into the box, then around.
      const places = options.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && taken !== undefined) {
      event.preventDefault()
      choose(taken)
    }
  }
  return (
    <div className="relative">
      <input
        type="search"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? list : undefined}
        aria-activedescendant={current === undefined ? undefined : `${list}-${active}`}
        placeholder={placeholder ?? label}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        value={typed}
        className={`w-full rounded-lg border border-edge bg-surface text-sm ${className}`}
        onChange={({ target }) => {
          onType(target.value)
          onOpen(true)
          setActive(-1)
        }}
        onFocus={onFocus}
        onBlur={close}
        onKeyDown={onKeyDown}
        onCompositionStart={() => onComposing?.(true)}
        onCompositionEnd={() => onComposing?.(false)}
      />
      {isShown && (
        <div
          id={list}
          role="listbox"
          aria-label={listLabel}
          className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-y-auto rounded-lg border border-edge bg-surface py-1 shadow-lg"
          // The box keeps the keyboard, so that typing can go on.
          onPointerDown={(event) => event.preventDefault()}
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
    </div>
  )
}
