import type { Meeting } from '../domain/meeting/meeting.ts'

/*
 * What the whole picture can show at a height that can be read: a screen has about 720 px for it, a
 * row with a name and an office needs 30 of them, and strands of 1.5 px that fill 70 % of the rows
 * begin to touch above 360. Numbers, not measures, so that a meeting has one picture on every screen.
 */
const MOST_SPEAKERS = 24
const MOST_THEMES = 32
const MOST_STRANDS = 360

/** Whether a meeting has more rows or strands than can be seen at once, so that its columns scroll. */
export const isLarge = ({ transcript, themes, themesOf }: Meeting): boolean =>
  transcript.speakers.length > MOST_SPEAKERS ||
  themes.length > MOST_THEMES ||
  themesOf.items.length > MOST_STRANDS
