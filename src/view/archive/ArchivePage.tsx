import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react'
import { languagesOf, tagOf } from '../../i18n/language.ts'
import { defaultDisplay } from '../../state/address/remembered.ts'
import { readArchiveAddress } from '../../state/archive/archive-address.ts'
import { MINE } from '../../state/archive/archive-choice.ts'
import { addressNow, subscribeToAddress } from '../../state/archive/archive-history.ts'
import { DisplayContext } from '../parts/Language.tsx'
import { FolderArchive } from './FolderArchive.tsx'
import { MyArchive } from './MyArchive.tsx'
import { useStyle } from './useStyle.ts'

/** The page of an archive: opens the one that the address names, and shows what is chosen in it. */
export function ArchivePage(): ReactNode {
  useStyle()
  const search = useSyncExternalStore(subscribeToAddress, addressNow)
  const choice = useMemo(() => readArchiveAddress(search), [search])
  const display = choice.lang ?? defaultDisplay()
  useEffect(() => {
    document.documentElement.lang = tagOf(languagesOf(display)[0]!)
  }, [display])
  return (
    <DisplayContext value={display}>
      {choice.archive === MINE ? <MyArchive choice={choice} /> : <FolderArchive choice={choice} />}
    </DisplayContext>
  )
}
