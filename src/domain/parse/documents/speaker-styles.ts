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
/** So large a share stands above a paragraph in another style. */
const ABOVE = 0.8

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/**
 * Blocks in which a paragraph has a colon behind it where the document has a style for the names of those who speak: all of
 * that style are short, no sentences and no headings, come back, and stand above words in another style. So `The Chair`,
 * which no letters tell from a heading, gives the word to somebody.
 */
export function withStyledSpeakers(blocks: readonly Block[]): Block[] {
  const places = new Set(
    [...byStyle(blocks).values()].flatMap((paragraphs) => namesIn(paragraphs).map(({ at }) => at)),
  )
  if (places.size === 0) return [...blocks]
  return blocks.map((block, at) =>
    places.has(at) && block.kind === 'paragraph'
      ? {
          ...block,
          text: `${block.text.trimEnd()}${/\p{Script=Han}/u.test(block.text) ? '：' : ':'}`,
          isLabel: true,
        }
      : block,
  )
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

/** The names among the paragraphs of a style; none where it is for something else. What happened meanwhile may stand among them. */
function namesIn(paragraphs: readonly Styled[]): readonly Styled[] {
  const names = paragraphs.filter(({ block }) => mayBeName(block))
  if (names.length < LEAST || names.length < paragraphs.length * NAMES) return []
  if (names.filter(({ above }) => above).length < names.length * ABOVE) return []
  const times = new Map<string, number>()
  for (const { block } of names) times.set(block.text, (times.get(block.text) ?? 0) + 1)
  const back = [...times.values()].filter((count) => count > 1)
  const often = back.reduce((sum, count) => sum + count, 0)
  return back.length >= LEAST_BACK && often * BACK >= names.length ? names : []
}

const mayBeName = ({ text, isHeading }: Paragraph): boolean =>
  !isHeading &&
  text.length <= LONGEST_NAME &&
  /^\p{L}/u.test(text) &&
  !/[\n:：]/.test(text) &&
  !/[.!?。！？…]$/.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr|Hon|St|Jr|Sr)\.$/, ''))
