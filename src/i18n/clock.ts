/** Milliseconds as h:mm:ss. */
export function clock(time: number): string {
  const seconds = Math.floor(time / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part, i) => (i === 0 ? `${part}` : String(part).padStart(2, '0'))).join(':')
}

/** Milliseconds as h:mm:ss.s, to a tenth of a second. */
export const clockTenths = (time: number): string => `${clock(time)}.${Math.floor(time / 100) % 10}`
