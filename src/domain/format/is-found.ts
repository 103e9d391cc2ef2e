import type { Theme } from './transcript.ts'

/** Whether a program found a theme, so that it is a guess until a person has confirmed it. */
export const isFound = ({ origin }: Theme): boolean => origin === 'words' || origin === 'lexicon'
