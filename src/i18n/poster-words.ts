import type { Meeting } from '../domain/meeting/meeting.ts'
import { isFullWidth } from '../domain/text/writing.ts'
import type { PosterWords } from '../layout/poster.ts'
import { exportMessages } from './export-messages.ts'
import { exportWords } from './export-words.ts'
import { type Display, languagesOf, nativeWording, tagOf } from './language.ts'

/** What the picture of a meeting says in a display, but for the lines under its title and at its foot. */
export function posterWords(
  meeting: Meeting,
  display: Display,
): Omit<PosterWords, 'lines' | 'foot' | 'measure'> {
  const words = exportWords(meeting, display)
  return {
    of: words.of,
    native: (name) => {
      const native = nativeWording(name, display)
      return native && { text: native.text, lang: tagOf(native.language) }
    },
    kind: words.kind,
    lang: words.lang,
    rows: ({ links, counts, allLinks, leftOut }) =>
      languagesOf(display).flatMap((language) => {
        const m = exportMessages(language)
        const text = [
          ...(leftOut.speakers + leftOut.themes > 0
            ? [m.rowsLeftOut(leftOut.speakers, leftOut.themes)]
            : []),
          ...(counts.some((count) => count > 1) ? [m.linesMerged] : []),
          ...(allLinks > links.length ? [m.linesLeftOut(links.length, allLinks)] : []),
        ].join(isFullWidth(language) ? '' : ' ')
        return text ? [{ text, lang: tagOf(language) }] : []
      }),
  }
}
