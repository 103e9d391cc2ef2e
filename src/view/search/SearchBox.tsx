import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPart } from '../../state/release/part.ts'
import { NotFetched } from '../parts/NotFetched.tsx'
import { useBegun } from '../parts/useBegun.ts'
import { useCell } from '../parts/useCell.ts'
import type { SearchProps } from './Search.tsx'
import { SEARCH_ROOM, SearchInput } from './SearchInput.tsx'
import { useShortcut } from './useShortcut.ts'

const SEARCH = createPart(() => import('./Search.tsx').then((m) => m.Search))

/**
 * The search box. The field is there at once; what it does is fetched when somebody begins to use
 * the page or the address searches, and takes over what was typed meanwhile.
 */
export function SearchBox(props: Omit<SearchProps, 'box'>): ReactNode {
  const box = useRef<HTMLInputElement>(null)
  const { here: Search, failed } = useCell(SEARCH.state)
  const [composing, setComposing] = useState(false)
  const wanted = useBegun() || props.query !== ''
  useShortcut(box)

  useEffect(() => {
    if (wanted) SEARCH.fetch()
  }, [wanted])

  // An input method that is at work in the field would lose what it has.
  if (Search && !composing) return <Search {...props} box={box} />
  return (
    <>
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
      {failed && <NotFetched retry={SEARCH.fetch} />}
    </>
  )
}
