import type { WordTable } from '../../draft/word-table.ts'

/** What a sentence begins with that leans on the one before. */
export const ENGLISH_LEANING: WordTable = [
  { word: 'it ', yes: 'It has been dark since May.' },
  { word: 'this ', yes: 'This is a danger.' },
  { word: 'that ', yes: 'That is a danger.' },
  { word: 'these ', yes: 'These are old.' },
  { word: 'because ', yes: 'Because the water is deep.' },
  { word: 'for example', yes: 'For example, the lamp at the gate.' },
  { word: 'but ', yes: 'But the lamp is out.' },
  { word: 'however', yes: 'However, the lamp is out.' },
  { word: 'so ', yes: 'So we change the lamp.' },
]
