import type { TextStyle } from './poster.ts'

/*
 * Sizes and styles of the picture as a file; all lengths in pixels.
 */

export const WIDTH = 1200
export const MARGIN = 32
export const SPEAKERS_WIDTH = 380
export const THEMES_WIDTH = 270
/** Where the themes begin. */
export const THEMES_AT = WIDTH - MARGIN - THEMES_WIDTH

export const TITLE: TextStyle = { size: 26, bold: true, serif: true, tone: 'ink' }
export const SUBTITLE: TextStyle = { size: 18, bold: true, serif: true, tone: 'ink' }
export const SMALL: TextStyle = { size: 13, tone: 'muted' }
export const NAME: TextStyle = { size: 16, bold: true, tone: 'ink' }
export const SECOND_NAME: TextStyle = { size: 13, tone: 'muted' }
export const ROLE: TextStyle = { size: 12, tone: 'muted' }
export const SECTION: TextStyle = { size: 12, bold: true, tone: 'muted' }
export const LABEL: TextStyle = { size: 14, tone: 'ink' }
export const SECOND_LABEL: TextStyle = { size: 12, tone: 'muted' }
export const COUNT: TextStyle = { size: 13, tone: 'muted' }
