import type { Stance, Vote } from '../../../format/transcript.ts'
import { plainLetters } from '../../replies/english-tokens.ts'
import type { XmlReader } from '../../xml/read-xml.ts'
import { outcomeOf } from '../division-outcome.ts'
import type { RecordedVote } from '../proceedings.ts'

/** How records call the sides of a division, in small letters. */
const SIDES: Readonly<Record<string, Stance>> = {
  ...{ ta: 'for', aye: 'for', ayes: 'for', yes: 'for', for: 'for', afavor: 'for', content: 'for' },
  ...{ favorevoli: 'for', nil: 'against', no: 'against', noes: 'against', against: 'against' },
  ...{ encontra: 'against', contrari: 'against', staon: 'abstains', abstain: 'abstains' },
  ...{ abstentions: 'abstains', seabstiene: 'abstains', astenuti: 'abstains' },
}
const OUTCOMES: Readonly<Record<string, Vote['outcome']>> = {
  ...{ carried: 'passed', approved: 'passed', adopted: 'passed', agreed: 'passed' },
  ...{ passed: 'passed', aprobado: 'passed', lost: 'rejected', rejected: 'rejected' },
  ...{ negatived: 'rejected', defeated: 'rejected', rechazado: 'rejected', tied: 'tied' },
}

const plain = (ref: string | undefined) => plainLetters((ref ?? '').replace(/^#/, '')).toLowerCase()

/** The side that the name of a section, or a reference, stands for. */
export const sideOf = (ref: string | undefined): Stance | undefined => {
  const side = plain(ref)
  return Object.hasOwn(SIDES, side) ? SIDES[side] : undefined
}

/** What the head of a record says of its divisions, by the ids of the passages that tell them. */
export class AkomaNtosoVotes {
  private readonly votings = new Map<string, { outcome: string; counts: Map<Stance, number> }>()
  private counts: Map<Stance, number> | undefined

  /** A `voting` or a `count` was opened. */
  take(xml: XmlReader): void {
    if (xml.name === 'voting') {
      this.counts = new Map()
      const place = (xml.attribute('href') ?? '').replace(/^#/, '')
      const voting = { outcome: plain(xml.attribute('outcome')), counts: this.counts }
      if (place !== '' && !this.votings.has(place)) this.votings.set(place, voting)
    } else {
      const side = sideOf(xml.attribute('refersTo'))
      const count = xml.attribute('value') ?? ''
      if (side && /^\d{1,6}$/.test(count)) this.counts?.set(side, Number(count))
    }
  }

  /** The vote that a passage tells, without those who voted; null where it tells none, or not how it ended. */
  at(id: string | undefined): Pick<RecordedVote, 'outcome' | 'counts'> | null {
    const voting = this.votings.get(id ?? '')
    const yes = voting?.counts.get('for')
    const no = voting?.counts.get('against')
    if (!voting || yes === undefined || no === undefined) return null
    const counted = outcomeOf(yes, no, voting.counts.get('abstains'))
    const told = Object.hasOwn(OUTCOMES, voting.outcome) ? OUTCOMES[voting.outcome] : undefined
    return { ...counted, outcome: told ?? counted.outcome }
  }
}
