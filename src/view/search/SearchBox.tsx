import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useBegun } from '../useBegun.ts'
import type { Search as LoadedSearch, SearchProps } from './Search.tsx'
import { SEARCH_ROOM, SearchInput } from './SearchInput.tsx'
import { useShortcut } from './useShortcut.ts'

/**
 * The search box. The field is there at once; what it does is fetched when somebody begins to use
 * the page or the address searches, and takes over what was typed meanwhile.
 */
export function SearchBox(props: Omit<SearchProps, 'box'>): ReactNode {
  const box = useRef<HTMLInputElement>(null)
  const [loaded, setLoaded] = useState<{ Search: typeof LoadedSearch } | null>(null)
  const [composing, setComposing] = useState(false)
  const wanted = useBegun() || props.query !== ''
  useShortcut(box)

  useEffect(() => {
    if (!wanted) return
    import('./Search.tsx').then(
      ({ Search }) => setLoaded({ Search }),
      // Without network the field stays; the next visit or keystroke that reloads the page mends it.
      () => {},
    )
  }, [wanted])

  // An input method that is at work in the field would lose what it has.
  if (loaded && !composing) return <loaded.Search {...props} box={box} />
  return (
    <div role="search" className={SEARCH_ROOM}>
      <SearchInput
        // Another query, by Clear or Back, is another field: this one would keep what it had.
        key={props.query}
        ref={box}
        defaultValue={props.query}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </div>
  )
}
