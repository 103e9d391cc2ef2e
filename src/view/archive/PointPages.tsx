import type { ReactNode } from 'react'
import type { Archive, MeetingRef, PointRef } from '../../domain/archive/archive.ts'
import { wantedOf } from '../../domain/archive/wanted.ts'
import type { Point } from '../../domain/format/transcript.ts'
import { Answered } from './Answered.tsx'
import { MoreButton } from './MoreButton.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'

/** So many points are read at once. */
export const PAGE = 10

/**
 * A list of points whose words are read in pages of ten.
 * @param all how many there are.
 * @param read gives those from a place on, ten at most.
 * @param isWhole whether it is known that there are no more.
 * @param of what they are of: another one is another list.
 * @param first the first ten, or the first of these, where they are there already.
 */
export function PointPages<T>(props: {
  all: number
  isWhole?: boolean
  of: string
  first?: readonly T[] | undefined
  read: (from: number) => Promise<readonly T[]>
  children: (entry: T) => ReactNode
}): ReactNode {
  const { all, isWhole = true, of, first, read, children } = props
  const { choice } = useArchive()
  const shown = Math.min(all, choice.shown || PAGE)
  const pages = Array.from({ length: Math.ceil(shown / PAGE) }, (_, page) => page * PAGE)
  return (
    <div className="grid gap-4">
      {pages.map((from) => (
        <Page
          key={from}
          of={`${of} ${from}`}
          known={from === 0 ? first : undefined}
          read={() => read(from)}
        >
          {children}
        </Page>
      ))}
      {isWhole && <MoreButton shown={shown} all={all} step={PAGE} />}
    </div>
  )
}

function Page<T>(props: {
  of: string
  known: readonly T[] | undefined
  read: () => Promise<readonly T[]>
  children: (entry: T) => ReactNode
}): ReactNode {
  const { of, known, read, children } = props
  const answer = useAnswer(async () => known ?? read(), `${known?.length} ${of}`)
  return (
    <Answered answer={known ? { ...answer, here: known, isWaiting: false } : answer} keeps>
      {(entries) => (
        <ol className="grid gap-4">
          {entries.map((entry, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is read as a whole.
            <li key={i}>{children(entry)}</li>
          ))}
        </ol>
      )}
    </Answered>
  )
}

/** Reads the words of points of a record, ten from a place on. */
export async function readWords<P extends PointRef>(
  archive: Archive,
  points: readonly P[],
  meetings: readonly MeetingRef[],
  from: number,
): Promise<readonly { readonly ref: P; readonly point: Point }[]> {
  const page = points.slice(from, from + PAGE)
  const words = await archive.points(page.map((ref) => wantedOf(meetings, ref)))
  return page.map((ref, i) => ({ ref, point: words[i]! }))
}
