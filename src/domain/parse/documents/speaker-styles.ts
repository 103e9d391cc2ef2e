import { officeOf } from '../english/name-words.ts'
import { formOfAddress } from '../labelled/form-of-address.ts'
import { isPerson } from '../labelled/is-person.ts'
import { endsLikeOffice } from '../names/name-shape.ts'
import { captionOf } from '../words/captions.ts'
import type { Block } from './blocks.ts'

/** UTF-16 units: longer than any name with its office. */
const LONGEST_NAME = 160
/** So many paragraphs of a style show what it is for. */
const LEAST = 6
/** So many of its names come back, and one of so many of its paragraphs has such a name. */
const LEAST_BACK = 2
const BACK = 3
/** Of all paragraphs of the style so large a share is names. */
const NAMES = 0.95
/** One of so many is said to be a person or an office by its letters: no agenda has so many of them. */
const SOMEBODY = 3
/** So large a share stands above a paragraph in another style. */
const ABOVE = 0.8

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/**
 * Blocks in which a paragraph has a colon behind it where the document has a style for the names of those who speak: all of
 * that style are short, no sentences and no headings, come back, and stand above words in another style. So `Pere Roig`,
 * whom no letters tell from a heading, has the word where the other names of the style are plainly of people. Where
 * labels with a colon stand in the text below, the style heads its parts.
 */
export function withStyledSpeakers(blocks: readonly Block[]): Block[] {
  const heads = [...byStyle(blocks).values()].map(headsIn)
  const isLabelled = hasLabels(blocks)
  const places = new Set(
    heads.flatMap((each) => (isLabelled || isOfPeople(each) ? each.map(({ at }) => at) : [])),
  )
  if (places.size === 0) return [...blocks]
  return blocks.map((block, at) => {
    if (!places.has(at) || block.kind !== 'paragraph') return block
    if (isLabelled) return { ...block, isHeading: true }
    const colon = /\p{Script=Han}/u.test(block.text) ? '：' : ':'
    return { ...block, text: `${block.text.trimEnd()}${colon}`, isLabel: true }
  })
}

interface Styled {
  readonly at: number
  readonly block: Paragraph
  /** Whether a paragraph in another style, and no heading, follows. */
  readonly above: boolean
}

function byStyle(blocks: readonly Block[]): Map<string, Styled[]> {
  const styles = new Map<string, Styled[]>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.style === undefined) continue
    const next = blocks[at + 1]
    const above = next?.kind === 'paragraph' && next.style !== block.style && !next.isHeading
    const same = styles.get(block.style)
    if (same) same.push({ at, block, above })
    else styles.set(block.style, [{ at, block, above }])
  }
  return styles
}

/** What stands above the words below it in a style and comes back; none where it is for something else. What happened meanwhile may stand among them. */
function headsIn(paragraphs: readonly Styled[]): readonly Styled[] {
  const heads = paragraphs.filter(({ block }) => mayBeHead(block))
  if (heads.length < LEAST || heads.length < paragraphs.length * NAMES) return []
  if (heads.filter(({ above }) => above).length < heads.length * ABOVE) return []
  const back = [...timesOf(heads).values()].filter((count) => count > 1)
  const often = back.reduce((sum, count) => sum + count, 0)
  return back.length >= LEAST_BACK && often * BACK >= heads.length ? heads : []
}

function timesOf(heads: readonly Styled[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { block } of heads) times.set(block.text, (times.get(block.text) ?? 0) + 1)
  return times
}

/** Whether heads are who speaks: `Lamps` or `Decision`, which come back in minutes, are not. */
function isOfPeople(heads: readonly Styled[]): boolean {
  let all = 0
  let somebody = 0
  let people = 0
  for (const [text, count] of timesOf(heads)) {
    if (count > 1 && captionOf(text)) return false
    const [, name = text, inside = ''] = BRACKETED.exec(text) ?? []
    const named = isPerson(name) || isPerson(inside)
    all += count
    if (named) people++
    if (named || isOffice(name)) somebody += count
  }
  return people > 0 && somebody * SOMEBODY >= all
}

const BRACKETED = /^(.+?)\s*[(（]([^()（）]+)[)）]$/

/** El president: an article and a word in small letters, a form of address, or an office. */
const isOffice = (words: string): boolean =>
  /^(?:(?:El|La|Il|Lo|Le|O|A|Der|Die|The) |L['’])\p{Ll}{4,}/u.test(words) ||
  formOfAddress(words) !== null ||
  officeOf(words.toLowerCase().replace(/^the /, '').replace(/.* /, '')) !== null ||
  (/\p{Script=Han}/u.test(words) && endsLikeOffice(words))

/** Whether names before colons come back in the text. */
function hasLabels(blocks: readonly Block[]): boolean {
  const seen = new Set<string>()
  for (const block of blocks) {
    const label = block.kind === 'paragraph' && LABELLED.exec(block.text)?.[1]
    if (!label || !isPerson(label)) continue
    if (seen.has(label)) return true
    seen.add(label)
  }
  return false
}

const LABELLED = /^(\p{L}[^\n:：]{1,60}?)\s*[:：]\s*\S/u

const mayBeHead = ({ text, isHeading }: Paragraph): boolean =>
  !isHeading &&
  text.length <= LONGEST_NAME &&
  /^\p{L}/u.test(text) &&
  !/[\n:：]/.test(text) &&
  !/[.!?。！？…]$/.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr|Hon|St|Jr|Sr)\.$/, ''))
