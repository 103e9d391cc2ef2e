import { ownLanguage } from '../../domain/format/best-language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { nameRanks } from '../../domain/meeting/name-ranks.ts'
import { sortRows } from '../../domain/meeting/sort-rows.ts'
import { tallyPoints } from '../../domain/meeting/tally.ts'
import { collationKey } from '../../domain/text/collation-key.ts'
import { atOnce } from '../../domain/text/steps.ts'
import type { Display } from '../../i18n/language.ts'
import { leadWording } from '../../i18n/of-languages.ts'
import { fewestCrossings } from '../../layout/fewest-crossings.ts'
import { isLarge } from '../../layout/is-large.ts'
import { reordered } from '../../layout/reordered.ts'
import type { Sort } from '../../state/address/choice.ts'

/**
 * A meeting with the rows of its picture sorted, themes within their groups; as it is where that is too large to be seen at
 * once, as its columns are sorted then. Counts are those of the whole meeting: rows do not change places with a filter.
 */
export function orderRows(meeting: Meeting, sort: Sort, display: Display): Meeting {
  if (sort === 'order' || isLarge(meeting)) return meeting
  const { transcript, sections, themes } = meeting
  const groups = sections.map((section) => section.themes)
  if (sort === 'crossings') return reordered(meeting, atOnce(fewestCrossings(meeting, groups)))
  const own = ownLanguage(transcript)
  const tally = tallyPoints(meeting, meeting.pointsOf.items)
  const names = nameRanks(
    transcript.speakers.map(({ name }) => collationKey(leadWording(name, display, own))),
  )
  const labels = nameRanks(themes.map(({ label }) => leadWording(label, display, own)))
  return reordered(meeting, {
    speakers: sortRows([...transcript.speakers.keys()], sort, tally.speakers, names),
    themes: groups.flatMap((group) => sortRows(group, sort, tally.themes, labels)),
  })
}
