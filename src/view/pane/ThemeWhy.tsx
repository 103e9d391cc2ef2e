import { type ReactNode, Suspense, useId } from 'react'
import { isFound } from '../../domain/format/is-found.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { pointOfPassage } from '../../domain/meeting/passage-point.ts'
import { type Choose, chooseSpeaker, chooseView, type Origin } from '../../state/address/choice.ts'
import { Details } from '../parts/Details.tsx'
import { later } from '../parts/later.tsx'
import { SayTheme } from '../parts/SayTheme.tsx'
import { ThemeOrigin, ThemeTerms } from '../parts/ThemeGround.tsx'
import { useExactSource } from '../parts/useExactSource.ts'
import { useSource } from '../parts/useSource.ts'
import { Ground, PlaceLink } from './replies/PlaceLink.tsx'
import { QuotedWords } from './replies/QuotedWords.tsx'

const ConfirmTheme = later(() => import('./ConfirmTheme.tsx').then((m) => m.ConfirmTheme))

interface ThemeWhyProps {
  readonly meeting: Meeting
  readonly theme: number
  readonly origin: Origin
  readonly choose: Choose
}

/** Why a theme is one: where it is from, its words, and the passages that speak for it. */
export function ThemeWhy(props: ThemeWhyProps): ReactNode {
  const { meeting, theme, origin } = props
  const shown = meeting.themes[theme]!
  const spans = shown.evidence?.spans ?? []
  const exact = useExactSource(meeting.transcript)
  const passages = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span]))]
  return (
    <div className="grid gap-1 text-sm text-muted">
      <p>
        <ThemeOrigin meeting={meeting} theme={theme} />
      </p>
      <p>
        <ThemeTerms meeting={meeting} theme={theme} />
      </p>
      {origin.mine !== null && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {exact && isFound(shown) && (
            <Suspense>
              <ConfirmTheme meeting={meeting} theme={theme} mine={origin.mine} source={exact} />
            </Suspense>
          )}
          <button
            type="button"
            className="min-h-6 justify-self-start underline decoration-edge underline-offset-4 hover:text-ink"
            onClick={() =>
              props.choose((choice) => ({
                ...chooseView(chooseSpeaker(choice, null), 'review'),
                themes: [shown.id],
              }))
            }
          >
            <SayTheme>{(m) => m.correct}</SayTheme>
          </button>
        </div>
      )}
      {passages.length > 0 && (
        <Details isMuch={false} summary={<SayTheme>{(m) => m.passages}</SayTheme>}>
          {() => (
            <ul className="grid gap-1.5">
              {passages.map(([key, span]) => (
                <li key={key} className="grid justify-items-start">
                  <Passage {...props} span={span} />
                </li>
              ))}
            </ul>
          )}
        </Details>
      )}
    </div>
  )
}

/** A passage in its words, as far as its text is at hand, and the way there. */
function Passage(
  props: ThemeWhyProps & { span: { readonly start: number; readonly end: number } },
): ReactNode {
  const { meeting, theme, origin, span, choose } = props
  const source = useSource(meeting.transcript)
  const id = useId()
  const text = useExactSource(meeting.transcript)?.text ?? null
  const point = pointOfPassage(meeting, theme, span)
  const ground = (
    <Ground meeting={meeting} span={span} linked={point !== null}>
      {text !== null && <QuotedWords text={text} span={span} />}
    </Ground>
  )
  if (point === null) return ground
  return (
    <PlaceLink
      id={id}
      labelledBy={id}
      meeting={meeting}
      point={point}
      origin={origin}
      inSource={source !== null}
      choose={choose}
    >
      {ground}
    </PlaceLink>
  )
}
