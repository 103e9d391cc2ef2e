/** What the first item of an agenda is called, in small letters: above it stands what the whole is. */
export const OPENING_ITEMS: readonly string[] = [
  ...[
    'call to order',
    'opening',
    'roll call',
    'welcome',
    'apologies',
    'introduction',
    'attendance',
  ],
  ...['pledge of allegiance', 'invocation', 'declarations of interest', 'approval of', 'session 1'],
]

/** Words of which one stands in what an item of an agenda is called, where its words go on behind it: `ROLL CALL: …`. */
export const ITEM_WORDS: ReadonlySet<string> = new Set(
  'order pledge allegiance invocation roll call quorum approval agenda minutes report reports business adjournment adjourn comment comments hearing hearings consent announcements correspondence communications resolution ordinance bills claims finance planning elections nominations apologies declarations'.split(
    ' ',
  ),
)
