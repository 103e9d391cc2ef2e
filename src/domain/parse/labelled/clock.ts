const CLOCK = /^(?:(\d{1,9}) ?: ?)?(\d{1,9}) ?: ?(\d{1,2})(?: ?[.,] ?(\d{1,9}))?$/

/**
 * Milliseconds of a clock in digits: `00:12:34.500`, `12:34`, `1:02:03,5`, `0:0:3.0`,
 * `123456:00:01.00000`, `００：０１．５`; null if it is no clock. What stands after the point is a decimal
 * fraction of a second, however many digits it has.
 */
export function parseClock(clock: string): number | null {
  const match = CLOCK.exec(narrow(clock).trim())
  if (!match) return null
  const [, hours = '0', minutes, seconds, fraction = '0'] = match
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return whole * 1000 + Math.round(Number(`0.${fraction}`) * 1000)
}

/** Full-width digits and signs (`０：＞`) as ASCII, unit for unit. */
export const narrow = (text: string): string =>
  !/[\uff01-\uff5e]/.test(text)
    ? text
    : text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
