import { writeAddress } from '../../state/address/address.ts'
import { onlyMeeting } from '../../state/address/choice.ts'
import type { ArchiveChoice } from '../../state/archive/archive-choice.ts'

/** Where a meeting of the archive is explored, at one of its points where that is given. */
export const meetingAddress = (
  { archive, lang }: ArchiveChoice,
  path: string,
  point: string | null = null,
): string =>
  writeAddress({
    ...onlyMeeting({ transcript: `${archive}/${path}`, mine: null }),
    lang,
    point,
  })
