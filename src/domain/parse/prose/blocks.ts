import type { Span } from '../../format/transcript.ts'
import type { DraftCredit } from '../draft/draft.ts'

import { anyOf } from '../draft/word-table.ts'
import { CREDITS, OUTLETS, PAGE_NOTES, REPORTERS } from '../words/zh/credits.ts'
import { SHORT_VERBS, SPEECH_VERBS } from '../words/zh/speech.ts'

export type BlockKind = 'title' | 'byline' | 'heading' | 'body'

export interface Block extends Span {
  readonly kind: BlockKind
}

const NOTE = anyOf(PAGE_NOTES)
const CREDIT = `${anyOf(OUTLETS)}?${anyOf(REPORTERS)}|${anyOf(CREDITS)}|${NOTE}`

const BYLINE = new RegExp(`^[（(【\\[]?(?:(?:${CREDIT})[\\s:：/|]|(?:文|图|摄)[\\s]*[/:：|])`, 'u')
const BYLINE_SHORT = new RegExp(
  `^[（(]?(?:(?:${CREDIT})[\\s:：/]*[\\p{Script=Han}·、\\s（）()]{1,40}){1,8}[）)]?$`,
  'u',
)
const NUMBERED_TITLE =
  /^(?:议题|主题|话题|专题|环节|议程)?[一二三四五六七八九十\d]{1,3}[：:、.．\s]/

/**
 * The non-empty lines of a report with what each is. The title is the first line when it is short
 * and ends no sentence; a byline names who made the report; a heading is a short line alone,
 * without a full stop, that opens no list.
 */
export function findBlocks(folded: string): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at <= folded.length) {
    const found = folded.indexOf('\n', at)
    const stop = found < 0 ? folded.length : found
    let start = at
    let end = stop
    while (start < end && /\s/.test(folded[start]!)) start++
    while (end > start && /\s/.test(folded[end - 1]!)) end--
    if (end - start > 40) end -= creditTail(folded.slice(end - 40, end))
    if (start < end) {
      const short = end - start <= 80 ? folded.slice(start, end) : ''
      blocks.push({ start, end, kind: kindOf(short, blocks) })
    }
    at = stop + 1
  }
  return blocks
}

const TAIL = new RegExp(
  `[（(](?:[^（()）]{0,12}(?:${CREDIT})[^（()）]{0,30}|\\p{Script=Han}{2,3}(?:[ 、]\\p{Script=Han}{2,3}){0,3})[）)]$`,
  'u',
)

/** Length of the reporters' names in brackets that end a paragraph; they are no part of the speech. */
const creditTail = (end: string): number => TAIL.exec(end)?.[0].length ?? 0

/** 某某问：…？ is said, 怎么办？ may head what follows. */
const SAID = new RegExp(`${anyOf([...SPEECH_VERBS, ...SHORT_VERBS])}[^，。：]{0,6}：`)

/** `line` is empty for what is too long to be anything but body. */
function kindOf(line: string, before: readonly Block[]): BlockKind {
  if (line === '') return 'body'
  if (BYLINE.test(line) || BYLINE_SHORT.test(line)) return 'byline'
  const stopped = /[。；，：……]”?$/.test(line) || (/[？！]$/.test(line) && SAID.test(line))
  const quoted = /[“”]$/.test(line) && /[，。！？]/.test(line)
  if (stopped || quoted) return 'body'
  if (before.length === 0) return NUMBERED_TITLE.test(line) ? 'heading' : 'title'
  if (line.length > 40 || /。/.test(line)) return 'body'
  if (/^[（(].{1,38}[）)]?$/.test(line)) return 'byline'
  return 'heading'
}

const ROLES = new RegExp(`(${CREDIT})[\\s:：/|]*`, 'u')
const NAMES_NOBODY = new RegExp(`^${NOTE}$`)
const NAME = /^\p{Script=Han}{2,12}(?:·\p{Script=Han}{1,8})*$/u

/** Who made the report, and for which paper, as its bylines say; the names as printed. */
export function readCredits(lines: readonly string[]): {
  readonly credits: DraftCredit[]
  readonly publisher?: string
} {
  const credits: DraftCredit[] = []
  let publisher: string | undefined
  for (const line of lines) {
    const parts = line.split(ROLES)
    for (let i = 1; i + 1 < parts.length; i += 2) {
      const role = parts[i]!
      const names = parts[i + 1]!.split(/[\s、，,（）()]+/).filter((name) => NAME.test(name))
      if (names.length === 0 || NAMES_NOBODY.test(role)) continue
      if (role === '来源') publisher ??= names[0]
      else credits.push({ role, names: names.filter((name) => name.length <= 8) })
    }
  }
  const kept = credits.filter((credit) => credit.names.length > 0)
  return publisher === undefined ? { credits: kept } : { credits: kept, publisher }
}
