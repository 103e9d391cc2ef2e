import { type ReactNode, useMemo } from 'react'
import { confirmedPoints } from '../../domain/checked.ts'
import type { OpenTranscript } from '../../domain/transcript.ts'
import { SayExport } from '../export/SayExport.tsx'
import { Words } from '../Language.tsx'
import { SayOverview } from './SayOverview.tsx'

/** What the words are, how far an own meeting is confirmed, who made its source, where that is to be read. */
export function OverviewFoot(props: { transcript: OpenTranscript; isOwn: boolean }): ReactNode {
  const { transcript, isOwn } = props
  const { points, source } = transcript
  const { wording } = transcript.meeting
  const confirmed = useMemo(() => confirmedPoints(transcript).size, [transcript])
  return (
    <div className="grid gap-1 border-line pt-3 text-xs text-muted not-empty:border-t">
      {wording && (
        <p>
          <SayExport>{(m) => m.wordings[wording]}</SayExport>
        </p>
      )}
      {isOwn && points.length > 0 && (
        <p>
          <SayOverview>{(m) => m.confirmed(confirmed, points.length)}</SayOverview>
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
      <SayOverview>{(m) => m.language(tag)}</SayOverview>
    </p>
  )
}

function Credits({ source }: { source: OpenTranscript['source'] }): ReactNode {
  const { publisher, credits = [] } = source
  if (!publisher && credits.length === 0) return null
  return (
    <p>
      <SayOverview>{(m) => m.credits}</SayOverview>
      {publisher && (
        <>
          {' · '}
          <Words of={publisher} />
        </>
      )}
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
