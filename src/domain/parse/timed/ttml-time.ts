/** How a TTML file counts time, by attributes of its root. */
export interface TimeBase {
  /** Frames a second. */
  readonly frames: number
  readonly subFrames: number
  /** Ticks a second. */
  readonly ticks: number
}

const CLOCK = /^(\d{2,}):(\d{2}):(\d{2})(?:(\.\d+)|:(\d{2,})(?:\.(\d+))?)?$/
const OFFSET = /^(\d+(?:\.\d+)?)(h|ms|m|s|f|t)$/

/** Milliseconds of a time expression of TTML; undefined if it is none, or one of the clock on the wall. */
export function readTtmlTime(words: string | undefined, base: TimeBase): number | undefined {
  const expression = words?.trim() ?? ''
  const clock = CLOCK.exec(expression)
  if (clock) {
    const [, hours, minutes, seconds, fraction = '0', frames = '0', parts = '0'] = clock
    const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
    const frame = (Number(frames) + Number(parts) / base.subFrames) / base.frames
    return Math.round((whole + Number(fraction) + frame) * 1000)
  }
  const [, count, metric] = OFFSET.exec(expression) ?? []
  if (count === undefined) return undefined
  return Math.round(Number(count) * unitOf(metric!, base))
}

function unitOf(metric: string, { frames, ticks }: TimeBase): number {
  if (metric === 'f') return 1000 / frames
  if (metric === 't') return 1000 / ticks
  return { h: 3_600_000, m: 60_000, s: 1000 }[metric] ?? 1
}

/** The time base that attributes of a root tell, as TTML has it where they do not. */
export function timeBaseOf(attribute: (name: string) => string | undefined): TimeBase {
  const positive = (name: string) => {
    const number = Number(attribute(name))
    return number > 0 ? number : undefined
  }
  const rate = positive('frameRate')
  const [times = 1, parts = 1] = (attribute('frameRateMultiplier') ?? '')
    .split(/[\s:]+/)
    .map(Number)
  const multiplier = times > 0 && parts > 0 ? times / parts : 1
  const subFrames = positive('subFrameRate') ?? 1
  return {
    frames: (rate ?? 30) * multiplier,
    subFrames,
    ticks: positive('tickRate') ?? (rate === undefined ? 1 : rate * subFrames),
  }
}
