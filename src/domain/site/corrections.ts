import { escapeMarkup } from '../export/escape.ts'
import { link } from './document.ts'
import { CHANGES, type Change, type PointChanges } from './point-changes.ts'
import type { SiteMeeting, SiteWords } from './site.ts'

/** So many points are named of each sort, by so many of their first characters. */
const MOST = 20
const SHOWN = 40

/** How many points a correction changed, by what it did. */
export const countsOf = (changes: PointChanges): Readonly<Record<Change, number>> =>
  Object.fromEntries(CHANGES.map((change) => [change, changes[change]?.length ?? 0])) as Record<
    Change,
    number
  >

/** What each correction did, in a line, the latest first; nothing of those of which it is not known. */
export const correctionLines = (
  { published }: SiteMeeting,
  words: SiteWords,
): readonly { readonly line: string; readonly changes: PointChanges }[] =>
  published.corrected.toReversed().flatMap((day) => {
    const changes = published.changes?.[day]
    return changes ? [{ line: words.changed(day, countsOf(changes)), changes }] : []
  })

/** The same as paragraphs, with the way to each point that is still there. What was taken away is counted, not repeated. */
export function correctionsOf(of: SiteMeeting, words: SiteWords): string {
  const { transcript, pointNumber } = of.meeting
  const linkTo = (id: string): string[] => {
    const number = pointNumber.get(id)
    if (number === undefined) return []
    const [{ text, lang } = { text: id, lang: words.lang }] = of.words.of(
      transcript.points.at(number)!.text,
    )
    // Of two units each at most, and one more to see that there are more.
    const first = [...text.slice(0, 2 * SHOWN + 2)]
    const shown = first.length > SHOWN ? `${first.slice(0, SHOWN).join('')}…` : text
    return [
      `<span lang="${escapeMarkup(lang)}">${link(`#point-${encodeURIComponent(id)}`, shown)}</span>`,
    ]
  }
  return correctionLines(of, words)
    .flatMap(({ line, changes }) => [
      `<p>${escapeMarkup(line)}</p>\n`,
      ...CHANGES.flatMap((change) => {
        // An id that was taken away may have another point now.
        const links = change === 'removed' ? [] : (changes[change] ?? []).flatMap(linkTo)
        const more = links.length > MOST ? ' · …' : ''
        const shown = links.slice(0, MOST).join(' · ')
        return links.length > 0
          ? [`<p class="muted">${escapeMarkup(words.changes[change])}${shown}${more}</p>\n`]
          : []
      }),
    ])
    .join('')
}
