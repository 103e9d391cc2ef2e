import type { ReactNode } from 'react'
import type { VoteToWrite } from '../../domain/export/votes.ts'
import type { ExportWords, VoteWords } from '../../domain/export/words.ts'
import { Wordings } from './Wordings.tsx'

/** On what was voted, what came of it and who voted how; nothing where there is no vote. */
export function PrintedVotes(props: {
  votes: readonly VoteToWrite[]
  words: ExportWords & VoteWords
}): ReactNode {
  const { votes, words } = props
  if (votes.length === 0) return null
  return (
    <section className="mt-2">
      <h2 className="break-after-avoid font-serif text-[9.5pt] font-bold">{words.votes}</h2>
      <ul className="columns-2 gap-5">
        {votes.map(({ vote, number, item, ballots }) => (
          <li key={number} className="break-inside-avoid">
            <span className="font-bold">
              <Wordings of={words.of(item.label)} />
            </span>{' '}
            {words.outcome(vote)}
            {ballots.map(({ value, voters }) => (
              <span key={value}>
                {'; '}
                {words.stance(value)}:{' '}
                {voters.map(({ name }, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
                  <span key={i}>
                    {i > 0 && ', '}
                    <Wordings of={words.of(name)} />
                  </span>
                ))}
              </span>
            ))}{' '}
            {vote.span && (
              <span className="text-muted">{`${vote.span.start + 1}–${vote.span.end}`}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
