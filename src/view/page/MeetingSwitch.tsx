import type { ReactNode } from 'react'
import { type Choose, chooseTranscript } from '../../state/address/choice.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { Say, useLead } from '../parts/Language.tsx'

/** The other meetings of a site that offers several. */
export function MeetingSwitch({ opened, choose }: { opened: Opened; choose: Choose }): ReactNode {
  const lead = useLead()
  const { catalogue, path } = opened
  const listed = catalogue.some((entry) => entry.path === path)
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="text-muted">
        <Say>{(m) => m.meeting}</Say>
      </span>
      <select
        className="min-h-8 max-w-64 rounded-lg border border-edge bg-surface px-2 py-1"
        value={path}
        onChange={({ target }) => {
          const first = target.value === catalogue[0]!.path
          choose((choice) => chooseTranscript(choice, first ? null : target.value))
        }}
      >
        {!listed && <option value={path}>{lead(opened.meeting.transcript.meeting.title)}</option>}
        {catalogue.map((entry) => (
          <option key={entry.path} value={entry.path}>
            {lead(entry.title)}
          </option>
        ))}
      </select>
    </label>
  )
}
