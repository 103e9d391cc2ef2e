import type { SpeechLine } from '../labelled/speech-line.ts'

const OPENERS = '[(（【'
const CLOSERS = '])）】'
const MUSIC = /^[♪♫♬🎵🎶]/u
const MUSIC_END = /[♪♫♬🎵🎶]$/u

/**
 * The lines of a cue, of which those that stand wholly in brackets (`[door creaks]`, also over several
 * lines) or behind a note (`♪ O the rain`) are of nobody: what is heard and sung is said by none of
 * the meeting. A line of a voice that is marked is its.
 */
export function settleSounds(lines: readonly SpeechLine[]): readonly SpeechLine[] {
  if (!lines.some(({ text, voice }) => voice === undefined && isOpening(text))) return lines
  let last = -1
  return lines.map((line, i) => {
    if (i > last && isOpening(line.text)) last = soundEnd(lines, i)
    const isSound = i <= last && typeof line.voice !== 'object'
    return isSound ? { ...line, voice: 'unknown' as const } : line
  })
}

const isOpening = (text: string): boolean => OPENERS.includes(text[0] ?? ' ') || MUSIC.test(text)

/** The last line of the sound that begins with a line; the one before it, if none does. */
function soundEnd(lines: readonly SpeechLine[], from: number): number {
  const { text } = lines[from]!
  if (MUSIC.test(text)) {
    const end = lines.findIndex((line, i) => i >= from && MUSIC_END.test(line.text))
    return Math.max(end, from)
  }
  const closer = CLOSERS[OPENERS.indexOf(text[0]!)]!
  const end = lines.findIndex((line, i) => i >= from && line.text.includes(closer))
  const isWhole = end >= 0 && lines[end]!.text.indexOf(closer) === lines[end]!.text.length - 1
  return isWhole ? end : from - 1
}
