import type { Kind, Localized, Span } from '../../format/transcript.ts'

/** A code of a project, which is a theme. */
export interface ProjectCode {
  readonly label: string
  /** The names of the codes that it stands in, from the outermost. */
  readonly path: readonly string[]
  readonly definition: string
  /** The label in several languages, where the source has it so. */
  readonly told?: Localized | undefined
  /** Where no person gave it: the source itself names it so, or a program found it and nobody has confirmed it. */
  readonly origin?: 'source' | 'words'
}

/** A person: a case that covers passages. */
export interface ProjectPerson {
  readonly name: string
  readonly role?: string
}

/** A passage of the text that somebody has coded. */
export interface CodedPassage {
  readonly span: Span
  /** Places in `codes`, in the order in which they were given. */
  readonly codes: readonly number[]
  /** A place in `people`; without it nobody is certain to say it. */
  readonly person?: number
  /** Where the project says it. */
  readonly kind?: Kind
}

/** What a person has marked in a text: by whom passages are, and what they are about. */
export interface CodedProject {
  readonly codes: readonly ProjectCode[]
  readonly people: readonly ProjectPerson[]
  /** In the order of the text; each span once for each person. */
  readonly passages: readonly CodedPassage[]
  /** The texts that the project has, where there are several. */
  readonly sources: readonly { readonly name: string; readonly span: Span }[]
}
