import type { Kind } from '../../domain/format/transcript.ts'
import { type Choice, chooseSpeaker, NO_CHOICE } from './choice.ts'

/** Whether a choice is exactly this cell of the matrix: this speaker, and only this theme. */
export const isCell = (choice: Choice, speaker: string, theme: string): boolean =>
  choice.speaker === speaker && choice.themes.length === 1 && choice.themes[0] === theme

/** Opens a cell of the matrix: its speaker, and only its theme ticked; opened again, lets go of both. */
export function toggleCell(choice: Choice, speaker: string, theme: string): Choice {
  const { match } = NO_CHOICE
  return isCell(choice, speaker, theme)
    ? { ...chooseSpeaker(choice, null), themes: NO_CHOICE.themes, match }
    : { ...chooseSpeaker(choice, speaker), themes: [theme], match }
}

/** Narrows to what a speaker says on a theme, of one kind: the points of a ribbon. */
export function chooseRibbon(choice: Choice, speaker: string, theme: string, kind: Kind): Choice {
  const { match } = NO_CHOICE
  return { ...chooseSpeaker(choice, speaker), themes: [theme], match, kinds: [kind] }
}
