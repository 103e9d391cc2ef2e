import type { Kind } from '../../../format/transcript.ts'

/**
 * What may stand after a verb, or around it, that says what was said:
 * `that` that the bridge is safe; `bare` the bridge is safe; `quote` only “…” or a colon; `wh` whether, why, how;
 * `thing` a noun that is what was put forward; `to` to mend the bridge;
 * `name` what is called something (the bridge “old”); `someone` whom it is said to stands between; `late` it may stand behind its words (…, she said).
 */
export type Taking = 'that' | 'bare' | 'quote' | 'wh' | 'thing' | 'to' | 'someone' | 'late' | 'name'

export interface Saying {
  readonly verb: string
  /** Past and participle where they are not made with `-ed`. */
  readonly past?: string
  readonly takes: readonly Taking[]
  /** Words that belong to the verb: `out` of point out, `for` of call for. */
  readonly with?: string
  /** What whatever is said so is. */
  readonly kind?: Kind
  /** In news a thing after it is no statement: she outlined the plan. */
  readonly minutes?: boolean
  /** It judges the thing: told in some words, that is a statement in news as well. */
  readonly judges?: boolean
  readonly like: string
}

type Row = readonly [verb: string, like: string]

/** `say/said` has its past; `point+out` its word. */
export function rows(
  takes: string,
  lines: readonly Row[],
  more: Pick<Saying, 'kind' | 'minutes' | 'judges'> = {},
): Saying[] {
  return lines.map(([entry, like]) => {
    const [head = '', own] = entry.split('+')
    const [verb = '', past] = head.split('/')
    return {
      verb,
      ...(past && { past }),
      ...(own && { with: own }),
      takes: takes.split(' ') as Taking[],
      ...more,
      like,
    }
  })
}
