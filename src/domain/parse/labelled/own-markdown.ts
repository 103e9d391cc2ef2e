import { MADE_HERE, VOTES_BELOW } from '../../export/escape-markdown.ts'
import type { Span } from '../../format/transcript.ts'
import type { Draft, DraftPart, DraftPerson, DraftPoint } from '../draft/draft.ts'
import { readDate } from '../marks/date.ts'
import { type Item, readItem, wordingIn } from './own-item.ts'

/** Whether a text is a list that was written here: it says so, and under names are mostly points with their kinds. */
export function isOwnMarkdown(text: string): boolean {
  if (!/^\s*# /.test(text)) return false
  let items = 0
  let others = 0
  let isOwn = false
  let isUnder = false
  for (const { words, below } of linesOf(text)) {
    isUnder ||= words.startsWith('## ')
    if (isMark(words, MADE_HERE)) isOwn = true
    if (isMark(words, VOTES_BELOW)) break
    if (isUnder && !isOwn) return false
    if (!isUnder || /^#{2,3} /.test(words)) continue
    if (readItem(words)) items++
    // An office stands below a name.
    else if (!below) others++
  }
  return items > 0 && items >= others
}

/** Whether a line is a mark; programs that lay Markdown out have their own signs around its words. */
const isMark = (line: string, mark: string): boolean =>
  line.startsWith('[//]') && line.trimEnd().replace(/["'](.*)["']$/, '($1)') === mark

/**
 * Reads such a list: whose each point is, its kind and the first of its themes as they stand there, of several wordings
 * the first. All else (what the meeting was, votes, what somebody has written between) is nobody's.
 */
export function readOwnMarkdown(text: string): Draft {
  const people: DraftPerson[] = []
  const points: DraftPoint[] = []
  const parts: DraftPart[] = []
  const unassigned: Span[] = []
  const circumstances: string[] = []
  let title: string | undefined
  let speaker: DraftPerson | undefined
  let person = -1
  let heading: string | undefined
  let isVotes = false
  for (const { start, end, words, below, apart } of linesOf(text)) {
    if (isMark(words, VOTES_BELOW)) isVotes = true
    if (isVotes) {
      unassigned.push({ start, end })
      continue
    }
    const named: DraftPerson | undefined = speaker
    const part = (kind: DraftPart['kind']) => parts.push({ kind, start, end })
    const item = readItem(words)
    if (words.startsWith('### ')) {
      heading = wordingIn(words.slice(4))
      part('heading')
    } else if (words.startsWith('## ')) {
      const at = start + 3
      speaker = { name: wordingIn(words.slice(3)), span: { start: at, end } }
      person = -1
      heading = undefined
      part('label')
    } else if (isMark(words, MADE_HERE)) part('markup')
    else if (named && item) {
      if (person < 0) person = people.push({ ...named, ownId: `${people.length}` }) - 1
      // Those that a blank line parts from others stand under no heading.
      if (apart) heading = undefined
      points.push(pointOf(item, start, { person, heading }))
      parts.push({ kind: 'markup', start, end: start + item.start })
      parts.push({ kind: 'markup', start: start + item.end, end })
    } else if (named && below) {
      speaker = { ...named, role: wordingIn(words) }
      part('label')
    } else if (named) unassigned.push({ start, end })
    else if (title === undefined && words.startsWith('# ')) {
      title = wordingIn(words.slice(2))
      part('title')
    } else {
      circumstances.push(words)
      part('byline')
    }
  }
  const date = readDate(circumstances)
  return { title, date, credits: [], people, points, replies: [], warnings: [], unassigned, parts }
}

function pointOf(
  { kind, theme, words, start, end }: Item,
  at: number,
  by: Pick<DraftPoint, 'person' | 'heading'>,
): DraftPoint {
  const span = { start: at + start, end: at + end }
  return { ...by, kind, span, text: words, theme, speech: by.person }
}

interface MarkdownLine extends Span {
  readonly words: string
  /** Whether the first words above are a name (`## `). */
  readonly below: boolean
  /** Whether a blank line parts it from an item of a list. */
  readonly apart: boolean
}

/** The lines with words. */
function* linesOf(text: string): Generator<MarkdownLine> {
  let before = ''
  let gap = false
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const words = text.slice(start, end)
    if (/\S/.test(words)) {
      const below = before.startsWith('## ') && !words.startsWith('#')
      yield { start, end, words, below, apart: gap && before.startsWith('- ') }
      before = words
      gap = false
    } else gap = true
    start = end + 1
  }
}
