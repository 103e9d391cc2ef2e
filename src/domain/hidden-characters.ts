/*
 * The one table of characters that nobody sees, from which the rule for ids, `may-hide.ts` and
 * `reveal.ts` are made: parts of a character class of a regular expression with the flag u.
 */

/** What acts and is never seen, wherever it stands. */
export const ALWAYS_HIDDEN = [
  // Control characters but for tab and line ends: NUL, what steers a terminal.
  '\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f',
  // Fillers of Hangul: as wide as a letter, or not at all.
  '\\u115f\\u1160\\u3164\\uffa0',
  // Vowels of Khmer that are not written.
  '\\u17b4\\u17b5',
  // Separators and spaces without width.
  '\\u180e\\u200b\\u2028\\u2029\\u2060-\\u2065\\ufeff',
  // What turns the order of the words that follow around.
  '\\u202a-\\u202e\\u2066-\\u2069',
  // Shaping that is no longer used, and annotations.
  '\\u206a-\\u206f\\ufff0-\\ufffb',
  // No characters, and halves of surrogate pairs.
  '\\ufffe\\uffff\\p{Cs}',
  // Controls of shorthand and of music.
  '\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}',
  // Tags, and what is kept free beside them; between stand the variation selectors of ideographs.
  '\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}',
].join('')

/** What is hidden in some places: joiners that join nothing, the blank of Braille among other letters. */
export const SOMETIMES_HIDDEN = '\\u200c\\u200d\\u2800'

/**
 * What no id may have: white space, commas, all of the above, and what is not seen and harms no text,
 * such as variation selectors, soft hyphens and marks of direction. Two ids are never told apart by
 * such a thing only.
 */
export const NOT_IN_ID = `\\s,${ALWAYS_HIDDEN}${SOMETIMES_HIDDEN}\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}`
