/** The most bytes of a key, so that hostile records of one long key cost no more than their bytes. */
export const MOST_KEY = 4096

/** A block is closed once it has so many bytes, as they are before they are compressed. */
export const BLOCK = 4096
