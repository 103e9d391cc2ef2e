import type { Localized } from '../format/transcript.ts'
import { BOM, csvLine } from './csv.ts'
import { languagesWith } from './languages.ts'
import type { VoteToWrite } from './votes.ts'

/** The columns of a table of votes: those of texts once for each of some languages. */
export function voteColumns(languages: readonly string[]): string[] {
  const each = (what: string) => languages.map((language) => `${what}_${language}`)
  return [
    ...['vote', 'agenda_item', ...each('agenda_item'), 'motion', 'moved_by', 'seconded_by'],
    ...['outcome', 'for', 'against', 'abstained', 'start', 'end'],
    ...['speaker', ...each('name'), 'ballot'],
  ]
}

/**
 * Votes as a table, as `writeCsv` writes: a row for each who is named, one for a vote of which nobody is. Votes are
 * numbered from 1; `motion` is the id of the point that was put to the vote, `speaker` the id of who voted, empty for
 * who says nothing; counts are empty where they are not told. Gives the file in pieces.
 */
export function* writeVotesCsv(votes: readonly VoteToWrite[]): Generator<string> {
  const languages = languagesWith(textsIn(votes))
  const each = (text: Localized | undefined) => languages.map((language) => text?.[language] ?? '')
  const figure = (n: number | undefined) => (n === undefined ? '' : String(n))
  yield BOM + csvLine(voteColumns(languages))
  for (const { vote, number, item, mover, seconders, ballots } of votes) {
    const { motion, outcome, counts, span } = vote
    const about = [
      ...[String(number + 1), item.id, ...each(item.label)],
      ...[motion ?? '', mover ?? '', seconders.join('; ')],
      ...[outcome, figure(counts?.for), figure(counts?.against), figure(counts?.abstained)],
      ...[figure(span?.start), figure(span?.end)],
    ]
    const named = ballots.flatMap(({ value, voters }) =>
      voters.map(({ id, name }) => [id ?? '', ...each(name), value]),
    )
    for (const row of named.length > 0 ? named : [['', ...each(undefined), '']])
      yield `\r\n${csvLine([...about, ...row])}`
  }
}

function* textsIn(votes: readonly VoteToWrite[]): Generator<Localized> {
  for (const { item, ballots } of votes) {
    yield item.label
    for (const { voters } of ballots) for (const { name } of voters) yield name
  }
}
