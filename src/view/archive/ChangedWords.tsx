import { type ReactNode, useMemo } from 'react'
import type { ThemeRecord } from '../../domain/archive/archive.ts'
import { wantedOf } from '../../domain/archive/wanted.ts'
import { type ChangedWord, changedWords } from '../../domain/archive/words-in-time.ts'
import { dateInWords } from '../../i18n/date.ts'
import { toSearch, toTheme } from '../../state/archive/archive-choice.ts'
import { Details } from '../parts/Details.tsx'
import { Answered } from './Answered.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'

/** Of so many points each the words are read; of fewer than this they tell nothing. */
const MOST = 150
const FEWEST = 10

/** Which words came and which went on a theme: those of its earliest points beside those of its latest. Nothing where it has few. */
export function ChangedWords({ theme }: { theme: ThemeRecord }): ReactNode {
  const dated = useMemo(
    () => theme.points.filter(({ meeting }) => theme.meetings[meeting]!.day !== null),
    [theme],
  )
  const half = Math.min(MOST, Math.floor(dated.length / 2))
  const dayOf = ({ meeting }: (typeof dated)[number]) => theme.meetings[meeting]!.day!
  const after = dated.slice(dated.length - half)
  const [start] = after
  // A day is on one side only.
  const before = dated.slice(0, half).filter((point) => start && dayOf(point) < dayOf(start))
  const end = before.at(-1)
  if (before.length < FEWEST || !start || !end) return null
  const [last, first] = [dayOf(end), dayOf(start)]
  return (
    <Details
      isMuch
      className="font-serif text-lg font-bold"
      summary={<SayArchive>{(m) => m.words.title}</SayArchive>}
    >
      {() => <Compared {...{ theme, before, after, last, first }} />}
    </Details>
  )
}

function Compared(props: {
  theme: ThemeRecord
  before: ThemeRecord['points']
  after: ThemeRecord['points']
  last: string
  first: string
}): ReactNode {
  const { theme, before, after, last, first } = props
  const { archive } = useArchive()
  const answer = useAnswer(async () => {
    const texts = await archive.points(
      [...before, ...after].map((ref) => wantedOf(theme.meetings, ref)),
    )
    const words = texts.map(({ text }) => text)
    return changedWords(words.slice(0, before.length), words.slice(before.length))
  }, theme.id)
  return (
    <Answered answer={answer}>
      {({ came, went }) => (
        <div className="grid gap-3">
          <p className="text-sm text-muted">
            <SayArchive>
              {(m, language) =>
                m.words.help(
                  before.length,
                  dateInWords(last, language),
                  after.length,
                  dateInWords(first, language),
                )
              }
            </SayArchive>
          </p>
          {came.length + went.length === 0 ? (
            <p>
              <SayArchive>{(m) => m.words.none}</SayArchive>
            </p>
          ) : (
            <div className="grid gap-4 @medium:grid-cols-2">
              <WordList
                title={<SayArchive>{(m) => m.words.came}</SayArchive>}
                words={came}
                theme={theme.id}
              />
              <WordList
                title={<SayArchive>{(m) => m.words.went}</SayArchive>}
                words={went}
                theme={theme.id}
              />
            </div>
          )}
        </div>
      )}
    </Answered>
  )
}

function WordList(props: {
  title: ReactNode
  words: readonly ChangedWord[]
  theme: string
}): ReactNode {
  const { title, words, theme } = props
  const { choice } = useArchive()
  if (words.length === 0) return null
  return (
    <div>
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul>
        {words.map(({ word, before, after }) => (
          <li
            key={word}
            className="flex items-center justify-between gap-3 border-b border-line py-0.5"
          >
            <ArchiveLink to={toSearch(toTheme(choice, theme), word)}>{word}</ArchiveLink>
            <span className="text-sm text-muted tabular-nums">
              <SayArchive>{(m) => m.words.counts(before, after)}</SayArchive>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
