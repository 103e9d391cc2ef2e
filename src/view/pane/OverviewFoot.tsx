import { type ReactNode, useMemo } from 'react'
import { confirmedPoints } from '../../domain/checked.ts'
import type { OpenTranscript } from '../../domain/transcript.ts'
import { OVERVIEW_MESSAGES, type OverviewMessages } from '../../i18n/overview-messages.ts'
import { Words } from '../Language.tsx'

/** What the words are, how far an own meeting is confirmed, who made its source, where that is to be read. */
export function OverviewFoot(props: { transcript: OpenTranscript; isOwn: boolean }): ReactNode {
  const { transcript, isOwn } = props
  const { points, source } = transcript
  const confirmed = useMemo(() => confirmedPoints(transcript).size, [transcript])
  return (
    <div className="grid gap-1 border-line pt-3 text-xs text-muted not-empty:border-t">
      {/* What a parser found are the source's own words. */}
      {!transcript.parse && (
        <p>
          <SayFoot>{(m) => m.paraphrased(source.publisher)}</SayFoot>
        </p>
      )}
      {isOwn && points.length > 0 && (
        <p>
          <SayFoot>{(m) => m.confirmed(confirmed, points.length)}</SayFoot>
        </p>
      )}
      <Credits credits={source.credits ?? []} />
      {source.url !== undefined && <Address url={source.url} />}
    </div>
  )
}

function SayFoot({ children: message }: { children: (m: OverviewMessages) => string }): ReactNode {
  return <Words of={{ zh: message(OVERVIEW_MESSAGES.zh), en: message(OVERVIEW_MESSAGES.en) }} />
}

function Credits({ credits }: { credits: NonNullable<OpenTranscript['source']['credits']> }) {
  if (credits.length === 0) return null
  return (
    <p>
      <SayFoot>{(m) => m.credits}</SayFoot>
      {credits.map(({ role, names }) => (
        <span key={JSON.stringify(role)}>
          {' · '}
          <Words of={role} />{' '}
          {names.map((name, i) => (
            <span key={JSON.stringify(name)}>
              {i > 0 && ', '}
              <Words of={name} />
            </span>
          ))}
        </span>
      ))}
    </p>
  )
}

/** The link is called by the host that it really leads to, in ASCII: letters can look like others. */
function Address({ url }: { url: string }): ReactNode {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname } = new URL(url)
  // The format lets nothing else in; what is linked to is not left to one check.
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return (
    <p className="[overflow-wrap:anywhere]">
      <SayFoot>{(m) => m.address}</SayFoot>{' '}
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
          <SayFoot>{(m) => m.newTab}</SayFoot>
        </span>
      </a>
    </p>
  )
}
