/** Numbers as English texts write them out, by their words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    .split(' ')
    .map((word, number) => [word, number]),
)

/** What a word or figures stand for; undefined for any other word. */
export const numberOf = (word: string): number | undefined =>
  /^\d{1,4}$/.test(word) ? Number(word) : NUMBERS.get(word)

/** Words that number the items of a list within a sentence, before a comma; 0 for the last, whichever that is. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['firstly', 1],
  ['second', 2],
  ['secondly', 2],
  ['third', 3],
  ['thirdly', 3],
  ['fourth', 4],
  ['fourthly', 4],
  ['fifth', 5],
  ['fifthly', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['finally', 0],
  ['lastly', 0],
])
