import type { ComponentProps, ReactNode } from 'react'
import { useSay } from '../parts/Language.tsx'

/** The room that the search box takes. */
export const SEARCH_ROOM = 'relative h-8.5 grow basis-40 @medium:max-w-60'

/** The field of the search box as it looks, whether the search is loaded yet or not. */
export function SearchInput(props: ComponentProps<'input'>): ReactNode {
  const say = useSay()
  return (
    <>
      <input
        type="search"
        aria-label={say((m) => m.search)}
        aria-keyshortcuts="/ Control+K Meta+K"
        placeholder={say((m) => m.search)}
        title={say((m) => m.searchHint)}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        className="peer size-full rounded-lg border border-edge bg-surface ps-8 pe-2 text-sm placeholder:text-muted [&::-webkit-search-cancel-button]:cursor-pointer [&::-webkit-search-cancel-button]:[filter:grayscale(1)]"
        {...props}
      />
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 fill-none stroke-muted stroke-[1.5]"
      >
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 14 14" />
      </svg>
      <kbd
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 end-2 my-auto hidden size-5 place-content-center rounded border border-line text-xs text-muted peer-placeholder-shown:peer-not-focus:@wide:grid"
      >
        /
      </kbd>
    </>
  )
}
