import type { Candidate } from '../../domain/edit/find-in-texts.ts'
import type { FoundAgain } from '../../domain/edit/found-again.ts'
import type { SpokenTexts } from '../../domain/edit/spoken-texts.ts'
import type { CodebookFileFailure } from './read-codebook-file.ts'

/** By what themes are to be found. */
export type ThemesJob =
  /** The meeting's own words, without some terms. */
  | { readonly by: 'words'; readonly ignored: readonly string[] }
  /** A person's codebook. */
  | { readonly by: 'codebook'; readonly file: File }

/** What the worker is sent. */
export interface ThemesRequest {
  readonly spoken: SpokenTexts
  readonly job: ThemesJob
  /** The folder of the lists of common words, as a whole address. */
  readonly words: string
}

/** What the worker tells: that it is there, then what came of it. */
export type ThemesTold = { readonly begun: true } | { readonly outcome: ThemesOutcome }

export type ThemesOutcome =
  | {
      readonly ok: true
      readonly found: FoundAgain
      /** Terms that are next to being themes; none of a codebook. */
      readonly near: readonly Candidate[]
      /** The names of a codebook's codes of which nobody says a word. */
      readonly unsaid: readonly string[]
      /** Whether a list of common words was needed and could not be had. */
      readonly wordsMissing: boolean
    }
  | { readonly ok: false; readonly failure: ThemesFailure }

/** Why no themes were found. */
export type ThemesFailure =
  | CodebookFileFailure
  /** The worker could not start or broke. */
  | { readonly code: 'died' }
