/** One wording of a name, taken apart. All of it is folded. */
export interface NameForm {
  readonly writing: 'han' | 'latin' | 'other'
  /** As it is written, but for case, accents, spaces and marks. */
  readonly literal: string
  /** Without titles, given names first; null where it is no full name. */
  readonly full: string | null
  /** What it may be called by after a title: none where that is not known. */
  readonly surname: string | null
  readonly given: readonly string[]
  /** Syllables of a given name in pinyin. */
  readonly syllables: readonly string[]
  /** Words of offices before or behind the name; forms of address are none. */
  readonly office: string
  /** Whether anything stood beside the name that is none of it. */
  readonly titled: boolean
  /** Whether the surname stood first. */
  readonly turned: boolean
  readonly gender: 'm' | 'f' | ''
  /** Whether they are addressed as a man or a woman, whatever the given name: Mrs John Smith. */
  readonly addressed: 'm' | 'f' | ''
  /** What is told of them in brackets, folded, but for offices: a party, a place. */
  readonly notes: readonly string[]
}
