import { counted } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What pages of an archive say that are read without script, besides what the page of an archive says. */
const messages = {
  allPeople: 'All people',
  allThemes: 'All themes',
  voices: (n: number) => `${counted(n, 'voice')} without a name`,
  newest: (shown: string, all: string) => `The newest ${shown} of ${all} points stand here.`,
  notListed: (n: string) => `${n} more`,
  part: (number: string, of: string) => `page ${number} of ${of}`,
  noTheme: 'On no theme',
  explore: 'Explore in Reyi: filter, search, pictures',
  exploreThis: 'All of them in Reyi',
}

export type ArchivePagesMessages = Widened<typeof messages>
export default messages
