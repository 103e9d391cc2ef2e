import { type ReactNode, useMemo } from 'react'
import { passageWords } from '../../domain/parse/subtitles/passage-words.ts'
import { WordingBeside, type WordingProps } from './WordingBeside.tsx'

/** What a point's passage of subtitles says, without their times and tags. */
export function SubtitlesWording(props: WordingProps & { passage: string }): ReactNode {
  const { passage, ...rest } = props
  const words = useMemo(() => passageWords(passage), [passage])
  return <WordingBeside {...rest} words={words} />
}
