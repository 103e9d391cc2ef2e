import type { WordTable } from '../../draft/word-table.ts'

/** Near the head of a text: that it reports a meeting, in small letters. */
export const MEETINGS: WordTable = [
  { word: 'minutes', yes: 'Minutes on lamps' },
  { word: 'meeting', yes: 'A meeting on lamps' },
  { word: 'summary record', yes: 'Summary record on lamps' },
  { word: 'verbatim', yes: 'Lamps verbatim' },
  { word: 'proceedings', yes: 'Proceedings on lamps' },
  { word: 'hearing', yes: 'A hearing on lamps' },
  { word: 'session', yes: 'A session on lamps' },
  { word: 'committee', yes: 'The committee on lamps' },
  { word: 'council', yes: 'Pond council on lamps' },
  { word: 'workshop', yes: 'A workshop on lamps' },
  { word: 'conference', yes: 'A conference on lamps' },
  { word: 'agenda', yes: 'An agenda on lamps' },
  { word: 'present', yes: 'Who was present' },
  { word: 'board', yes: 'The board on lamps' },
  { word: 'assembly', yes: 'The assembly on lamps' },
  { word: 'note of', yes: 'A note of talks on lamps' },
]
