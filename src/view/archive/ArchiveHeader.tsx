import type { ReactNode } from 'react'
import { DISPLAYS, tagOf } from '../../i18n/language.ts'
import { rememberDisplay } from '../../state/address/remembered.ts'
import { archiveView, onlyArchive } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { Say, useDisplay, useSay, Words } from '../parts/Language.tsx'
import { Segments } from '../parts/Segments.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useArchive } from './useArchive.ts'

/** What archive this is, its search, and the language of the page. */
export function ArchiveHeader(): ReactNode {
  const { archive, choice } = useArchive()
  const display = useDisplay()
  const say = useSay()
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line pb-3">
      {archiveView(choice) !== 'front' && (
        <ArchiveLink
          to={onlyArchive(choice)}
          className="inline-flex min-h-8 items-center font-serif font-bold hover:underline"
        >
          <span>
            <span aria-hidden="true">← </span>
            <Words of={archive.summary.title} />
          </span>
        </ArchiveLink>
      )}
      <div className="ms-auto flex w-full flex-wrap items-center gap-3 @medium:w-auto @medium:grow @medium:justify-end">
        <SearchBox />
        <Segments
          label={say((m) => m.interfaceLanguage)}
          name="lang"
          value={display}
          options={DISPLAYS.map(({ tag, name, short }) => ({
            value: tag,
            label: short ? (
              <span lang={tagOf(tag)}>{short}</span>
            ) : (
              <Say>{(m) => m.bothLanguages}</Say>
            ),
            name,
            lang: short && tagOf(tag),
          }))}
          onChoose={(lang) => {
            rememberDisplay(lang)
            goTo({ ...choice, lang })
          }}
        />
      </div>
    </header>
  )
}
