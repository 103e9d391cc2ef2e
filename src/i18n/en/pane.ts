import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What is said around points in the pane, loaded with the first of them. */
const messages = {
  ofPoints: (shown: number, all: number) =>
    shown === all ? counted(all, 'point') : `${grouped(shown)} of ${grouped(all)} points`,
  nothingOfSpeaker: 'No point of this speaker meets the conditions.',
  previousSpeaker: 'Previous',
  nextSpeaker: 'Next',
  toPicture: 'To the picture',
  placeHint: 'Where the point stands in the source (characters, counted from 1), and a link to it',
}

export type PaneMessages = Widened<typeof messages>
export default messages
