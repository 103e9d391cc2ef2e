import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What the search says, loaded with it. */
const messages = {
  results: 'Search results',
  more: (n: number) => `and ${counted(n, 'more point')}`,
  nothing: (query: string) => `Nothing matches “${query}”.`,
  nothingHere: (query: string) => `No point under these filters matches “${query}”.`,
  hidden: (n: number) => `${grouped(n)} more without your filters`,
  died: 'The search stopped working. What is shown is not searched; all else, and what you typed, is still there.',
  again: 'Search again',
}

export type SearchMessages = Widened<typeof messages>
export default messages
