import type { ReactNode } from 'react'
import { type Ballot, STANCES, type Vote } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Choose } from '../../state/address/choice.ts'
import { Details } from '../parts/Details.tsx'
import { Words } from '../parts/Language.tsx'
import { List } from '../parts/List.tsx'
import { SayAgenda } from './SayAgenda.tsx'
import { VoterName } from './VoterName.tsx'

/** More names than so many stand in a list to open. */
const FEW = 60

/** Who voted how, as a table, as far as it is told by name; nothing where nobody is named. */
export function Ballots(props: { meeting: Meeting; vote: Vote; choose: Choose }): ReactNode {
  const { meeting, vote, choose } = props
  const { by = [], counts } = vote
  if (by.length === 0) return null
  const count = { for: counts?.for, against: counts?.against, abstains: counts?.abstained }
  const all = counts && counts.for + counts.against + (counts.abstained ?? 0)
  const head = (column: 'stanceColumn' | 'countColumn' | 'namesColumn') => (
    <th scope="col">
      <SayAgenda>{(m) => m[column]}</SayAgenda>
    </th>
  )
  return (
    <div>
      <table className="w-full border-separate border-spacing-0 text-start">
        <caption className="sr-only">
          <SayAgenda>{(m) => m.ballots}</SayAgenda>
        </caption>
        <thead className="sr-only">
          <tr>
            {head('stanceColumn')}
            {counts && head('countColumn')}
            {head('namesColumn')}
          </tr>
        </thead>
        <tbody>
          {STANCES.map((stance) => {
            const names = by.filter(({ value }) => value === stance)
            if (names.length === 0 && !count[stance]) return null
            return (
              <tr key={stance} className="align-baseline">
                <th
                  scope="row"
                  className="h-7 w-px pe-3 text-start font-semibold whitespace-nowrap"
                >
                  <SayAgenda>{(m) => m.stance[stance]}</SayAgenda>
                </th>
                {counts && (
                  <td className="w-px pe-3 text-end text-muted tabular-nums">
                    {count[stance] !== undefined && grouped(count[stance])}
                  </td>
                )}
                <td className="[overflow-wrap:anywhere]">
                  <Names meeting={meeting} names={names} choose={choose} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {all !== undefined && by.length < all && (
        <p className="text-xs text-muted">
          <SayAgenda>{(m) => m.namedHere(by.length, all)}</SayAgenda>
        </p>
      )}
    </div>
  )
}

interface NamesProps {
  readonly meeting: Meeting
  readonly names: readonly Ballot[]
  readonly choose: Choose
}

function Names({ meeting, names, choose }: NamesProps): ReactNode {
  const more = names.slice(FEW)
  const name = ({ speaker, name: own }: Ballot) =>
    speaker === undefined ? (
      own && <Words of={own} />
    ) : (
      <VoterName meeting={meeting} speaker={speaker} choose={choose} />
    )
  return (
    <>
      <ul className="flex flex-wrap gap-x-3 *:flex *:min-h-6 *:items-center">
        {names.slice(0, FEW).map((ballot, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
          <li key={i}>{name(ballot)}</li>
        ))}
      </ul>
      {more.length > 0 && (
        <Details isMuch summary={<SayAgenda>{(m) => m.moreNames(more.length)}</SayAgenda>}>
          {() => (
            <List entries={[...more.entries()]} keyOf={([i]) => i} itemClassName="">
              {([, ballot]) => name(ballot)}
            </List>
          )}
        </Details>
      )}
    </>
  )
}
