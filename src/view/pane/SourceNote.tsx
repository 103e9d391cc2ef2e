import type { ReactNode } from 'react'
import type { OpenTranscript } from '../../domain/transcript.ts'
import { ExportSay } from '../export/ExportSay.tsx'
import { Words } from '../Language.tsx'

/** Whose words the points are in, and who published and made their source. */
export function SourceNote({ transcript }: { transcript: OpenTranscript }): ReactNode {
  const { wording } = transcript.meeting
  const { publisher, credits = [] } = transcript.source
  return (
    <>
      {wording && (
        <p>
          <ExportSay>{(m) => m.wordings[wording]}</ExportSay>
        </p>
      )}
      {(publisher || credits.length > 0) && (
        <p>
          <ExportSay>{(m) => m.reportCredits}</ExportSay>
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
      )}
    </>
  )
}
