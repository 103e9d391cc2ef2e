/** Among so many points words are found on the page sooner than a worker could be asked for them. */
export const MOST_HERE = 2_000
