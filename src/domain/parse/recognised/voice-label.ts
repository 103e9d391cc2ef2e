interface LabelRow {
  readonly label: RegExp
  /** What it is called, of what the brackets took; null for a voice that the recogniser cannot tell. */
  readonly name: ((number: string) => string) | null
  readonly like: readonly [label: string, name: string | null]
}

/** Labels of voices that have no name, a kind a line. */
export const LABELS: readonly LabelRow[] = [
  { label: /^(\d{1,4})$/, name: (number) => `Speaker ${number}`, like: ['0', 'Speaker 0'] },
  { label: /^([A-Z])$/, name: (letter) => `Speaker ${letter}`, like: ['A', 'Speaker A'] },
  { label: /^spk_(\d{1,4})$/, name: (number) => `Speaker ${number}`, like: ['spk_1', 'Speaker 1'] },
  { label: /^S(\d{1,4})$/, name: (number) => `Speaker ${number}`, like: ['S2', 'Speaker 2'] },
  {
    label: /^speaker_(\d{1,4})$/,
    name: (number) => `Speaker ${number}`,
    like: ['speaker_0', 'Speaker 0'],
  },
  { label: /^ch_(\d{1,4})$/, name: (number) => `Channel ${number}`, like: ['ch_1', 'Channel 1'] },
  {
    label: /^(?:|[?]+|UU|U_UKN|unknown(?: speaker)?|null|none|-1)$/i,
    name: null,
    like: ['UU', null],
  },
]

/**
 * What a voice is called by a recogniser's label: as a person would write a number or letter, and like any
 * other name as it stands (`SPEAKER_00` too, which subtitles have as well). Null for one that it cannot tell.
 */
export function voiceOf(label: string): string | null {
  const trimmed = label.trim()
  for (const { label: pattern, name } of LABELS) {
    const match = pattern.exec(trimmed)
    if (match) return name === null ? null : name(match[1]!)
  }
  return trimmed
}

/**
 * The voice of a channel, of a speaker, or of a speaker in a channel, where each channel counts its own;
 * undefined where neither is told.
 */
export function channelVoice(
  channel: string | undefined,
  speaker: string | undefined,
): string | null | undefined {
  const heard = speaker === undefined ? undefined : voiceOf(speaker)
  if (channel === undefined || heard === null) return heard
  return heard === undefined ? `Channel ${channel}` : `Channel ${channel}, ${heard}`
}
