import type { Draft, DraftAgendaItem, DraftPoint } from '../draft/draft.ts'
import { agendaOf } from './agenda.ts'
import type { Block } from './blocks.ts'
import type { Facts } from './facts.ts'
import type { Person } from './person.ts'
import { positionOn } from './positions.ts'
import type { Utterance } from './utterance.ts'
import { type Vote, votesOf } from './votes.ts'

/** The agenda of minutes, and what came of its motions. */
export interface Proceedings {
  readonly items: readonly DraftAgendaItem[]
  readonly votes: readonly Vote[]
  /** By block, the place of the item that it stands under; -1 above the first. */
  readonly ofBlock: readonly number[]
}

/** What minutes have of an agenda; null where their headings are none and nothing is voted. */
export function readProceedings(
  text: string,
  facts: Facts,
  blocks: readonly Block[],
): Proceedings | null {
  const agenda = agendaOf(text, blocks)
  const { votes, items } = votesOf(text, facts, agenda)
  const isAgenda = agenda.certain || facts.blocks.some(({ block }) => block.kind === 'roster')
  if (votes.length === 0 && (items.length < 2 || !isAgenda)) return null
  return { items, votes, ofBlock: agenda.ofBlock }
}

/** Whether what is said is for or against the item under which it stands. */
export function stanceIn(
  text: string,
  { items, ofBlock }: Proceedings,
  utterance: Utterance,
): DraftPoint['stance'] {
  const agenda = ofBlock[utterance.block] ?? -1
  const value = agenda < 0 ? null : positionOn(text, utterance, items[agenda]!.label)
  return value === null ? undefined : { agenda, value }
}

/** The proceedings by those who are given words, and the points that are put to the vote. Who only votes is no speaker. */
export function draftProceedings(
  { items, votes }: Proceedings,
  places: ReadonlyMap<Person, number>,
  single: ReadonlyMap<Utterance, DraftPoint>,
): Pick<Draft, 'agenda' | 'votes'> {
  const moving = new Map([...single].map(([{ pieces }, point]) => [pieces[0]?.start, point]))
  return {
    agenda: items,
    votes: votes.map(({ by, moved, ...vote }) => ({
      ...vote,
      ...(moved && { motion: moving.get(moved.start) }),
      by: [...by].map(([person, value]) => ({ who: places.get(person) ?? person.name, value })),
    })),
  }
}
