import { type Choice, choosePoint, MOST_COMPARED, NO_CHOICE } from './choice.ts'

/** Ids of the speakers side by side, the chosen one first; empty where nobody is compared. */
export const sideBySide = (choice: Choice): string[] =>
  choice.speaker !== null && choice.compare.length > 0 ? [choice.speaker, ...choice.compare] : []

/** Adds a speaker to those side by side, where there is room for one. */
export function addToComparison(choice: Choice, speaker: string): Choice {
  if (sideBySide(choice).includes(speaker) || choice.compare.length >= MOST_COMPARED) return choice
  return { ...choice, compare: [...choice.compare, speaker] }
}

/** Takes a speaker away; if it was the chosen one, the next takes its place. */
export function removeFromComparison(choice: Choice, speaker: string): Choice {
  const compare = choice.compare.filter((one) => one !== speaker)
  if (speaker !== choice.speaker) return { ...choice, compare }
  const [next = null, ...rest] = compare
  return { ...choice, speaker: next, point: null, compare: rest }
}

export const closeComparison = (choice: Choice): Choice => ({
  ...choice,
  compare: NO_CHOICE.compare,
})

/** Chooses a point of one of the compared speakers; the same speakers stay side by side. */
export function choosePointCompared(choice: Choice, speaker: string, point: string): Choice {
  const compare = sideBySide(choice).filter((one) => one !== speaker)
  return { ...choosePoint(choice, speaker, point), compare }
}
