import type { Span } from './transcript.ts'

/**
 * The pages (from 1) on which a passage begins and ends, by where pages begin and the last one ends; null where that is not
 * known or it stands on no page.
 */
export function pagesOf(
  pages: readonly number[] | undefined,
  { start, end }: Span,
): readonly [first: number, last: number] | null {
  const pageAt = (place: number) => pages?.findLastIndex((begins) => begins <= place) ?? -1
  const [first, last] = [pageAt(start), pageAt(end - 1)]
  return first < 0 || last >= pages!.length - 1 ? null : [first + 1, last + 1]
}
