const hands = new Set<(isLeft: boolean) => void>()

/**
 * Has all that is being typed kept, to be called before the page shows something else (`isLeft`) or
 * may go. What hears of it comes with what one types in.
 */
export function handOver(isLeft: boolean): void {
  for (const hand of hands) hand(isLeft)
}

export const onHandOver = (hand: (isLeft: boolean) => void): unknown => hands.add(hand)
