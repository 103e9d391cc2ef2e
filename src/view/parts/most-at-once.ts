/** More entries than so many take longer to lay out than a reader should wait. */
export const MOST_AT_ONCE = 80
