import type { FaultyFileMessages } from './en/faulty-file.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<FaultyFileMessages>('./*/faulty-file.ts', {
  eager: true,
  import: 'default',
})

/** What is said of a file that is not there or not what it should be; loaded with the first. */
export const faultyFileMessages = (language: Language): FaultyFileMessages =>
  files[`./${language}/faulty-file.ts`]!
