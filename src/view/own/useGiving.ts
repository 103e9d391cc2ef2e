import { useState } from 'react'
import { MOST_FILES } from '../../domain/text/limits.ts'
import { createCell } from '../../state/cell.ts'
import {
  type BatchItem,
  createBatch,
  isBusy,
  isToBeReviewed,
  isUnfinished,
  openBatch,
  type PlacedFile,
} from '../../state/own/file-batch.ts'
import type { Given } from '../../state/own/keep-input.ts'
import type { ParseChoices, ThemesChoice } from '../../state/own/parse-protocol.ts'
import { sortPlaced } from '../../state/own/sort-placed.ts'
import { useCell } from '../parts/useCell.ts'
import { type Trouble, useParsing } from './useParsing.ts'

const IN_TEXT: ThemesChoice = { by: 'text' }
const NO_ITEMS = createCell<readonly BatchItem[]>([])

/**
 * What is given to be opened, and how it is read: a text or the files of one meeting by themselves, those of several as
 * a list. `onOpened` hears of a meeting that was given alone once it is on the shelf, and whether rules have read it.
 */
export function useGiving(onOpened: (id: string, isRead: boolean) => void) {
  const [themes, setThemes] = useState(IN_TEXT)
  const batch = useCell(openBatch)
  const isReading = isBusy(useCell(batch?.items ?? NO_ITEMS))
  const { stage, read, end } = useParsing((kept) => {
    setThemes(IN_TEXT)
    onOpened(kept.id, isToBeReviewed(kept))
  })
  const leave = () => {
    openBatch.get()?.stop()
    openBatch.set(null)
    end({ is: 'start' })
  }
  const fail = (failure: Trouble, name: string | null = null) =>
    end({ is: 'failed', name, failure })
  /** Begins to read in the way that is chosen, where one is. */
  const begin = (act: (choices: ParseChoices) => void) => {
    leave()
    if (themes.by !== 'codebook') act(themes.by === 'none' ? { themes: 'none' } : {})
    else if (themes.file) act({ codebook: themes.file })
    else fail({ code: 'no-codebook' })
  }
  const give = async (files: readonly PlacedFile[]) => {
    if (files.length === 0) return fail({ code: 'no-files' })
    if (files.length > MOST_FILES) return fail({ code: 'too-many' })
    const sorted = await sortPlaced(files)
    // What is dropped on a list that is not done goes on it, and ends nothing.
    const list = openBatch.get()
    if (list && isUnfinished(list.items.get())) {
      end({ is: 'start' })
      return list.add(sorted)
    }
    begin((choices) => {
      const { meetings, recordings } = sorted
      const [one, ...more] = meetings
      const [sound, ...sounds] = recordings
      if (more.length + recordings.length > 0 && (one || sounds.length > 0))
        return openBatch.set(createBatch(sorted, choices))
      if (sound) return fail({ code: 'recording-alone' }, sound.name)
      if (!one) return
      const given: Given = { input: one.main.file, recording: one.recording?.file ?? null }
      const companions = one.companions.map(({ file }) => file)
      read(given, companions.length > 0 ? { ...choices, companions } : choices)
    })
  }
  /** Ends what is not done, but for a list: it goes on, and stands here when the dialog is opened again. */
  const endAll = () => {
    if (batch && isUnfinished(batch.items.get())) end({ is: 'start' })
    else leave()
    setThemes(IN_TEXT)
  }
  return {
    ...{ stage, read, end, leave, endAll, batch },
    /** Whether something of the list is being read. */
    isReading,
    themes,
    setThemes,
    giveFiles: give,
    giveText: (input: string) => begin((choices) => read({ input }, choices)),
  }
}
