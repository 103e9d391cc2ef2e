import { textOf } from './lines.ts'
import { type Line, median } from './run.ts'
import { NO_BLOCKS, type TaggedBlocks } from './tagged-blocks.ts'

/** How a note at the foot of a page begins. */
const MARK = /^(?:\[?\d{1,3}\]?[.)、]?\s?|[①-⑳*†‡§]\s?)\S/u

/**
 * Lines in small type at the foot of a page, from the first that begins like a note on; those that its tags call notes,
 * where they do. None where there is none.
 */
export function noteLines(lines: readonly Line[], blocks: TaggedBlocks = NO_BLOCKS): Line[] {
  const told = lines.filter(({ runs }) =>
    runs.every(({ mark }) => mark !== undefined && blocks.get(mark)?.kind === 'note'),
  )
  if (told.length > 0) return told
  const body = median(lines.flatMap(({ size, runs }) => runs.map(() => size)))
  let from = lines.length
  while (from > 0 && lines[from - 1]!.size <= body * 0.92) from--
  while (from < lines.length && !MARK.test(textOf(lines[from]!))) from++
  // A page that is all of it has no foot.
  return from > lines.length / 3 ? lines.slice(from) : []
}
