import type { Attribution } from './attribution.ts'

/** Outlined the plan: in news a thing is no statement; that somebody criticised it, and in some words, is one. */
export function isStatement(text: string, { saying, pieces }: Attribution): boolean {
  if (!saying?.minutes) return true
  const [piece] = pieces
  if (!saying.judges || !piece) return false
  return text.slice(piece.start, piece.end).trim().split(/\s+/).length >= FEWEST_WORDS
}

const FEWEST_WORDS = 6
