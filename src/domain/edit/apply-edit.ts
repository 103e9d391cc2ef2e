import type { Transcript } from '../transcript.ts'
import { type Edit, type Edited, edited, refused } from './edit.ts'
import { mergePoints, setBounds, splitPoint } from './edit-bounds.ts'
import { addPoint, changePoint, dropPoint, givePoint, headPoint, wordPoint } from './edit-points.ts'
import { addReply, changeReply, removeReply } from './edit-replies.ts'
import { addSpeaker, describeSpeaker, mergeSpeakers, removeSpeaker } from './edit-speakers.ts'
import { addTheme, dropTheme, nameTheme, newTheme, takeTheme } from './edit-themes.ts'

/**
 * Makes one correction of a valid transcript and gives the valid transcript after it, which shares
 * with the one before all that is the same; or why the correction cannot be made. `text` is the
 * source's text, which spans count in. Never throws.
 */
export function applyEdit(transcript: Transcript, edit: Edit, text: string): Edited {
  switch (edit.do) {
    case 'add-speaker':
      return addSpeaker(transcript, edit.name, edit.span)
    case 'name-speaker':
      return describeSpeaker(transcript, edit.speaker, { name: edit.name })
    case 'set-role':
      return describeSpeaker(transcript, edit.speaker, { role: edit.role })
    case 'merge-speakers':
      return mergeSpeakers(transcript, edit.speaker, edit.into)
    case 'remove-speaker':
      return removeSpeaker(transcript, edit.speaker, text)
    case 'add-point':
      return addPoint(transcript, edit, text)
    case 'set-bounds':
      return setBounds(transcript, edit.point, edit.span, text)
    case 'split-point':
      return splitPoint(transcript, edit.point, edit.at, text)
    case 'merge-points':
      return mergePoints(transcript, edit.point, edit.with, text)
    case 'drop-point':
      return dropPoint(transcript, edit.point, text)
    case 'give-point':
      return givePoint(transcript, edit.point, edit.speaker)
    case 'set-kind':
      return changePoint(transcript, edit.point, (point) => ({ ...point, kind: edit.kind }))
    case 'word-point':
      return wordPoint(transcript, edit.point, edit.text, text)
    case 'head-point':
      return headPoint(transcript, edit.point, edit.heading)
    case 'add-theme':
      return addTheme(transcript, edit.point, edit.theme)
    case 'take-theme':
      return takeTheme(transcript, edit.point, edit.theme)
    case 'new-theme':
      return newTheme(transcript, edit.point, edit.label)
    case 'name-theme':
      return nameTheme(transcript, edit.theme, edit.label)
    case 'drop-theme':
      return dropTheme(transcript, edit.theme)
    case 'add-reply':
      return addReply(transcript, edit.reply, text)
    case 'change-reply':
      return changeReply(transcript, edit.number, edit.reply, text)
    case 'remove-reply':
      return removeReply(transcript, edit.number)
    case 'settle-warning':
      return settleWarning(transcript, edit.warning)
  }
}

/** Takes a warning of the parser from the list: somebody has looked at it. */
function settleWarning(transcript: Transcript, warning: number): Edited {
  const { parse } = transcript
  if (!parse?.warnings?.[warning]) return refused({ reason: 'gone', of: 'warning' })
  const warnings = parse.warnings.toSpliced(warning, 1)
  return edited({ ...transcript, parse: { ...parse, warnings } }, {})
}
