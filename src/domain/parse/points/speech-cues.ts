import { cueFinder } from '../draft/cue-finder.ts'
import type { WordTable } from '../draft/word-table.ts'
import { AGENDA } from '../words/en/acts/agenda.ts'
import {
  CONDUCT,
  DEEDS,
  INTENTS,
  PLANS,
  SPEAKING,
  STEPS,
  WISHES,
} from '../words/en/acts/announcing.ts'
import { COURTESIES } from '../words/en/acts/courtesies.ts'
import { FAULTS } from '../words/en/acts/faults.ts'
import { FLOOR } from '../words/en/acts/floor.ts'
import { NOTHING } from '../words/en/acts/nothing.ts'
import { DUTIES, OFFERS, PROPOSALS } from '../words/en/acts/proposals.ts'
import { ASKING } from '../words/en/acts/questions.ts'
import { ROOM } from '../words/en/acts/room.ts'
import { AGENDA as AGENDA_ZH } from '../words/zh/acts/agenda.ts'
import { COURTESIES as COURTESIES_ZH } from '../words/zh/acts/courtesies.ts'
import { FAULTS as FAULTS_ZH } from '../words/zh/acts/faults.ts'
import { FLOOR as FLOOR_ZH } from '../words/zh/acts/floor.ts'
import { NOTHING as NOTHING_ZH } from '../words/zh/acts/nothing.ts'
import { OFFERS as OFFERS_ZH, PROPOSALS as PROPOSALS_ZH } from '../words/zh/acts/proposals.ts'
import {
  ADDRESSES,
  ASKING as ASKING_ZH,
  INTERROGATIVES,
  QUESTIONS,
} from '../words/zh/acts/questions.ts'
import { ROOM as ROOM_ZH } from '../words/zh/acts/room.ts'
import { PROBLEMS } from '../words/zh/problems.ts'

/** What a word does in what somebody says. */
export type Act =
  | 'nothing'
  | 'courtesy'
  | 'running'
  | 'asking'
  | 'question'
  | 'interrogative'
  | 'address'
  | 'proposal'
  | 'offer'
  | 'duty'
  | 'intent'
  | 'wish'
  | 'plan'
  | 'step'
  | 'deed'
  | 'speaking'
  | 'conduct'
  | 'fault'

/** By act; of the same word in two tables the upper one counts. */
export const SPEECH_TABLES: Readonly<Record<Act, WordTable>> = {
  nothing: [...NOTHING, ...NOTHING_ZH],
  courtesy: [...COURTESIES, ...COURTESIES_ZH],
  running: [...FLOOR, ...AGENDA, ...ROOM, ...FLOOR_ZH, ...AGENDA_ZH, ...ROOM_ZH],
  asking: [...ASKING, ...ASKING_ZH],
  question: QUESTIONS,
  interrogative: INTERROGATIVES,
  address: ADDRESSES,
  proposal: [...PROPOSALS, ...PROPOSALS_ZH],
  offer: [...OFFERS, ...OFFERS_ZH],
  duty: DUTIES,
  intent: INTENTS,
  wish: WISHES,
  plan: PLANS,
  step: STEPS,
  deed: DEEDS,
  speaking: SPEAKING,
  conduct: CONDUCT,
  fault: [...FAULTS, ...FAULTS_ZH, ...PROBLEMS],
}

/** The words of a sentence in small letters that do something in it. */
export const speechCues = cueFinder(SPEECH_TABLES)
