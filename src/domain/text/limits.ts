/*
 * How much is read, in one place. What a transcript may hold stands in its format, `MOST` in
 * `format/transcript.ts`.
 */

/** The most bytes of a text: beyond them a browser tab would not survive the marking. */
export const MOST_BYTES = 64 * 1024 * 1024

/** The most files that are opened at once: a list of more is nothing to look through. */
export const MOST_FILES = 500

/** The most bytes of a file that is compared with a source. */
export const MOST_SOURCE_BYTES = 20_000_000

/**
 * The most paragraphs, lines, rows and cells of a document, more than the longest record has: a
 * parliament's whole year is some 200,000 paragraphs. Each takes some hundred bytes of memory in every
 * step of reading.
 */
export const MOST_LINES = 500_000

/** Markup around words: parts of a document may have so many times the bytes that a text may have. */
export const MARKUP = 2

/**
 * The most bytes of a document's part that has no text of it: relations, styles, numbers. A hundred
 * times as many as Word writes.
 */
export const MOST_ASIDE = 16 << 20

/**
 * The most bytes of a transcript for a machine with so much memory in GB: reading one takes up to three
 * times its size, and a page should not take more than about a third of the memory. Above 8 GB more
 * memory does not help.
 */
export const mostTranscriptBytes = (memory: number): number => Math.min(memory, 8) * 128_000_000
