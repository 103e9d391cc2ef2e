import type { ReactNode } from 'react'
import { isSubtitles } from '../../domain/parse/subtitles/is-subtitles.ts'
import { later } from '../parts/later.tsx'
import { WordingBeside, type WordingProps } from './WordingBeside.tsx'

const SubtitlesWording = later(() =>
  import('./SubtitlesWording.tsx').then((m) => m.SubtitlesWording),
)

/** A point's passage in the report's own words, and the way to it. */
export function OriginalWording(props: WordingProps): ReactNode {
  const { point, source } = props
  const place = source.points[point]
  if (!place) return null
  const passage = source.text.slice(place.start, place.end)
  return isSubtitles(source.text) ? (
    <SubtitlesWording {...props} passage={passage} />
  ) : (
    <WordingBeside {...props} words={passage} />
  )
}
