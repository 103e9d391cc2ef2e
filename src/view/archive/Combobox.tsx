import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react'
import { OptionList } from './OptionList.tsx'

/**
 * A box to type in, with a list below it of what may be chosen: arrows walk through it, Enter takes what is marked, Escape closes it.
 * The keyboard stays in the box.
 * @param isOpen whether the list is wanted; it is shown where it has something.
 * @param startsAt the key of the option that is marked until one walks or types.
 * @param takesFirst whether Enter takes the first one where none is marked; else it does what it does in a form.
 * @param note what is said of the list, below it; where there may ever be something to say, it is given from the beginning, empty.
 */
export function Combobox<T>(props: {
  ref?: Ref<HTMLInputElement>
  label: string
  listLabel: string
  typed: string
  placeholder?: string
  options: readonly T[]
  keyOf: (option: T) => string
  children: (option: T) => ReactNode
  isOpen: boolean
  startsAt?: string
  takesFirst?: boolean
  note?: string | undefined
  className?: string
  onType: (typed: string) => void
  onOpen: (isOpen: boolean) => void
  onChoose: (option: T) => void
  onComposing?: (isComposing: boolean) => void
  onFocus?: () => void
  onClick?: () => void
}): ReactNode {
  const { ref, label, typed, placeholder, options, isOpen, note, className = '' } = props
  const { onType, onOpen, onChoose, onComposing, onFocus, onClick } = props
  const list = useId()
  const isShown = isOpen && options.length > 0
  const [active, mark] = useMarked(props)
  const current = isShown ? options[active] : undefined
  const close = () => {
    onOpen(false)
    mark(undefined)
  }
  const choose = (option: T) => {
    close()
    onChoose(option)
  }
  return (
    <div className="relative">
      <input
        ref={ref}
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
          mark(undefined)
        }}
        onFocus={onFocus}
        onClick={onClick}
        onBlur={close}
        onKeyDown={(event) => onKey(event, { ...props, isShown, active, mark, close, choose })}
        onCompositionStart={() => onComposing?.(true)}
        onCompositionEnd={() => onComposing?.(false)}
      />
      <OptionList {...props} {...{ list, isShown, active, note, choose }} />
    </div>
  )
}

/**
 * The place of the option that is marked, -1 for none, and what marks the one of a key: null for none, undefined for
 * that at which one starts. Options that arrive do not move the mark to another one.
 */
function useMarked<T>(props: {
  options: readonly T[]
  keyOf: (option: T) => string
  startsAt?: string
}): [active: number, mark: (key: string | null | undefined) => void] {
  const { options, keyOf, startsAt } = props
  const [marked, setMarked] = useState<string | null | undefined>(undefined)
  const key = marked === undefined ? startsAt : marked
  const active = options.findIndex((option) => keyOf(option) === key)
  // It has gone, and stays so should it be there again.
  if (active === -1 && typeof marked === 'string') setMarked(null)
  return [active, setMarked]
}

/** What a key does in the box. */
function onKey<T>(
  event: KeyboardEvent,
  box: {
    options: readonly T[]
    keyOf: (option: T) => string
    takesFirst?: boolean
    note?: string | undefined
    isShown: boolean
    active: number
    mark: (key: string | null) => void
    onOpen: (isOpen: boolean) => void
    close: () => void
    choose: (option: T) => void
  },
): void {
  if (event.nativeEvent.isComposing) return
  const { options, takesFirst = false, isShown, active } = box
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const taken = isShown ? (options[active] ?? (takesFirst ? options[0] : undefined)) : undefined
  if (step !== 0 && options.length > 0) {
    event.preventDefault()
    box.onOpen(true)
    // Past either end the way leads back into the box, then around.
    const places = options.length + 1
    const next = options[((active + 1 + step + places) % places) - 1]
    box.mark(next === undefined ? null : box.keyOf(next))
  } else if (event.key === 'Escape' && (isShown || box.note)) {
    event.preventDefault()
    box.close()
  } else if (event.key === 'Enter' && taken !== undefined) {
    event.preventDefault()
    box.choose(taken)
  }
}
