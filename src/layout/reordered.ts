import { numbers } from '../domain/format/numbers.ts'
import { groupByValue, invertLists } from '../domain/meeting/adjacency.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { placesIn } from './crossings.ts'
import type { RowOrders } from './fewest-crossings.ts'

/** A meeting with its speakers and themes in other orders, numbered anew; themes stay in their groups, points in order. */
export function reordered(meeting: Meeting, orders: RowOrders): Meeting {
  const [speakerPlaces, themePlaces] = [placesIn(orders.speakers), placesIn(orders.themes)]
  const speakers = orders.speakers.map((row) => meeting.transcript.speakers[row]!)
  const themes = orders.themes.map((row) => meeting.themes[row]!)
  const speakerOf = meeting.speakerOf.map((row) => speakerPlaces[row]!)
  const { starts, items } = meeting.themesOf
  const themesOf = { starts, items: items.map((row) => themePlaces[row]!) }
  return {
    ...meeting,
    transcript: { ...meeting.transcript, speakers },
    themes,
    sections: meeting.sections.map((section) => ({
      ...section,
      themes: section.themes.map((row) => themePlaces[row]!).sort((a, b) => a - b),
    })),
    isGuess: Uint8Array.from(orders.themes, (row) => meeting.isGuess[row]!),
    speakerNumber: numbers(speakers),
    themeNumber: numbers(themes),
    speakerOf,
    themesOf,
    pointsOf: groupByValue(speakerOf, speakers.length),
    pointsOn: invertLists(themesOf, themes.length),
  }
}
