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
