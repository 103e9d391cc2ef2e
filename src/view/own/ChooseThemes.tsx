import type { ReactNode } from 'react'
import { THEMES_BY, type ThemesChoice } from '../../state/own/parse-protocol.ts'
import { FileButton } from '../parts/FileButton.tsx'
import { SayOpen } from './SayOpen.tsx'

/** Asks where the themes of the text that is to be opened come from. */
export function ChooseThemes(props: {
  chosen: ThemesChoice
  onChoose: (choice: ThemesChoice) => void
}): ReactNode {
  const { chosen, onChoose } = props
  return (
    <fieldset className="grid justify-items-start gap-1 text-sm">
      <legend className="font-semibold">
        <SayOpen>{(m) => m.themes.title}</SayOpen>
      </legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {THEMES_BY.map((by) => (
          <label key={by} className="inline-flex min-h-6 items-center gap-1.5">
            <input
              type="radio"
              name="themes"
              className="accent-ink"
              checked={chosen.by === by}
              onChange={() => onChoose(by === 'codebook' ? { by, file: null } : { by })}
            />
            <SayOpen>{(m) => m.themes.by[by]}</SayOpen>
          </label>
        ))}
      </div>
      {chosen.by === 'codebook' && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <FileButton accept=".csv,.tsv,.qdc" onFile={(file) => onChoose({ by: 'codebook', file })}>
            <SayOpen>{(m) => m.themes.choose}</SayOpen>
          </FileButton>
          <span role="status" className="min-w-0 [overflow-wrap:anywhere]">
            {chosen.file?.name}
          </span>
        </div>
      )}
      <p className="text-xs text-muted">
        <SayOpen>{(m) => m.themes.help[chosen.by]}</SayOpen>
      </p>
    </fieldset>
  )
}
