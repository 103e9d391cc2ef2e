import { captionOf } from '../words/captions.ts'
import type { Block } from './blocks.ts'
import { attributeOf, type HtmlElement } from './html-tree.ts'

/**
 * What makes the first words of a paragraph a name: that they are bold, or that the page calls them so; `quoted` behind
 * the mark of a quotation.
 */
export type LeadKind = 'bold' | 'named' | 'quoted'

/** A paragraph, and the name that it may begin with. */
export interface Lead {
  readonly kind: LeadKind
  readonly block: Block
  readonly name: string
}

/** What pages of proceedings and transcripts call the element with the name of who speaks. */
export const SPEAKERS = new Set(
  'speaker speakername speaker-name speaker_name member member-name membername talker talker-name participant participant-name attribution who'.split(
    ' ',
  ),
)

export const isSpeaker = (element: HtmlElement): boolean =>
  element.attributes !== '' &&
  (attributeOf(element, 'class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((name) => SPEAKERS.has(name))

/** Longer than any name with its office. */
const LONGEST_NAME = 80
/** So many names come back, so that they are no headings. */
const LEAST_BACK = 2

/**
 * Blocks in which the name that a paragraph begins with stands before a colon, as labels do, and a name alone before what
 * the page says in the next paragraph stays alone. Bold words are names where most of them come back.
 */
export function withLabels(blocks: readonly Block[], leads: readonly Lead[]): Block[] {
  const likely = leads.filter(isLikely)
  const named = likely.filter(({ kind }) => kind === 'named')
  const bold = likely.filter(({ kind }) => kind === 'bold')
  const chosen = [...(named.length >= LEAST_BACK ? named : []), ...(comeBack(bold) ? bold : [])]
  const labels = new Map(chosen.map(({ block, name }) => [block, name]))
  const turns = quotedTurns(leads)
  const put = (block: Block): Block => {
    if (block.kind === 'table')
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, blocks: cell.blocks.map(put) })),
        ),
      }
    if (turns.has(block) && block.kind === 'paragraph')
      return { ...block, text: block.text.slice(1, -1) }
    const name = labels.get(block)
    if (name === undefined || block.kind !== 'paragraph') return block
    const after = block.text.slice(name.length).replace(/^\s+/, '')
    const colon = /\p{Script=Han}/u.test(name) ? '：' : ': '
    return { ...block, text: `${name}${colon}${after}` }
  }
  return labels.size + turns.size === 0 ? [...blocks] : blocks.map(put)
}

/**
 * Quotations that hold all that somebody says, label and all, who is a label outside of them too: the marks around, which
 * stand in no text of the page, are none of what was said.
 */
function quotedTurns(leads: readonly Lead[]): ReadonlySet<Block> {
  const spoken = new Set(
    leads.flatMap(({ kind, name }) => (kind === 'quoted' ? [] : [plain(name)])),
  )
  const turns = leads.filter(
    ({ kind, block, name }) =>
      kind === 'quoted' &&
      block.kind === 'paragraph' &&
      /[”’]$/.test(block.text) &&
      /^\s*[:：]/.test(block.text.slice(plain(name).length)) &&
      spoken.has(plain(name.slice(1))),
  )
  return new Set(turns.map(({ block }) => block))
}

const plain = (name: string) => name.replace(/\s*[:：]\s*$/, '')

/** A name with words behind it, that no sign ends already. */
function isLikely({ kind, block, name }: Lead): boolean {
  if (block.kind !== 'paragraph' || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return false
  const after = block.text.slice(name.length)
  return (
    block.text.startsWith(name) &&
    /[\p{L}\p{N}]/u.test(after) &&
    // The sentence goes on: it is told of somebody.
    !/^\s*\p{Ll}/u.test(after) &&
    !(kind === 'bold' && /^\p{Script=Han}/u.test(after)) &&
    !SAYS.test(after) &&
    !/^\s*[:：,，;；、)）(（[【–—-]/.test(after) &&
    !/[:：。！？.!?…]$/.test(name.replace(/\b(?:Mr|Mrs|Ms|Dr|Hon|St)\.$/, '')) &&
    !captionOf(name)
  )
}

/** Words with which a Chinese sentence goes on behind a name. */
const SAYS = /^\s*(?:说|称|指出|表示|认为|强调|介绍|建议|提出|要求|在|对|还|也|就)/

function comeBack(leads: readonly Lead[]): boolean {
  const times = new Map<string, number>()
  for (const { name } of leads) times.set(name, (times.get(name) ?? 0) + 1)
  const back = [...times.values()].filter((count) => count > 1)
  return (
    back.length >= LEAST_BACK && back.reduce((sum, count) => sum + count, 0) * 2 >= leads.length
  )
}
