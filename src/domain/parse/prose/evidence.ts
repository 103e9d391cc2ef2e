import type { Mention } from './mention.ts'
import type { Signs } from './signs.ts'

/** A reason to take what looks like a name for a person. */
export interface EvidenceRule {
  readonly evidence: Mention['evidence']
  readonly when: (signs: Signs) => boolean
  /** A paragraph in which it decides about the last name, `who`: 张文山 where nothing is said. */
  readonly like: string
  readonly who?: string
}

const doubtful = ({ group, wordy }: Signs) => group || wordy

/** The reasons, the strongest first: the first one that holds decides. */
export const EVIDENCE: readonly EvidenceRule[] = [
  {
    evidence: 3,
    when: ({ titled, office }) => titled && office,
    like: '东河区区长张文山代表说，桥要修。',
  },
  {
    evidence: 3,
    when: (signs) => signs.titled && signs.affiliated && !doubtful(signs),
    like: '东岸大学张文山教授说，桥要修。',
  },
  {
    evidence: 3,
    when: (signs) => signs.titled && signs.opening && signs.direct && !doubtful(signs),
    like: '张文山教授说，桥要修。',
  },
  {
    evidence: 3,
    when: ({ office, direct, wordy }) => office && direct && !wordy,
    like: '东河区区长张文山说，桥要修。',
  },
  {
    // An office that is one person's needs no cue close by.
    evidence: 3,
    when: ({ office, strength, wordy, common }) => office && strength >= 2 && !wordy && !common,
    like: '东河区区长张文山主持会议。',
  },
  {
    evidence: 3,
    when: ({ office, cued, strength, wordy }) => office && cued && strength === 3 && wordy,
    like: '东河区区长于文山说，桥要修。',
    who: '于文山',
  },
  {
    // What many are needs a word behind the name that tells where it ends.
    evidence: 2,
    when: ({ placed, opening, common, strength, followed, wordy, group }) =>
      placed && opening && common && strength >= 2 && followed && !wordy && !group,
    like: '东河牧民代表张文山开门见山。',
  },
  {
    // What many are needs words that are plainly one person's.
    evidence: 2,
    when: (signs) =>
      signs.office && signs.opening && signs.rising && signs.full && !doubtful(signs),
    like: '村民张文山就站了起来：“桥要修。”',
  },
  {
    evidence: 2,
    when: ({ placed, opening, strength, wordy, full }) =>
      placed && opening && strength >= 2 && wordy && full,
    like: '东岸大学教授方文山主持会议。',
    who: '方文山',
  },
  {
    evidence: 2,
    when: ({ titled, opening, group }) => titled && opening && !group,
    like: '张文山教授的桥修好了。',
  },
  {
    evidence: 2,
    when: ({ titled, listed, group }) => titled && listed && !group,
    like: '到会的有区长田小满、队长张文山教授。',
  },
  {
    evidence: 2,
    when: ({ titled, known }) => titled && known,
    like: '区长张文山说，桥要修。大家看着张文山教授。',
  },
  {
    evidence: 2,
    when: ({ office, strength, wordy, common }) => office && strength > 0 && !wordy && !common,
    like: '到会的有东河区区长张文山。',
  },
  {
    evidence: 2,
    when: (signs) =>
      signs.affiliated &&
      !signs.whose &&
      signs.opening &&
      signs.cued &&
      signs.direct &&
      !doubtful(signs),
    like: '东岸大学张文山说，桥要修。',
  },
  {
    evidence: 2,
    when: (signs) =>
      signs.calling && signs.strength === 3 && (signs.full || signs.known) && !doubtful(signs),
    like: '摆渡大叔张文山说，桥要修。',
  },
  {
    evidence: 1,
    when: (signs) =>
      !signs.formerly &&
      !signs.whose &&
      !signs.calling &&
      signs.opening &&
      signs.cued &&
      signs.direct &&
      !doubtful(signs),
    like: '张文山说，桥要修。',
  },
  {
    evidence: 1,
    when: ({ known }) => known,
    like: '区长张文山说，桥要修。大家看着张文山。',
  },
]

/** The first reason that holds, or null: then it is no person. */
export const reasonFor = (signs: Signs): EvidenceRule | null =>
  EVIDENCE.find(({ when }) => when(signs)) ?? null
