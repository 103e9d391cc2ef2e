import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { findingsOf } from '../../domain/meeting/findings/findings.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Sentence } from '../../i18n/en/findings.ts'
import { findingMessages, findingSentence } from '../../i18n/finding-words.ts'
import { type Language, languagesOf, tagOf, type Wording, wordings } from '../../i18n/language.ts'
import type { Some } from '../../layout/emphasis.ts'
import { writeAddress } from '../../state/address/address.ts'
import { type Choice, type Choose, choosePoint } from '../../state/address/choice.ts'
import { lit, told as toldAtRest } from '../../state/lit.ts'
import { followHere } from '../parts/followHere.ts'
import { createSay, OwnLanguageContext, useDisplay } from '../parts/Language.tsx'
import { chooseFinding, pointsOfFinding } from './findings.ts'

const { Say } = createSay(findingMessages)

/** A sentence about the meeting, with what it lights and where it leads. */
interface Told {
  readonly key: string
  readonly sentence: (language: Language) => Sentence<Wording>
  readonly isReworded?: boolean
  readonly lights: Some
  readonly change: (choice: Choice) => Choice
}

/**
 * The meeting in a few sentences: those that its publisher chose, or what is most surprising in its data. The one
 * that was pointed at last, at first the first, is lit in the picture a little while nothing else is.
 */
export function Findings(props: { meeting: Meeting; choice: Choice; choose: Choose }): ReactNode {
  const { meeting, choice, choose } = props
  const own = use(OwnLanguageContext)
  const [at, setAt] = useState(0)
  const isChosen = (meeting.transcript.findings ?? []).length > 0
  const told = useMemo(
    () => (isChosen ? chosenOf(meeting, own) : foundIn(meeting, own)),
    [meeting, own, isChosen],
  )
  const current = Math.min(at, told.length - 1)
  useEffect(() => () => lit.set(null), [])
  useEffect(() => {
    toldAtRest.set(told[current]?.lights ?? null)
    return () => toldAtRest.set(null)
  }, [told, current])
  if (told.length === 0) return null
  const light = (i: number) => {
    lit.set(told[i]!.lights)
    setAt(i)
  }
  return (
    <section aria-labelledby="findings" className="grid gap-2 border-t border-line pt-4">
      <h3 id="findings" className="text-sm font-bold">
        <Say>{(m) => m.title}</Say>
      </h3>
      <ol
        className="grid text-sm"
        onKeyDown={walk}
        onPointerLeave={() => lit.set(null)}
        onBlur={() => lit.set(null)}
      >
        {told.map(({ key, sentence, isReworded, change }, i) => (
          <li
            key={key}
            data-current={i === current || undefined}
            className="border-s-2 border-line data-current:border-ink"
          >
            <a
              href={writeAddress(change(choice))}
              className="block rounded-md px-2 py-1.5 leading-snug hover:bg-wash"
              onPointerEnter={() => light(i)}
              onFocus={() => light(i)}
              onClick={(event: MouseEvent) => {
                if (!followHere(event)) return
                lit.set(null)
                choose(change)
              }}
            >
              <InLanguages sentence={sentence} />
              {isReworded && (
                <span className="text-xs text-muted">
                  <Say>{(m) => m.reworded}</Say>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
      <p className="text-xs text-muted">
        <Say>{(m) => (isChosen ? m.chosen : m.hint)}</Say>
      </p>
    </section>
  )
}

const foundIn = (meeting: Meeting, own: string | undefined): Told[] =>
  findingsOf(meeting).map((finding) => ({
    key: JSON.stringify(finding),
    sentence: (language) => findingSentence(meeting, finding, language, own),
    lights: pointsOfFinding(finding),
    change: (choice) => chooseFinding(meeting, choice, finding),
  }))

function chosenOf({ transcript, pointNumber }: Meeting, own: string | undefined): Told[] {
  return (transcript.findings ?? []).map(({ text, reworded, points }) => {
    const numbers = points.map((id) => pointNumber.get(id)!)
    const { id, speaker } = transcript.points.at(numbers[0]!)!
    return {
      key: JSON.stringify([text, points]),
      sentence: (language) => [wordings(text, language, own)[0]!],
      isReworded: reworded === true,
      lights: { is: 'some', theme: null, kinds: null, speakers: null, points: new Set(numbers) },
      change: (choice) => choosePoint(choice, speaker, id),
    }
  })
}

function InLanguages({ sentence }: Pick<Told, 'sentence'>): ReactNode {
  return languagesOf(useDisplay()).map((language, i) => (
    <span
      key={language}
      lang={tagOf(language)}
      className={i === 0 ? 'block' : 'block text-xs text-muted'}
    >
      {sentence(language).map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <b
            key={piece.text}
            lang={tagOf(piece.language)}
            className="font-semibold underline decoration-edge underline-offset-4"
          >
            {piece.text}
          </b>
        ),
      )}
    </span>
  ))
}

/** Up and down go from sentence to sentence. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const links = [...event.currentTarget.querySelectorAll('a')]
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
