import type { Draft, OnShare } from '../draft/draft.ts'
import { parseSubtitles } from './parse-subtitles.ts'
import type { Said } from './said.ts'
import { writeCues } from './write-cues.ts'

/** What is said as WebVTT, and what was found in that; null where nothing is said. */
export function draftSaid(
  { cues, title }: Said,
  onShare?: OnShare,
): { readonly text: string; readonly draft: Draft } | null {
  // Where some voices are told, words without one are of nobody known, rather than of the voice before.
  const tells = cues.some(({ voice }) => voice !== undefined)
  const text = writeCues(tells ? cues.map((cue) => ({ ...cue, voice: cue.voice ?? null })) : cues)
  const draft = text === null ? null : parseSubtitles(text, onShare)
  if (text === null || draft === null) return null
  return { text, draft: title ? { ...draft, title } : draft }
}
