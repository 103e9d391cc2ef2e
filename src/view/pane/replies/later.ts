import { later } from '../../later.ts'

/** Replies, fetched with the first meeting that has any. */
export const MeetingReplies = later(() => import('./Replies.tsx').then((m) => m.MeetingReplies))
export const SpeakerReplies = later(() => import('./Replies.tsx').then((m) => m.SpeakerReplies))
