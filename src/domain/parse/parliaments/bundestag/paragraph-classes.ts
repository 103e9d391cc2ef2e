/**
 * What the paragraphs of a protocol are, by the class that the printer gives them (`klasse`), a kind a line; each has an
 * example that is its test. What is in no line is somebody’s words.
 */
export const CLASSES = [
  /** Beginnings of paragraphs, paragraphs that go on, what is read out, calls of an item: `J`, `J_1`, `O`, `Z`, `T`. */
  { is: 'words', classes: /^(?:J.*|O|Z|T)$/, like: 'J_1' },
  /** Titles of what is on the agenda, papers, committees. */
  { is: 'printed', classes: /^T_/, like: 'T_Drs' },
  /** Results of votes by name: a name, the group or the side that it stands under, how many voted how. */
  { is: 'voter', classes: /^AL_Namen$/, like: 'AL_Namen' },
  { is: 'group', classes: /^AL_Partei$/, like: 'AL_Partei' },
  { is: 'side', classes: /^AL_Ja/, like: 'AL_Ja-Nein-Enth' },
  { is: 'result', classes: /^AL_/, like: 'AL_Vorspann_3' },
  /** Headings, such as `Dritte Beratung`, and the end. */
  { is: 'printed', classes: /^K/, like: 'K_Schluss' },
  /** Written questions, printed where they are called. */
  { is: 'printed', classes: /^p$/, like: 'p' },
] as const

export type ParagraphKind = (typeof CLASSES)[number]['is']

export const kindOfClass = (name: string): ParagraphKind =>
  CLASSES.find(({ classes }) => classes.test(name))?.is ?? 'words'

/** A paragraph of this class goes on the one before, if an interruption cut that. */
export const GOES_ON = 'O'

/** The classes of titles, the best first. */
export const TITLES = [/^T_fett$/, /^T_ZP_NaS$/, /^T_/] as const
