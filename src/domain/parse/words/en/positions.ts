/*
 * Words by which minutes say that somebody is for or against what an item of the agenda is about, in small letters. To
 * add one, write a line with an example of your own; `npx vitest run src/domain/parse/english` tries every line.
 */

export interface PositionWords {
  /** What stands right before the thing. */
  readonly words: string
  readonly value: 'for' | 'against'
  readonly like: string
}

const rows = (
  value: PositionWords['value'],
  lines: readonly (readonly [words: string, like: string])[],
): PositionWords[] => lines.map(([words, like]) => ({ value, words, like }))

export const POSITIONS: readonly PositionWords[] = [
  ...rows('for', [
    ['supported', 'Ms. Moss supported the ordinance.'],
    ['supports', 'Ms. Moss supports the ordinance.'],
    ['endorsed', 'Ms. Moss endorsed the ordinance.'],
    ['spoke in favor of', 'Ms. Moss spoke in favor of the ordinance.'],
    ['spoke in favour of', 'Ms. Moss spoke in favour of the ordinance.'],
    ['spoke in support of', 'Ms. Moss spoke in support of the ordinance.'],
    ['expressed support for', 'Ms. Moss expressed support for the ordinance.'],
  ]),
  ...rows('against', [
    ['opposed', 'Ms. Moss opposed the ordinance.'],
    ['opposes', 'Ms. Moss opposes the ordinance.'],
    ['spoke against', 'Ms. Moss spoke against the ordinance.'],
    ['spoke in opposition to', 'Ms. Moss spoke in opposition to the ordinance.'],
    ['expressed opposition to', 'Ms. Moss expressed opposition to the ordinance.'],
    ['objected to', 'Ms. Moss objected to the ordinance.'],
  ]),
]

/** With one of these before it, it is not said how somebody stands to it now. */
export const NO_POSITION: ReadonlySet<string> = new Set(
  'not never no nobody none longer would could might may if had once previously initially originally earlier neither'.split(
    ' ',
  ),
)

/**
 * What an item may be, and be called by where it is spoken of. That a motion or an amendment is supported says
 * nothing of its item: it may be one to turn it down.
 */
export const ITEM_NOUNS: ReadonlySet<string> = new Set(
  'ordinance resolution rezoning bylaw by-law bill measure application petition variance annexation levy ban moratorium'.split(
    ' ',
  ),
)
