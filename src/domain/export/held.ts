/** Ids of what a page that is one file holds as JSON: its meeting, and the pinyin that it needs. */
export const HELD_MEETING = 'reyi-meeting'
export const HELD_READINGS = 'reyi-readings'
/** Of the styles of the list that stands there until the script has come, and of the page itself. */
export const LIST_STYLE = 'reyi-list-style'
export const PAGE_STYLE = 'reyi-page-style'
