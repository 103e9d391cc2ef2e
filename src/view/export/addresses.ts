import { writeAddress } from '../../state/address.ts'
import { type Choice, type Origin, onlyMeeting } from '../../state/choice.ts'

/** A choice as a whole address that can be sent to somebody. */
export function absoluteAddress(choice: Choice): string {
  return `${window.location.origin}${window.location.pathname}${writeAddress(choice)}`
}

/** The address of a point; its speaker comes along by itself. */
export function pointAddress(origin: Origin, point: string): string {
  return absoluteAddress({ ...onlyMeeting(origin), point })
}
