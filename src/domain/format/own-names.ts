import type { ShownSpeaker, Speaker } from './transcript.ts'

/** Speakers as a transcript has them, of those that are shown: to keep, to send on, to find in a text. */
export const withOwnNames = (speakers: readonly ShownSpeaker[]): Speaker[] =>
  speakers.map(({ ownName, ...speaker }) => (ownName ? { ...speaker, name: ownName } : speaker))
