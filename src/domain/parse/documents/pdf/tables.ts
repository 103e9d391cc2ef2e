import { max, min } from 'd3'
import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { Run } from './run.ts'

/** The runs of each cell of a row. */
export interface PageRow {
  /** Which row of the whole table it is. */
  readonly at: number
  readonly cells: readonly (readonly Run[])[]
}

/** A table as the tags of a PDF tell it, or what of it stands on a page. */
export interface PageTable {
  /** How many rows the whole has. */
  readonly size: number
  /** Those that have words on the page. */
  readonly rows: readonly PageRow[]
}

/** A table of more rows or columns is not looked at as one. */
const MOST = { rows: 20_000, columns: 60 } as const

/**
 * The tables of a page, by its tags. Only those whose tags are good: every row has as many cells, two at least, from left to
 * right, and nothing else stands where the table does.
 */
export function tablesIn(tree: StructTreeNode, runs: readonly Run[]): PageTable[] {
  const byMark = new Map<string, Run[]>()
  for (const run of runs) {
    if (run.mark === undefined) continue
    const same = byMark.get(run.mark)
    if (same) same.push(run)
    else byMark.set(run.mark, [run])
  }
  return nodesIn(tree, 'Table').flatMap((node) => tableOf(node, byMark, runs) ?? [])
}

function tableOf(
  node: StructTreeNode,
  byMark: ReadonlyMap<string, readonly Run[]>,
  all: readonly Run[],
): PageTable | null {
  const given = nodesIn(node, 'TR')
  const rows = given.map((row, at) => ({
    at,
    cells: cellsIn(row).map((cell) => marksIn(cell).flatMap((mark) => byMark.get(mark) ?? [])),
  }))
  const width = rows[0]?.cells.length ?? 0
  const isEven = rows.every(({ cells }) => cells.length === width)
  if (!isEven || width < 2 || width > MOST.columns || rows.length > MOST.rows) return null
  const here = rows.filter(({ cells }) => cells.some((cell) => cell.length > 0))
  if (here.length === 0 || !here.every(isInOrder)) return null
  const own = new Set(here.flatMap(({ cells }) => cells.flat()))
  const isWhole = marksIn(node).every((mark) =>
    (byMark.get(mark) ?? []).every((run) => own.has(run)),
  )
  const [left, right] = [min(own, (run) => run.left)!, max(own, (run) => run.right)!]
  const [top, bottom] = [min(own, (run) => run.y)!, max(own, (run) => run.y)!]
  const isAlone = all.every(
    (run) => own.has(run) || run.y < top || run.y > bottom || run.right < left || run.left > right,
  )
  return isWhole && isAlone ? { size: rows.length, rows: here } : null
}

/** Whether filled cells stand from left to right. */
function isInOrder({ cells }: PageRow): boolean {
  const lefts = cells.flatMap((cell) => min(cell, ({ left }) => left) ?? [])
  return lefts.every((left, i) => i === 0 || left > lefts[i - 1]!)
}

type Child = StructTreeNode | StructTreeContent

const isNode = (child: Child): child is StructTreeNode => 'role' in child

/** The outermost elements of a role. */
function nodesIn(node: StructTreeNode, role: string): StructTreeNode[] {
  return node.children
    .filter(isNode)
    .flatMap((child) => (child.role === role ? [child] : nodesIn(child, role)))
}

const cellsIn = ({ children }: StructTreeNode): StructTreeNode[] =>
  children.filter(isNode).filter(({ role }) => role === 'TH' || role === 'TD')

const marksIn = (node: StructTreeNode): string[] =>
  node.children.flatMap((child) =>
    isNode(child) ? marksIn(child) : child.type === 'content' ? [child.id] : [],
  )
