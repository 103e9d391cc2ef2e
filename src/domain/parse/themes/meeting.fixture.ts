import type { SpokenPoint } from './terms/spoken-point.ts'

/** An invented meeting of four that speaks of one thing after the other; Rosa goes from each to the next. */
const SUBJECTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Thank you. The next item is the street lamps in the harbour.',
    [
      'Half of the street lamps in the harbour flicker, and the fuses are old.',
      'New fuses for the street lamps cost little, and the electrician comes on Monday.',
      'I would replace the lamps by the ferry first, since the ferry leaves before dawn.',
      'The electrician says that the cables under the harbour are wet, not the fuses.',
    ],
  ],
  [
    'Thank you, all. We move on to the frogs in the pond, who asked for that?',
    [
      'The frogs need shallow water, and the pond has been too deep since the dredging.',
      'Children feed the frogs bread, so there should be a sign beside the pond.',
      'Without reeds the pond has no shade, and the frogs leave for the ditch.',
      'The dredging took the reeds away; the gardener can plant reeds along the pond.',
    ],
  ],
  [
    'Thank you. The next question is about the library roof.',
    [
      'The library roof leaks above the atlases, and buckets stand between the shelves.',
      'A roofer wants slate for the library, though tiles would be cheaper.',
      'If the roof is not tight by autumn the library has to move the atlases.',
      'Slate lasts a century; tiles on the roof crack when hail comes.',
    ],
  ],
]

const REPLIES = ['Right.', 'Mm-hmm.', 'And how much longer would that take?', 'That I can do.']

/** So many rounds on each subject: a turn of each of the others in a round. */
export function invented(rounds: number): SpokenPoint[] {
  const points: SpokenPoint[] = []
  const say = (person: number, text: string) => points.push({ person, speech: points.length, text })
  for (const [opening, lines] of SUBJECTS) {
    say(0, opening)
    for (let i = 0; i < rounds * lines.length; i++) {
      say(1 + (i % 3), lines[(i * 7) % lines.length]!)
      say(1 + ((i + 1) % 3), REPLIES[i % REPLIES.length]!)
    }
  }
  return points
}

/** Who speaks in it. */
export const INVENTED_NAMES = ['Rosa Weir', 'Ben Ford', 'Ivy Lake', 'Max Brook']

/** The first point of each subject. */
export const subjectStarts = (rounds: number): number[] =>
  SUBJECTS.map(([, lines], i) => i * (1 + 2 * rounds * lines.length))
