import type { GenreMessages } from './en/genres.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<GenreMessages>('./*/genres.ts', { eager: true, import: 'default' })

/** Which kinds of texts are read, and how well. */
export const genreMessages = (language: Language): GenreMessages =>
  files[`./${language}/genres.ts`]!
