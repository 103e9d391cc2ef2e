/** So many bodies, and so many parties, the first look at an archive has at most; all of them are read when they are needed. */
export const MOST_AT_FIRST = 100
