/** Meetings to measure with: a long sitting, a council's year, a parliament's, and ten of those. */
export const SIZES = {
  S: { speakers: 100, groups: 5, themes: 30, points: 1_000 },
  M: { speakers: 1_000, groups: 10, themes: 100, points: 10_000 },
  L: { speakers: 5_000, groups: 20, themes: 200, points: 100_000 },
  XL: { speakers: 20_000, groups: 25, themes: 500, points: 1_000_000 },
} as const

export type Size = keyof typeof SIZES
