import type { OnShare } from '../draft/draft.ts'
import { draftLines } from './draft-lines.ts'
import { parseSubtitles } from './parse-subtitles.ts'
import type { DraftOfText, Said } from './said.ts'
import { type SaidCue, writeCues } from './write-cues.ts'

/**
 * What is said as a text, and what was found in that: as WebVTT where times are told, else a line each. Null where
 * nothing is said.
 */
export function draftSaid(said: Said, onShare?: OnShare): DraftOfText | null {
  const { title, date, place, roles } = said
  // Where some voices are told, words without one are of nobody known, rather than of the voice before.
  const tells = said.cues.some(({ voice }) => voice !== undefined)
  const cues = tells ? said.cues.map((cue) => ({ ...cue, voice: cue.voice ?? null })) : said.cues
  const isTimed = cues.some(({ start }) => start !== undefined)
  const found = isTimed ? draftCues(cues, onShare) : draftLines(cues, onShare)
  if (!found) return null
  const { text, draft } = found
  const people = draft.people.map((person) => {
    const role = roles?.get(person.name)
    return role === undefined ? person : { ...person, role }
  })
  const told = { ...(title && { title }), ...(date && { date }), ...(place && { place }) }
  return { text, draft: { ...draft, ...told, people } }
}

function draftCues(cues: readonly SaidCue[], onShare: OnShare | undefined): DraftOfText | null {
  const text = writeCues(cues)
  const draft = text === null ? null : parseSubtitles(text, onShare)
  return text === null || draft === null ? null : { text, draft }
}
