import type { WordTable } from '../../draft/word-table.ts'

/** What stands before the place of a meeting in a line of its own, in small letters: `Venue: the lamp room`. */
export const PLACE_HEADS: readonly string[] = [
  'location',
  'venue',
  'place',
  'where',
  'held at',
  'held in',
]

/** What ends, or stands in, the name of a place where a body meets: a line above the text that has one says where. */
export const ROOMS: ReadonlySet<string> = new Set(
  'chamber chambers hall room auditorium library building pavilion courthouse theatre theater hotel zoom online remotely'.split(
    ' ',
  ),
)

/** A line above the text with one of these says what met, not where. */
export const BODIES_AND_RECORDS: ReadonlySet<string> = new Set(
  'minutes meeting agenda council board committee commission session proceedings report summary transcript present absent'.split(
    ' ',
  ),
)

/** Capital words before a dash that are no place: `MOTION – to close the gate`. */
export const NO_DATELINES: ReadonlySet<string> = new Set(
  'motion action note vote item resolved resolution question answer exhibit update breaking correction warning'.split(
    ' ',
  ),
)

/** What a report says of a meeting before where it was, in small letters. */
export const TOOK_PLACE: WordTable = [
  { word: 'held', yes: 'It was held in the lamp room.' },
  { word: 'met', yes: 'Farmers met in the lamp room.' },
  { word: 'convened', yes: 'Farmers convened in the lamp room.' },
  { word: 'assembled', yes: 'Farmers assembled in the lamp room.' },
  { word: 'took place', yes: 'It took place in the lamp room.' },
  { word: 'meeting', yes: 'A meeting in the lamp room.' },
  { word: 'called to order', yes: 'All were called to order in the lamp room.' },
  { word: 'meets', yes: 'The council meets in the lamp room.' },
]

/** What goes on behind the name of a place. */
export const BEHIND_PLACE: WordTable = [
  { word: 'on', yes: 'Farmers met in the lamp room on Monday.' },
  { word: 'at', yes: 'Farmers met in the lamp room at nine.' },
  { word: 'today', yes: 'Farmers met in the lamp room today for tea.' },
  { word: 'to', yes: 'Farmers met in the lamp room to talk.' },
  { word: 'with', yes: 'Farmers met in the lamp room with Ada Moss.' },
  { word: 'for', yes: 'Farmers met in the lamp room for tea.' },
  { word: 'by', yes: 'Farmers met in the lamp room by chance.' },
  { word: 'last', yes: 'Farmers met in the lamp room last week.' },
  { word: 'this', yes: 'Farmers met in the lamp room this week.' },
  { word: 'when', yes: 'Farmers met in the lamp room when it rained.' },
  { word: 'where', yes: 'Farmers met in the lamp room where it was warm.' },
  { word: 'and', yes: 'Farmers met in the lamp room and talked.' },
  { word: 'during', yes: 'Farmers met in the lamp room during lunch.' },
  { word: 'yesterday', yes: 'Farmers met in the lamp room yesterday for tea.' },
]

/** What begins with one of these behind `in` or `at` is when or how, and no place; whatever ends the word. */
export const NO_PLACES: WordTable = [
  { word: 'morning', yes: 'Farmers met in the morning.' },
  { word: 'afternoon', yes: 'Farmers met in the afternoon.' },
  { word: 'evening', yes: 'Farmers met in the evening.' },
  { word: 'year', yes: 'Farmers met in the year.' },
  { word: 'week', yes: 'Farmers met in the week.' },
  { word: 'month', yes: 'Farmers met in the month.' },
  { word: 'noon', yes: 'Farmers met at noon.' },
  { word: 'order', yes: 'Farmers met in order to talk.' },
  { word: 'person', yes: 'Farmers met in person.' },
  { word: 'favour', yes: 'Farmers met in favour of the lamp.' },
  { word: 'favor', yes: 'Farmers met in favor of the lamp.' },
  { word: 'accordance', yes: 'Farmers met in accordance with the law.' },
]
