/*
 * The moment of a recording in the address, as media fragments have it: `#t=` and seconds of the meeting.
 */

const MOMENT = /^#t=(\d{1,7}(?:\.\d{1,3})?)$/

/** Milliseconds of the meeting that a fragment names; null where it names none. */
export function readMoment(hash: string): number | null {
  const seconds = MOMENT.exec(hash)?.[1]
  return seconds === undefined ? null : Math.round(Number(seconds) * 1000)
}

/** The fragment of a moment in ms, to a tenth of a second. */
export const writeMoment = (time: number): string =>
  `#t=${Math.max(0, Math.floor(time / 100)) / 10}`
