import type { DraftPart } from '../draft.ts'
import { isDate, readDate } from '../prose/date.ts'
import { firstVoice, type Judgement } from './judge.ts'
import { frontMatterField } from './text-lines.ts'
import type { TurnLine } from './turns.ts'

/** UTF-16 units: a longer first line is no title. */
const LONGEST_TITLE = 80

interface Head {
  /** Lines that are read: title and dates. */
  readonly taken: ReadonlySet<TurnLine>
  readonly parts: readonly DraftPart[]
  readonly says: { readonly title?: string | undefined; readonly date?: string | undefined }
}

/** Title and date of a labelled text, from its front matter and the lines before the first label. */
export function readHead(front: string, lines: readonly TurnLine[], judgement: Judgement): Head {
  const first = firstVoice(lines, judgement)
  const before = lines.slice(0, first < 0 ? lines.length : first)
  const parts: DraftPart[] =
    front === '' ? [] : [{ kind: 'byline', start: 0, end: front.trimEnd().length }]
  const taken = new Set<TurnLine>()
  const take = (kind: DraftPart['kind'], one: TurnLine) => {
    taken.add(one)
    parts.push({ kind, start: one.line.start, end: one.line.end })
  }
  const words = before.slice(0, 6).map(({ line }) => line.text)
  const date = readDate([frontMatterField(front, 'date') ?? '', ...words])
  for (const one of before) if (isDate(one.line.text)) take('byline', one)
  const named = frontMatterField(front, 'title')
  if (named) return { taken, parts, says: { title: named, date } }
  const line = before.find((one) => !taken.has(one))
  const title = line?.line.text.replace(/^#+\s*|\*+/g, '').trim()
  if (!line || !title || !mayBeTitle(line, judgement)) return { taken, parts, says: { date } }
  take('title', line)
  return { taken, parts, says: { title, date } }
}

function mayBeTitle({ line, read }: TurnLine, judgement: Judgement): boolean {
  if (line.text.length > LONGEST_TITLE || read.time !== undefined) return false
  if (/^(?:>|[-–—•*]$)/.test(read.signs)) return false
  return !read.lead || judgement.verdict(read.lead, true) === 'words'
}
