import type { ReactNode } from 'react'
import { SayLarge, useSayLarge } from './SayLarge.tsx'

/** A field over a column: only rows with what is typed in their names stay listed. */
export function NarrowField(props: {
  column: 'speaker' | 'theme'
  typed: string
  shown: number
  all: number
  onType: (typed: string) => void
}): ReactNode {
  const { column, typed, shown, all, onType } = props
  const say = useSayLarge()
  return (
    <div className="min-w-0">
      <input
        type="search"
        aria-label={say((m) => m.narrow[column])}
        placeholder={say((m) => m.narrow[column])}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        className="h-8.5 w-full min-w-0 rounded-lg border border-edge bg-surface px-1.5 text-sm text-ellipsis placeholder:text-muted placeholder-shown:[&::-webkit-search-cancel-button]:hidden @max-medium:placeholder:text-xs @medium:px-2.5 [&::-webkit-search-cancel-button]:cursor-pointer [&::-webkit-search-cancel-button]:[filter:grayscale(1)]"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '' || event.nativeEvent.isComposing) return
          // It is used up here: the page would undo a choice.
          event.preventDefault()
          onType('')
        }}
      />
      <p role="status" className="sr-only">
        {typed !== '' && <SayLarge>{(m) => m.listed[column](shown, all)}</SayLarge>}
      </p>
    </div>
  )
}
