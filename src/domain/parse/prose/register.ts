import type { Span } from '../../transcript.ts'
import type { DraftPerson } from '../draft.ts'
import type { Mention } from './mentions.ts'
import { officeBefore } from './offices.ts'

/** The persons of a report: each name once, with its fullest role. */
export interface Register {
  readonly index: ReadonlyMap<string, number>
  readonly people: readonly RegisteredPerson[]
}

export interface RegisteredPerson extends DraftPerson {
  readonly span: Span
  /** How often the name stands in the text as a mention. */
  readonly times: number
  /** Whether an office or a title was ever printed beside the name. */
  readonly titled: boolean
}

/** The names that pass for persons: an office or title somewhere, or a name alone with a cue. */
export function believable(mentions: readonly Mention[]): Set<string> {
  const names = new Set<string>()
  for (const { name, evidence } of mentions) if (evidence >= 1) names.add(name)
  return names
}

/** Every person who is mentioned, in the order of first mention. */
export function registerPeople(
  text: string,
  folded: string,
  mentions: readonly Mention[],
): Register {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const all = byName.get(mention.name)
    if (all) all.push(mention)
    else byName.set(mention.name, [mention])
  }
  const people: RegisteredPerson[] = []
  const index = new Map<string, number>()
  for (const [name, all] of byName) {
    const best = introduction(all.filter((mention) => !mention.short))
    if (!best) continue
    index.set(name, people.length)
    const role = roleText(text, folded, best)
    people.push({
      // The space in 王 强 is the printer's.
      name: text
        .slice(best.start, best.end)
        .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''),
      role,
      span: {
        start: best.left.role?.start ?? best.start,
        end: best.title ? best.title.end : best.end,
      },
      times: all.length,
      titled: all.some((mention) => mention.left.role !== undefined || mention.title !== undefined),
    })
  }
  return { index, people }
}

/** The mention that says most about the person; the first of equals. */
function introduction(mentions: readonly Mention[]): Mention | undefined {
  let best = mentions[0]
  let most = -1
  for (const mention of mentions) {
    const before = mention.left.role
    const length = before ? before.end - before.start : 0
    const weight = (length > 0 ? 100 + Math.min(length, 60) : 0) + (mention.title ? 20 : 0)
    if (weight > most) {
      best = mention
      most = weight
    }
  }
  return best
}

/**
 * The role as printed: the office before the name; a title after it continues an affiliation
 * (某大学 + 教授), and stands apart from an office that is complete (某市书记 · 代表).
 */
function roleText(text: string, folded: string, mention: Mention): string | undefined {
  const before = mention.left.role
  const title = mention.title
  const after = title ? text.slice(title.start, title.end).replace(/^[（(]|[）)]$/g, '') : ''
  if (!before) return after === '' ? undefined : after
  const first = text.slice(before.start, before.end)
  if (after === '') return first
  return officeBefore(folded, before.end) > 0 ? `${first} · ${after}` : `${first}${after}`
}
