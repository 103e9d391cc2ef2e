import {
  type Localized,
  MOST,
  type Organisation,
  type Transcript,
  type Turn,
} from '../format/transcript.ts'
import { inLine } from '../text/in-line.ts'
import type { Draft, DraftPoint, DraftTurn } from './draft/draft.ts'

/** The parties of those who speak, each once. */
export interface Parties {
  readonly all: Organisation[]
  /** The field of a speaker of that party; nothing where there are more than the format allows. */
  readonly idOf: (party: string) => { readonly party?: string }
}

export function partiesOf({ people }: Draft, say: (words: string) => Localized): Parties {
  const names = new Set(people.flatMap(({ party }) => (party ? [inLine(party)] : [])))
  const ids = new Map(
    [...names].slice(0, MOST.organisations).map((name, i) => [name, `party-${i + 1}`]),
  )
  return {
    all: [...ids].map(([name, id]) => ({ id, name: say(name), kind: 'party' })),
    idOf(party) {
      const id = ids.get(inLine(party))
      return id === undefined ? {} : { party: id }
    },
  }
}

export const turnId = (place: number) => `turn-${place + 1}`

export const itemId = (place: number) => `item-${place + 1}`

/** The agenda, turns and what came of motions, by ids; no more than the format allows. */
export function proceedingsOf(
  { agenda = [], turns = [], votes = [] }: Draft,
  speakers: readonly string[],
  idOf: ReadonlyMap<DraftPoint, string>,
  say: (words: string) => Localized,
  nameOf: (name: string) => Localized,
): Pick<Transcript, 'agenda' | 'turns' | 'votes'> {
  const taken = turns.length === 0 ? {} : { turns: turnsOf(turns, speakers, say) }
  if (agenda.length === 0) return taken
  const kept = votes.filter(({ agenda: item }) => item < MOST.agenda).slice(0, MOST.agenda)
  return {
    ...taken,
    agenda: agenda.slice(0, MOST.agenda).map(({ label, span, within }, i) => ({
      id: itemId(i),
      ...(within !== undefined && { within: itemId(within) }),
      ...{ label: say(inLine(label)), span },
    })),
    ...(kept.length > 0 && {
      votes: kept.map(({ agenda: item, motion, outcome, counts, by, span }) => ({
        agenda: itemId(item),
        ...(motion && { motion: idOf.get(motion)! }),
        outcome,
        ...(counts && { counts }),
        ...(by.length > 0 && {
          by: by.map(({ who, value }) => ({
            ...(typeof who === 'number' ? { speaker: speakers[who]! } : { name: nameOf(who) }),
            value,
          })),
        }),
        span,
      })),
    }),
  }
}

const turnsOf = (
  turns: readonly DraftTurn[],
  speakers: readonly string[],
  say: (words: string) => Localized,
): Turn[] =>
  turns.map(({ person, role, span, time, continues, within, interruption, agenda }, place) => ({
    id: turnId(place),
    speaker: speakers[person]!,
    ...(role && { role: say(inLine(role)) }),
    span,
    ...(time !== undefined && { time }),
    ...(continues !== undefined && { continues: turnId(continues) }),
    ...(within !== undefined && { within: turnId(within) }),
    ...(interruption && { interruption }),
    ...(agenda !== undefined && agenda < MOST.agenda && { agenda: itemId(agenda) }),
  }))
