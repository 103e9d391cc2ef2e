import type { Subtitles } from './read-subtitles.ts'

/** Who says what and when, a line each: `1000 Rosa: The tap drips.`; `?` for an unknown voice. */
export const shown = ({ lines }: Subtitles): string[] =>
  lines.map(({ time, voice, text }) => {
    const who = voice === undefined ? '' : typeof voice === 'string' ? '?: ' : `${voice.name}: `
    return `${time ?? '-'} ${who}${text}`
  })
