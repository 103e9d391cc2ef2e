import { idIn } from '../../domain/archive/records/pack-records.ts'
import { writeAddress } from '../../state/address/address.ts'
import { onlyMeeting } from '../../state/address/choice.ts'
import { type ArchiveChoice, MINE } from '../../state/archive/archive-choice.ts'

/** Where a meeting of the archive is explored, at one of its points where that is given. */
export const meetingAddress = (
  { archive, lang }: ArchiveChoice,
  { key, path }: { readonly key: string; readonly path: string },
  point: string | null = null,
): string =>
  writeAddress({
    ...onlyMeeting(
      archive === MINE
        ? { transcript: null, mine: idIn(key) }
        : { transcript: `${archive}/${path}`, mine: null },
    ),
    lang,
    point,
  })
