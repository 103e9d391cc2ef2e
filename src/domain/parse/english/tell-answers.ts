import type { SentenceFacts } from './facts.ts'
import type { Telling } from './telling.ts'

/** Whom somebody agrees with, disagrees with or answers, as a sentence says. */
export function tellAnswers(telling: Telling, sentence: SentenceFacts): void {
  const prior = telling.before
  for (const { voices, kind, to, span, gender } of sentence.answers) {
    const from = telling.whose.of(voices, telling.current)
    const before = telling.utterances.findLast(
      ({ persons, pieces }) =>
        pieces[0] &&
        pieces[0].start < sentence.start &&
        !persons.some((person) => from.includes(person)),
    )
    const isNear = prior && before && (before.pieces.at(-1)?.end ?? 0) > prior.start
    const whom =
      to === 'before' || (to === 'right before' && isNear)
        ? (before?.persons ?? [])
        : to === 'right before'
          ? []
          : [telling.whose.person(to)]
    for (const person of from)
      for (const other of whom)
        if (
          other &&
          other !== person &&
          (!gender || other.gender === gender || other.gender === '')
        )
          telling.replies.push({ from: person, to: other, kind, span })
  }
}
