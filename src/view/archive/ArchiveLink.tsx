import type { ComponentProps, ReactNode } from 'react'
import { writeArchiveAddress } from '../../state/archive/archive-address.ts'
import type { ArchiveChoice } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { followHere } from '../parts/followHere.ts'

export const LINK =
  'inline-block min-h-6 underline decoration-edge underline-offset-4 hover:decoration-ink'

/**
 * A link to another view of the archive, to which the page goes itself.
 * @param onGone hears that it has.
 */
export function ArchiveLink(
  props: { to: ArchiveChoice; onGone?: (() => unknown) | undefined } & Omit<
    ComponentProps<'a'>,
    'href' | 'onClick'
  >,
): ReactNode {
  const { to, onGone, className = LINK, ...rest } = props
  return (
    <a
      href={writeArchiveAddress(to)}
      className={className}
      onClick={(event) => {
        if (!followHere(event)) return
        goTo(to)
        onGone?.()
      }}
      {...rest}
    />
  )
}
