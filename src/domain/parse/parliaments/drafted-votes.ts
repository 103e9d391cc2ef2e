import type { Span } from '../../format/transcript.ts'
import { inLine } from '../../text/in-line.ts'
import type { DraftVote } from '../draft/draft.ts'
import type { RecordedVote } from './proceedings.ts'
import type { RecordText } from './record-text.ts'

/** Writes what a record prints of divisions, and makes votes of those that stand under an item. */
export class DraftedVotes {
  /** Where the lines stand. */
  readonly spans: Span[] = []
  private readonly votes: {
    readonly vote: RecordedVote
    readonly agenda: number
    readonly span: Span
  }[] = []

  take(vote: RecordedVote, agenda: number | undefined, text: RecordText): void {
    const lines = vote.lines.map(inLine).filter((line) => /[\p{L}\p{N}]/u.test(line))
    const spans = lines.map((line) => {
      const span = text.write(line)
      text.write('\n')
      return span
    })
    this.spans.push(...spans)
    const [first] = spans
    if (agenda === undefined || !first) return
    this.votes.push({ vote, agenda, span: { start: first.start, end: spans.at(-1)!.end } })
  }

  /** The votes, by the places of those who have spoken and the names of those who have not. */
  done(placeOf: (id: string) => number | undefined): readonly DraftVote[] {
    return this.votes.map(({ vote: { outcome, counts, by }, agenda, span }) => ({
      ...{ agenda, outcome, counts, span },
      by: by.map(({ who, name, value }) => ({
        who: (who === null ? undefined : placeOf(who)) ?? name,
        value,
      })),
    }))
  }
}
