import { type ReactNode, useMemo } from 'react'
import { countConfirmed } from '../../domain/format/checked.ts'
import type { Localized, OpenTranscript } from '../../domain/format/transcript.ts'
import { languageName } from '../../i18n/of-languages.ts'
import { Details } from '../parts/Details.tsx'
import { Words } from '../parts/Language.tsx'
import { List } from '../parts/List.tsx'
import { SayOverview } from '../parts/SayOverview.tsx'

/** What the words are, how far an own meeting is confirmed, who made its source, where that is to be read. */
export function OverviewFoot(props: {
  transcript: OpenTranscript
  /** How many points of procedure are not shown. */
  leftOut: number
  isOwn: boolean
}): ReactNode {
  const { transcript, leftOut, isOwn } = props
  const { points, source } = transcript
  const { wording } = transcript.meeting
  const confirmed = useMemo(() => countConfirmed(transcript), [transcript])
  return (
    <div className="grid gap-1 border-line pt-3 text-xs text-muted not-empty:border-t">
      {wording && (
        <p>
          <SayOverview>{(m) => m.wordings[wording]}</SayOverview>
        </p>
      )}
      {leftOut > 0 && (
        <p>
          <SayOverview>{(m) => m.leftOut(leftOut)}</SayOverview>
        </p>
      )}
      {isOwn && points.length > 0 && (
        <p>
          <SayOverview>{(m) => m.confirmed(confirmed.points, confirmed.allPoints)}</SayOverview>
        </p>
      )}
      {confirmed.allThemes > 0 && (
        <p>
          <SayOverview>
            {(m) => m.confirmedThemes(confirmed.themes, confirmed.allThemes)}
          </SayOverview>
        </p>
      )}
      {source.language !== undefined && <SourceLanguage tag={source.language} />}
      <Credits source={source} />
      {source.url !== undefined && <Address url={source.url} />}
    </div>
  )
}

function SourceLanguage({ tag }: { tag: string }): ReactNode {
  return (
    <p>
      <SayOverview>{(m, own) => m.language(languageName(tag, own))}</SayOverview>
    </p>
  )
}

/** More names of credits than so many are shown when they are asked for. */
const MOST_NAMES = 40

function Credits({ source }: { source: OpenTranscript['source'] }): ReactNode {
  const { publisher, credits = [] } = source
  const all = useMemo(() => namesIn(credits), [credits])
  if (!publisher && all.length === 0) return null
  const rest = all.slice(MOST_NAMES)
  return (
    <>
      <p>
        <SayOverview>{(m) => m.credits}</SayOverview>
        {publisher && (
          <>
            {' · '}
            <Words of={publisher} />
          </>
        )}
        {all.slice(0, MOST_NAMES).map(({ role, name, key }) => (
          <span key={key}>
            {role ? ' · ' : ', '}
            {role && <Words of={role} />} {name && <Words of={name} />}
          </span>
        ))}
      </p>
      {rest.length > 0 && (
        <Details isMuch summary={<SayOverview>{(m) => m.moreNames(rest.length)}</SayOverview>}>
          {() => (
            <List entries={rest} keyOf={({ key }) => key} itemClassName="pb-0.5">
              {({ role, name }) => (
                <>
                  {role && <Words of={role} />} {name && <Words of={name} />}
                </>
              )}
            </List>
          )}
        </Details>
      )}
    </>
  )
}

interface Credited {
  readonly key: string
  /** With the first name of each role. */
  readonly role: Localized | null
  readonly name: Localized | null
}

const namesIn = (credits: NonNullable<OpenTranscript['source']['credits']>): Credited[] =>
  credits.flatMap(({ role, names }, i) =>
    (names.length > 0 ? names : [null]).map((name, j) => ({
      ...{ key: `${i} ${j}`, role: j === 0 ? role : null, name },
    })),
  )

/** The link is called by the host that it really leads to, in ASCII: letters can look like others. */
function Address({ url }: { url: string }): ReactNode {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname } = new URL(url)
  // The format lets nothing else in; what is linked to is not left to one check.
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return (
    <p className="[overflow-wrap:anywhere]">
      <SayOverview>{(m) => m.address}</SayOverview>{' '}
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        className="underline decoration-edge underline-offset-4 hover:text-ink"
      >
        {host}
        {pathname !== '/' && <span aria-hidden="true">/…</span>}
        <span className="sr-only">
          {' '}
          <SayOverview>{(m) => m.newTab}</SayOverview>
        </span>
      </a>
    </p>
  )
}
