/** Among so many points words are found on the page sooner than a worker could be asked for them. */
export const MOST_HERE = 2_000
/** And in so many characters: to look through six million took up to 6 ms a key, and they would stay in the page's memory. */
export const MOST_CHARACTERS_HERE = 4_000_000
