import { lazy } from 'react'

/** A page whose search cannot be loaded is a page without one. */
const nothing = { default: () => null }

export const Search = lazy(() =>
  import('./search/Search.tsx').then(
    ({ Search }) => ({ default: Search }),
    () => nothing,
  ),
)
export const SearchNote = lazy(() =>
  import('./search/SearchNote.tsx').then(
    ({ SearchNote }) => ({ default: SearchNote }),
    () => nothing,
  ),
)
