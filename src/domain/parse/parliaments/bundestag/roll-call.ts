import type { Stance } from '../../../format/transcript.ts'
import { outcomeOf } from '../division-outcome.ts'
import type { RecordedVote } from '../proceedings.ts'
import type { Announced } from './announced-vote.ts'
import { kindOfClass } from './paragraph-classes.ts'
import { isGroup } from './parties.ts'

/** Gives the id of the one member who is called so, in a group where that is told; null where nobody or several are. */
export type MemberOf = (name: string, group: string | undefined) => string | null

/** How those voted who stand under a heading, or whom a count is of; under another they did neither. */
const SIDES: ReadonlyMap<string, Stance> = new Map([
  ['ja', 'for'],
  ['nein', 'against'],
  ['enthalten', 'abstains'],
  ['enthaltung', 'abstains'],
  ['enthaltungen', 'abstains'],
])

/** A printed result of a vote by name: how many voted how, and who. */
export class RollCall {
  /** What is printed, a list of names in a line. */
  readonly lines: string[] = []
  private readonly counts = new Map<Stance, number>()
  /** Those who are named, also under headings that are no sides. */
  private readonly voters: {
    readonly who: string | null
    readonly name: string
    readonly value: Stance | undefined
  }[] = []
  private names: string[] = []
  private side: Stance | undefined
  private group: string | undefined
  private readonly memberOf: MemberOf

  constructor(memberOf: MemberOf) {
    this.memberOf = memberOf
  }

  /** Takes up a paragraph of a class of results. */
  take(name: string, line: string): void {
    const kind = kindOfClass(name)
    if (kind === 'voter') {
      this.names.push(line)
      const { side, group } = this
      this.voters.push({ who: this.memberOf(line, group), name: line, value: side })
      return
    }
    this.endNames()
    this.lines.push(line)
    if (kind === 'group' || isGroup(line)) this.group = line
    else if (kind === 'side') {
      this.side = SIDES.get(line.toLowerCase())
      this.group = undefined
    } else {
      const [, word = '', count] = /^(\p{L}+)\s*:\s*(\d+)\W*$/u.exec(line) ?? []
      const stance = SIDES.get(word.toLowerCase())
      if (stance) this.counts.set(stance, Number(count))
    }
  }

  /**
   * The vote, if it is told how many voted how, and sure what came of it: what was announced, unless the counts speak
   * against it, else what they say.
   */
  vote(announced: Announced): RecordedVote | null {
    this.endNames()
    const { counts, lines } = this
    const [yes, no] = [counts.get('for'), counts.get('against')]
    if (yes === undefined || no === undefined) return null
    const counted = outcomeOf(yes, no, counts.get('abstains'))
    const outcome = outcomeIn(announced, yes, no, counted.outcome)
    return outcome === null ? null : { ...counted, outcome, by: this.ballots(), lines }
  }

  /** How each voted. Nobody votes twice: who is called the same is not told apart. */
  private ballots(): RecordedVote['by'] {
    const times = new Map<string, number>()
    for (const { who } of this.voters) if (who !== null) times.set(who, (times.get(who) ?? 0) + 1)
    return this.voters.flatMap(({ who, name, value }) =>
      value ? [{ who: who !== null && times.get(who) === 1 ? who : null, name, value }] : [],
    )
  }

  private endNames(): void {
    if (this.names.length > 0) this.lines.push(this.names.join(', '))
    this.names = []
  }
}

/** Null where it is not sure. */
function outcomeIn(
  { outcome, needsMore }: Announced,
  yes: number,
  no: number,
  counted: RecordedVote['outcome'],
): RecordedVote['outcome'] | null {
  if (yes > no) return needsMore ? (outcome ?? null) : counted
  return yes === no && outcome === 'rejected' ? outcome : counted
}
