import { writeAddress } from '../../state/address/address.ts'
import { type Choice, NO_CHOICE, type Origin, onlyMeeting } from '../../state/address/choice.ts'

/** A choice as a whole address, for this browser. */
export const absoluteAddress = (choice: Choice): string => here() + writeAddress(choice)

/**
 * A choice as a whole address that can be sent to somebody; null for a meeting of the reader's own and for a
 * page on this device, which no other browser has.
 */
export const publicAddress = (choice: Choice): string | null =>
  choice.mine === null && isOnSite() ? absoluteAddress(choice) : null

/** The public address of a point, if there is one; its speaker comes along by itself. */
export const pointAddress = (origin: Origin, point: string): string | null =>
  publicAddress({ ...onlyMeeting(origin), point })

/** The address that a transcript has on this site once it stands there. */
export const transcriptAddress = (transcript: string): string =>
  absoluteAddress({ ...NO_CHOICE, transcript })

/** Whether others can open this page at its address: not where it is a file on this device. */
export const isOnSite = () => window.location.protocol !== 'file:'

const here = () => window.location.origin + window.location.pathname
