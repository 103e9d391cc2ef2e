import type { Kind } from '../../../format/transcript.ts'

/** What the matters of a list are by their name: `three recommendations: …`. */
const KINDS: readonly (readonly [kind: Kind, matters: string])[] = [
  [
    'recommendation',
    'recommendations proposals suggestions steps demands requests measures actions changes amendments motions objectives',
  ],
  ['problem', 'problems concerns issues challenges obstacles risks difficulties barriers'],
  ['question', 'questions'],
]

const KIND_OF = new Map(
  KINDS.flatMap(([kind, matters]) => matters.split(' ').map((matter) => [matter, kind] as const)),
)

/** The kind of what is counted, if its name tells; null if it does not. */
export const kindOfMatter = (matter: string): Kind | null => KIND_OF.get(matter) ?? null

/** What is counted before a list of it, in the plural and in small letters: `three recommendations: …`. */
export const COUNTED_MATTERS: ReadonlySet<string> = new Set(
  'recommendations proposals suggestions points steps reasons issues problems concerns questions things demands requests conditions criteria challenges obstacles priorities ways measures options areas factors lessons principles requirements actions changes goals aims objectives ideas observations conclusions arguments objections amendments risks questions comments remarks needs tasks barriers difficulties causes elements aspects themes motions'.split(
    ' ',
  ),
)
