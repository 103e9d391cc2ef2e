import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { Run } from './run.ts'

/** What the tags of a PDF say that some words are; a table is one, and so is what stands in no other. */
export type TaggedKind = 'text' | 'heading' | 'note' | 'table'

/** A block of words, such as a paragraph, and the place of it in the order in which a page is read. */
export interface TaggedBlock {
  readonly order: number
  readonly kind: TaggedKind
}

/** Blocks by the marks of the content in them. */
export type TaggedBlocks = ReadonlyMap<string, TaggedBlock>

export const NO_BLOCKS: TaggedBlocks = new Map()

/** Roles of what stands in a line of a block, and begins none (ISO 32000-1, 14.8.4.4). */
const INLINE = new Set([
  ...['Span', 'Quote', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Em', 'Strong', 'Sub'],
  ...['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'Lbl', 'NonStruct', 'Form', 'Figure'],
])
const HEADING = /^(?:H[1-6]?|Title)$/
const NOTE = /^(?:Note|FENote|Footnote|Endnote)$/

/** The blocks of a page, by its tags. An item of a list is one with its number; all of a table is one. */
export function taggedBlocks(tree: StructTreeNode): TaggedBlocks {
  const blocks = new Map<string, TaggedBlock>()
  let order = 0
  let open: TaggedBlock = { order, kind: 'text' }
  // An item of a list of which there is no more than its number.
  let isOnlyLabel = false
  const begin = (kind: TaggedKind) => {
    if (isOnlyLabel) return
    order++
    open = { order, kind }
  }
  const visit = (node: StructTreeNode | StructTreeContent, kind: TaggedKind) => {
    if (!('role' in node)) {
      if (node.type === 'content' && !blocks.has(node.id)) blocks.set(node.id, open)
      return
    }
    const { role } = node
    const own = kindOf(role, kind)
    const isBlock = kind !== 'table' && !INLINE.has(role)
    if (isBlock && role !== 'LBody') begin(own)
    for (const child of node.children) visit(child, own)
    if (role === 'Lbl' && kind !== 'note') isOnlyLabel = true
    else if (role !== 'Span') isOnlyLabel = false
    if (isBlock && role !== 'LBody') begin(kind)
  }
  visit(tree, 'text')
  return blocks
}

function kindOf(role: string, around: TaggedKind): TaggedKind {
  if (around === 'table' || around === 'note') return around
  if (role === 'Table') return 'table'
  if (NOTE.test(role)) return 'note'
  return HEADING.test(role) ? 'heading' : around
}

/** The runs of each block in the order of the tags; null where words stand in none, so that their place is not told. */
export function inTaggedOrder(
  runs: readonly Run[],
  blocks: TaggedBlocks,
): (readonly Run[])[] | null {
  const found = new Map<number, Run[]>()
  for (const run of runs) {
    const block = run.mark === undefined ? undefined : blocks.get(run.mark)
    if (!block) return null
    const same = found.get(block.order)
    if (same) same.push(run)
    else found.set(block.order, [run])
  }
  return [...found].sort(([a], [b]) => a - b).map(([, own]) => own)
}

/** Whether runs that are read one after the other go from block to block as the tags do. */
export function keepsOrder(runs: readonly Run[], blocks: TaggedBlocks): boolean {
  let last = -1
  for (const { mark } of runs) {
    const order = (mark !== undefined && blocks.get(mark)?.order) || 0
    if (order < last) return false
    last = order
  }
  return true
}
