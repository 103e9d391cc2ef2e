import type { DraftPart } from '../draft/draft.ts'
import { isDate, readDate } from '../marks/date.ts'
import { frontMatterField } from './front-matter.ts'
import type { Judgement } from './judge.ts'
import type { TurnLine } from './turns.ts'

/** UTF-16 units: a longer first line is no title. */
const LONGEST_TITLE = 80
/** Lines: what stands below them says nothing of the meeting itself. */
const LONGEST_HEAD = 12

interface Head {
  /** Where the lines start that are read: title and dates. */
  readonly taken: ReadonlySet<number>
  readonly parts: readonly DraftPart[]
  readonly says: { readonly title?: string | undefined; readonly date?: string | undefined }
}

/** Title and date of a labelled text, from its front matter and the lines before the first label. */
export function readHead(front: string, lines: Iterable<TurnLine>, judgement: Judgement): Head {
  const before: TurnLine[] = []
  for (const line of lines) {
    const { lead } = line.read
    if (before.length === LONGEST_HEAD) break
    if (lead && judgement.verdict(lead, line.opens) === 'voice') break
    before.push(line)
  }
  const parts: DraftPart[] =
    front === '' ? [] : [{ kind: 'byline', start: 0, end: front.trimEnd().length }]
  const taken = new Set<number>()
  const take = (kind: DraftPart['kind'], { start, end }: TurnLine) => {
    taken.add(start)
    parts.push({ kind, start, end })
  }
  const words = before.map(({ text }) => text)
  const date = readDate([frontMatterField(front, 'date') ?? '', ...words])
  for (const one of before) if (isDate(one.text)) take('byline', one)
  const named = frontMatterField(front, 'title')
  if (named) return { taken, parts, says: { title: named, date } }
  const line = before.find((one) => !taken.has(one.start) && !PICTURE.test(one.text))
  const title = line?.text.replace(/^#+\s*|\*+/g, '').trim()
  if (!line || !title || !mayBeTitle(line, judgement)) return { taken, parts, says: { date } }
  take('title', line)
  return { taken, parts, says: { title, date } }
}

/** A picture alone, as a logo stands above the title. */
const PICTURE = /^!\[[^\]]*\]\([^()]*\)$/

function mayBeTitle({ text, read }: TurnLine, judgement: Judgement): boolean {
  if (text.length > LONGEST_TITLE || read.time !== undefined) return false
  if (/^(?:>|[-–—•*]$)/.test(read.signs)) return false
  return !read.lead || judgement.verdict(read.lead, true) === 'words'
}
