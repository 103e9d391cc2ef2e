import type { Span } from '../../format/transcript.ts'
import type { DraftPerson } from '../draft/draft.ts'
import { officeBefore } from '../names/offices.ts'
import type { Mention } from './mention.ts'

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

/** Every person who is mentioned, in the order of first mention; `mentions` paragraph by paragraph. */
export function registerPeople(
  text: string,
  folded: string,
  mentions: readonly (readonly Mention[])[],
): Register {
  const found = new Map<
    string,
    { best?: Mention; weight: number; times: number; titled: boolean }
  >()
  for (const inParagraph of mentions) {
    for (const mention of inParagraph) {
      let all = found.get(mention.name)
      if (!all) {
        all = { weight: -1, times: 0, titled: false }
        found.set(mention.name, all)
      }
      all.times++
      all.titled ||= (mention.left.role ?? mention.shared ?? mention.title) !== undefined
      const weight = mention.short ? -1 : weightOf(mention)
      if (weight > all.weight) {
        all.best = mention
        all.weight = weight
      }
    }
  }
  const people: RegisteredPerson[] = []
  const index = new Map<string, number>()
  for (const [name, { best, times, titled }] of found) {
    if (!best) continue
    index.set(name, people.length)
    people.push({
      // The space in 王 强 is the printer's.
      name: text
        .slice(best.start, best.end)
        .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''),
      role: roleText(text, folded, best),
      span: {
        start: best.left.role?.start ?? best.start,
        end: best.title ? best.title.end : best.end,
      },
      times,
      titled,
    })
  }
  return { index, people }
}

/** How much a mention says about the person: the first of those that say most introduces them. */
function weightOf({ left, shared, title }: Mention): number {
  const length = left.role ? left.role.end - left.role.start : 0
  return (length > 0 ? 100 + Math.min(length, 60) : 0) + (title ? 20 : 0) + (shared ? 10 : 0)
}

/**
 * The role as printed: the office before the name; a title after it continues an affiliation
 * (某大学 + 教授), and stands apart from an office that is complete (某市书记 · 代表).
 */
function roleText(text: string, folded: string, mention: Mention): string | undefined {
  const before = mention.left.role ?? mention.shared
  const title = mention.title
  const after = title ? text.slice(title.start, title.end).replace(/^[（(]|[）)]$/g, '') : ''
  if (!before) return after === '' ? undefined : after
  const first = text.slice(before.start, before.end)
  if (after === '') return first
  return officeBefore(folded, before.end) > 0 ? `${first} · ${after}` : `${first}${after}`
}
