import type { Localized, Point } from '../format/transcript.ts'
import { listOf } from '../meeting/adjacency.ts'
import { countLeftOut } from '../meeting/left-out.ts'
import type { Meeting } from '../meeting/meeting.ts'
import {
  escapeMarkdown,
  escapeNote,
  MADE_HERE,
  VOTES_BELOW,
  wordingsInMarkdown,
} from './escape-markdown.ts'
import { outlineOf } from './outline.ts'
import type { VoteToWrite } from './votes.ts'
import type { ExportWords, LinkOf, VoteWords } from './words.ts'

/**
 * The given points as a Markdown list under their speakers, each with kind, themes, place and link; then the votes.
 * Gives the file in pieces.
 */
export function* writeMarkdown(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords & VoteWords,
  linkOf: LinkOf,
  votes: readonly VoteToWrite[] = [],
): Generator<string> {
  const line = (text: Localized) => wordingsInMarkdown(words.of(text))
  const about = [
    ...words.wordings,
    ...words.confirmed,
    ...words.leftOut(countLeftOut(meeting, points)),
  ]
  yield [
    `# ${line(meeting.transcript.meeting.title)}`,
    MADE_HERE,
    ...words.circumstances.map(({ text }) => escapeMarkdown(text)),
    ...about.map(({ text }) => `> ${escapeMarkdown(text)}`),
  ].join('\n\n')
  for (const { speaker, parts } of outlineOf(meeting, points)) {
    yield `\n\n## ${line(speaker.name)}`
    if (speaker.role) yield `\n\n${line(speaker.role)}`
    for (const { heading, points: own } of parts) {
      if (heading) yield `\n\n### ${line(heading)}`
      yield '\n'
      for (const point of own) yield `\n${item(meeting, point, words, linkOf, line)}`
    }
  }
  if (votes.length > 0) yield `\n\n${VOTES_BELOW}\n\n## ${escapeMarkdown(words.votes)}\n`
  for (const vote of votes) yield `\n${voteItem(vote, words, line)}`
  yield '\n'
}

/** A vote in a line: on what, what came of it, who voted how, its place. */
function voteItem(
  { vote, item, ballots }: VoteToWrite,
  words: ExportWords & VoteWords,
  line: (text: Localized) => string,
): string {
  const named = ballots.map(
    ({ value, voters }) =>
      `${escapeMarkdown(words.stance(value))}: ${voters.map(({ name }) => line(name)).join(', ')}`,
  )
  const place = words.place(vote)
  const told = [escapeMarkdown(words.outcome(vote)), ...named].join('; ')
  return `- **${line(item.label)}** ${told}${place ? ` (${escapeMarkdown(place)})` : ''}`
}

function item(
  meeting: Meeting,
  number: number,
  words: ExportWords,
  linkOf: LinkOf,
  line: (text: Localized) => string,
): string {
  const point = meeting.transcript.points.at(number)!
  const themes = Array.from(listOf(meeting.themesOf, number), (theme) =>
    escapeNote(line(meeting.themes[theme]!.label)),
  )
  const kind = [
    words.kind(point.kind),
    ...(point.wording ? [words.wording(point.wording)] : []),
  ].join(' · ')
  const notes = [themes.join(', '), placeOf(point, linkOf(number), words)].filter(Boolean)
  return `- **${escapeMarkdown(kind)}** ${line(point.text)} (${notes.join('; ')})`
}

/** Where a point stands, with a link where there is one; empty where there is neither. */
function placeOf(point: Point, link: string | null, words: ExportWords): string {
  const place = words.place(point)
  if (link === null) return escapeNote(escapeMarkdown(place ?? ''))
  const address = link.replaceAll('(', '%28').replaceAll(')', '%29')
  return `[${escapeNote(escapeMarkdown(place ?? words.link))}](${address})`
}
