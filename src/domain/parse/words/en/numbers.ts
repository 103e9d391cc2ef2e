/** Numbers as English texts write them out, by their words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    .split(' ')
    .map((word, number) => [word, number]),
)

/** What a word or figures stand for; undefined for any other word. */
export const numberOf = (word: string): number | undefined =>
  /^\d{1,4}$/.test(word) ? Number(word) : NUMBERS.get(word)
