/** Milliseconds of `00:12:34.500`, `12:34` or `1:02:03,5`; null if it is no clock. */
export function parseClock(clock: string): number | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?$/.exec(clock.trim())
  if (!match) return null
  const [, hours = '0', minutes, seconds, fraction = '0'] = match
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return whole * 1000 + Number(fraction.padEnd(3, '0'))
}
