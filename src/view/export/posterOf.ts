import type { PageLook } from '../../domain/export/page-look.ts'
import { type Filter, isFiltering } from '../../domain/meeting/filter.ts'
import { countLeftOut } from '../../domain/meeting/left-out.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { ENGLISH } from '../../domain/text/language.ts'
import { exportWords } from '../../i18n/export-words.ts'
import { filterInWords, type Sought } from '../../i18n/filter-words.ts'
import { findingsInWords } from '../../i18n/finding-words.ts'
import { type Display, languagesOf, tagOf } from '../../i18n/language.ts'
import { posterWords } from '../../i18n/poster-words.ts'
import { layoutPoster } from '../../layout/layout-poster.ts'
import type { Poster } from '../../layout/poster.ts'
import { textMeasure } from './look.ts'

/** The picture of some points as it is written to files and printed, in the reader's languages. */
export function posterOf(subject: {
  meeting: Meeting
  points: Int32Array
  /** What of the choice kept these points, to be said under the title. */
  filter: Filter
  sought: Sought
  display: Display
  /** Null where no other browser could open it. */
  address: string | null
  look: Pick<PageLook, 'sans' | 'serif'>
}): Poster {
  const { meeting, points, filter, sought, display, address, look } = subject
  const words = exportWords(meeting, display)
  const chosen = languagesOf(display).flatMap((language) => {
    const text = filterInWords(meeting, filter, sought, language)
    return text === null ? [] : [{ text, lang: tagOf(language) }]
  })
  return layoutPoster(meeting, points, {
    ...posterWords(meeting, display),
    lines: [
      ...words.circumstances,
      ...(isFiltering(filter) ? [] : findingsInWords(meeting, display)),
      ...chosen,
    ],
    foot: [
      ...words.wordings,
      ...words.confirmed,
      ...words.leftOut(countLeftOut(meeting, points)),
      ...(address === null ? [] : [{ text: address, lang: tagOf(ENGLISH) }]),
    ],
    measure: textMeasure(look),
  })
}
