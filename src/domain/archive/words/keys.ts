/*
 * The keys of a segment's table: a letter for what the record is, then the token. By these letters the numbers
 * of points stand together, so that what is asked for many tokens is read at once without their places.
 */

/** All points with a token that begins so, where the lists of these are long. */
export const beginningKey = (beginning: string) => `b${beginning}`
/** The points with a token, and its places where it is rare. */
export const numbersKey = (token: string) => `d${token}`
/** The points that a filter leaves. */
export const facetKey = (facet: string) => `f${facet}`
/** The places of a token in the points from number `1024 * chunk` of its list on. */
export const placesKey = (token: string, chunk: number) =>
  `p${token}\0${String.fromCodePoint(1 + chunk)}`

/** Above every key that begins so. */
export const above = (beginning: string) => `${beginning}\u{10ffff}`

/** The places of a token are kept for so many points at once. */
export const CHUNK = 1024
/** A token in so many points or fewer has its places beside their numbers. */
export const RARE = 32

/** What a point is filtered by. */
export type FacetKind = 'kind' | 'person' | 'theme' | 'body' | 'party'
export const facetOf = (what: FacetKind, id: string) => `${what} ${id}`
/** What problems and questions are found by that nothing answers. */
export const OPEN_FACET = 'open'
