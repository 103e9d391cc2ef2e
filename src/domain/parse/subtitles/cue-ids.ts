import type { MarkedVoice } from '../labelled/speech-line.ts'

/** The number of a cue as SRT has it: `12`, ` 12 `, `1 024`, `#12`, `12.`; null if it is none. */
export function numberOf(line: string): number | null {
  if (line.length >= 40) return null
  const match = /^\s*#?(\d[\d \u00a0]{0,15})[.:)]?\s*$/.exec(line)
  return match && Number(match[1]!.replace(/\D/g, ''))
}

/**
 * The voice that an id names, as WebEx writes it: `7 "Ann Lee" (1234567)`; `unknown` where the name
 * is left empty; undefined for an id that is only one.
 */
export function voiceOfId(line: string, start: number): MarkedVoice | 'unknown' | undefined {
  const match = /^(\s*\d{1,9} ")([^"\n]{0,200})" \(\d{1,20}\)\s*$/.exec(line)
  if (!match) return undefined
  const [, before = '', quoted = ''] = match
  const name = quoted.trim()
  if (name === '') return 'unknown'
  const from = start + before.length + quoted.indexOf(name)
  return { name, span: { start: from, end: from + name.length } }
}
