import type { ReactNode } from 'react'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choose, choosePoint, chooseView } from '../../state/address/choice.ts'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { revealPassage, wantPassage } from './passage.ts'
import { SaySource } from './SaySource.tsx'

export interface WordingProps {
  readonly meeting: Meeting
  readonly point: number
  readonly source: SourceAtHand
  readonly choose: Choose
}

/**
 * The words of a point's passage, and the way to it; only the way where the point itself is in those
 * words.
 */
export function WordingBeside(props: WordingProps & { words: string }): ReactNode {
  const languageOfText = useLanguageOfText()
  const { meeting, point, source, choose } = props
  const words = revealUnits(props.words)
  const { id, speaker, text } = meeting.transcript.points.at(point)!
  const show = () => {
    wantPassage(point)
    choose((choice) => chooseView(choosePoint(choice, speaker, id), 'source'))
    // Where it is chosen already nothing changes, and nothing else would bring it back into view.
    revealPassage(point)
  }
  const way = (
    <button
      type="button"
      className="min-h-6 underline decoration-edge underline-offset-4 hover:decoration-ink hover:text-ink"
      onClick={show}
    >
      <SaySource>{(m) => m.show}</SaySource>
    </button>
  )
  if (Object.values(text).some((said) => isSame(said, words))) {
    return <p className="float-end ms-3 text-xs text-muted">{way}</p>
  }
  return (
    <figure className="mt-1.5 grid gap-0.5 rounded-md border border-line bg-paper px-2.5 py-1.5 text-sm">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-3 text-xs text-muted">
        <span>
          <SaySource>
            {(m) => (source.likeness.how === 'near' ? m.wordingNear : m.wording)}
          </SaySource>
        </span>
        {way}
      </figcaption>
      <blockquote lang={languageOfText(words)} className="whitespace-pre-line">
        {words}
      </blockquote>
    </figure>
  )
}

/** Whether two wordings differ in nothing but white space, which is the printer's. */
const isSame = (a: string, b: string) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '')
