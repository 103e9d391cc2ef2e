const CLOCK = /^(?:(\d{1,9}) ?: ?)?(\d{1,9}) ?: ?(\d{1,2})(?: ?[.,] ?(\d{1,9}))?$/

/**
 * Milliseconds of a clock in digits: `00:12:34.500`, `12:34`, `1:02:03,5`, `0:0:3.0`,
 * `123456:00:01.00000`, `００：０１．５`; null if it is no clock. What stands after the point is a decimal
 * fraction of a second, however many digits it has.
 */
export function parseClock(clock: string): number | null {
  const plain = parsePlain(clock)
  if (plain !== null) return plain
  const match = CLOCK.exec(narrow(clock).trim())
  if (!match) return null
  const [, hours = '0', minutes, seconds, fraction = '0'] = match
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return whole * 1000 + Math.round(Number(`0.${fraction}`) * 1000)
}

/** `00:12:34`, `12:34` and `00:12:34.500`, as most clocks are; null for any other. */
function parsePlain(clock: string): number | null {
  let parts = 1
  let digits = 0
  let part = 0
  let whole = 0
  for (let i = 0; i < clock.length; i++) {
    const code = clock.charCodeAt(i)
    if (code > 47 && code < 58) {
      if (++digits > 4) return null
      part = part * 10 + code - 48
    } else if (code === 58) {
      if (digits === 0 || ++parts > 3) return null
      whole = (whole + part) * 60
      part = 0
      digits = 0
    } else {
      if ((code !== 44 && code !== 46) || parts === 1 || digits === 0 || digits > 2) return null
      const thousandths = parseThousandths(clock, i + 1)
      return thousandths === null ? null : (whole + part) * 1000 + thousandths
    }
  }
  return parts > 1 && digits > 0 && digits < 3 ? (whole + part) * 1000 : null
}

/** Three digits that end a clock; null for anything else. */
function parseThousandths(clock: string, from: number): number | null {
  if (clock.length !== from + 3) return null
  let number = 0
  for (let i = from; i < clock.length; i++) {
    const digit = clock.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return null
    number = number * 10 + digit
  }
  return number
}

/** Full-width digits and signs (`０：＞`) as ASCII, unit for unit. */
export const narrow = (text: string): string =>
  !/[\uff01-\uff5e]/.test(text)
    ? text
    : text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
