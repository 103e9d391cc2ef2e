import type { Widened } from '../words/widened.ts'

/** What is said about versions of the page, loaded with what keeps them. */
const messages = {
  newVersion: 'A new version is ready. Updating loads the page anew and keeps your choices.',
  update: 'Update',
  updating: 'Updating. This can take half a minute; you may read on until the page loads anew.',
  notNow: 'Not now',
}

export type OfflineMessages = Widened<typeof messages>
export default messages
