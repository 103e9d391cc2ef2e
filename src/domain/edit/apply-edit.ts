import type { Transcript } from '../format/transcript.ts'
import { withoutMissing } from '../format/without-missing.ts'
import { goneIds } from './difference.ts'
import type { Edit, Edited } from './edit.ts'
import { mergePoints, setBounds, splitPoint } from './edit-bounds.ts'
import { confirmPoint, doubtPoint, noteChecked, settleWarning } from './edit-checked.ts'
import { eachPoint } from './edit-each.ts'
import { setFindings } from './edit-findings.ts'
import {
  addressSource,
  dateMeeting,
  describeMeeting,
  namePublisher,
  titleMeeting,
} from './edit-meeting.ts'
import {
  addPoint,
  changePoint,
  dropPoint,
  givePoint,
  headPoint,
  timePoint,
  wordPoint,
} from './edit-points.ts'
import { addReply, changeReply, removeReply } from './edit-replies.ts'
import { addSpeaker, describeSpeaker, mergeSpeakers, removeSpeaker } from './edit-speakers.ts'
import {
  confirmTheme,
  dropTheme,
  groupTheme,
  mergeThemes,
  moveTheme,
  newGroup,
  splitTheme,
} from './edit-theme-list.ts'
import { movePoints, takeCandidate } from './edit-theme-points.ts'
import { addTheme, nameTheme, newTheme, takeTheme } from './edit-themes.ts'
import { applyCodebook, findThemesAgain } from './find-again.ts'

/**
 * Makes one correction of a valid transcript and gives the valid transcript after it, which shares
 * with the one before all that is the same; or why the correction cannot be made. `text` is the
 * source's text, which spans count in. Who corrects a point has confirmed it. Never throws.
 */
export const applyEdit = (transcript: Transcript, edit: Edit, text: string): Edited =>
  noteChecked(transcript, edit, withoutGone(transcript, make(transcript, edit, text)))

/** The outcome without what names a speaker, a theme or a point that the edit took away. */
function withoutGone(before: Transcript, outcome: Edited): Edited {
  if (!outcome.ok) return outcome
  const { transcript } = outcome
  const isLess = (['speakers', 'themes', 'points'] as const).some(
    (list) => transcript[list].length < before[list].length,
  )
  const { turns, replies, votes, findings, checked } = transcript
  if (!isLess || !(turns || replies || votes || findings || checked)) return outcome
  const isLeft = (list: 'speakers' | 'themes' | 'points') => {
    const gone = goneIds(before[list], transcript[list])
    return gone.size === 0 ? () => true : (id: string) => !gone.has(id)
  }
  const present = {
    speaker: isLeft('speakers'),
    theme: isLeft('themes'),
    point: isLeft('points'),
  }
  const left = withoutMissing(transcript, present)
  // A list of which nothing is left is as if it had never been.
  const { findings: told = [], checked: looked = [], ...rest } = left
  return {
    ...outcome,
    transcript: {
      ...rest,
      ...(told.length > 0 && { findings: told }),
      ...(looked.length > 0 && { checked: looked }),
    },
  }
}

function make(transcript: Transcript, edit: Edit, text: string): Edited {
  switch (edit.do) {
    case 'set-title':
      return titleMeeting(transcript, edit.title)
    case 'set-date':
      return dateMeeting(transcript, edit.date)
    case 'set-place':
      return describeMeeting(transcript, 'place', edit.place)
    case 'set-occasion':
      return describeMeeting(transcript, 'occasion', edit.occasion)
    case 'set-publisher':
      return namePublisher(transcript, edit.publisher)
    case 'set-address':
      return addressSource(transcript, edit.url)
    case 'set-findings':
      return setFindings(transcript, edit.findings)
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
    case 'set-times':
      return timePoint(transcript, edit.point, edit.time, edit.timeEnd)
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
    case 'confirm-theme':
      return confirmTheme(transcript, edit.theme, true)
    case 'doubt-theme':
      return confirmTheme(transcript, edit.theme, false)
    case 'merge-themes':
      return mergeThemes(transcript, edit.theme, edit.into)
    case 'split-theme':
      return splitTheme(transcript, edit.theme, edit.terms)
    case 'move-theme':
      return moveTheme(transcript, edit.theme, edit.by)
    case 'group-theme':
      return groupTheme(transcript, edit.theme, edit.group)
    case 'new-group':
      return newGroup(transcript, edit.theme, edit.label)
    case 'drop-theme':
      return dropTheme(transcript, edit.theme)
    case 'find-themes':
    case 'ignore-term':
    case 'heed-term':
      return findThemesAgain(transcript, edit.found, edit.ignored)
    case 'use-codebook':
      return applyCodebook(transcript, edit.found)
    case 'take-candidate':
      return takeCandidate(transcript, edit)
    case 'move-points':
      return movePoints(transcript, edit)
    case 'add-reply':
      return addReply(transcript, edit.reply, text)
    case 'change-reply':
      return changeReply(transcript, edit.number, edit.reply, text)
    case 'remove-reply':
      return removeReply(transcript, edit.number)
    case 'each-point':
      return eachPoint(transcript, edit, text)
    case 'confirm-point':
      return confirmPoint(transcript, edit.point)
    case 'doubt-point':
      return doubtPoint(transcript, edit.point)
    case 'settle-warning':
      return settleWarning(transcript, edit.warning)
  }
}
