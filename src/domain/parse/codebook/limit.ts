/** The most bytes of a codebook; the longest that people work with have some hundred kilobytes. */
export const MOST_CODEBOOK_BYTES = 8 << 20
