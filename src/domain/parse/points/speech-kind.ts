import type { Kind } from '../../format/transcript.ts'
import { advises, laments } from './speech-advice.ts'
import { announcesQuestion, asks, callsByName, handsOver, wantsNoAnswer } from './speech-asking.ts'
import { announces, isCourtesy, runsMeeting, thanksAsking } from './speech-running.ts'
import { has, type Place, type SpeechSentence } from './speech-sentence.ts'

export interface Condition {
  readonly kind: Kind
  readonly name: string
  readonly holds: (sentence: SpeechSentence, place: Place) => boolean
  /** Sentences that it settles. */
  readonly examples: readonly string[]
  /** Where they stand, if not alone in their turn. */
  readonly place?: Partial<Place>
}

/** The first that holds gives the kind; where none does the sentence is a view. */
export const CONDITIONS: readonly Condition[] = [
  {
    kind: 'view',
    name: 'yes or no to a question',
    holds: ({ isNod }, { answers }) => isNod && answers,
    examples: ['Yes.', '对。'],
    place: { answers: true },
  },
  {
    kind: 'procedure',
    name: 'nothing but a nod',
    holds: ({ isNod }) => isNod,
    examples: ['Mm-hmm.', 'Okay, right.', '对对对。', '嗯，好的。'],
  },
  {
    kind: 'procedure',
    name: 'a hand-over or a check in the form of a question',
    holds: handsOver,
    examples: [
      'Any questions?',
      'Councillor Moss?',
      'Can you hear me?',
      '能听到吗？',
      '还有老师要补充的吗？',
    ],
  },
  {
    kind: 'procedure',
    name: 'thanks in the form of a question',
    holds: thanksAsking,
    examples: ['Can I thank you all for coming?'],
  },
  {
    kind: 'recommendation',
    name: 'a proposal in the form of a question',
    holds: (sentence) => (sentence.asks || sentence.opensAsQuestion) && has(sentence, 'offer'),
    examples: ["Why don't we glue the rail?", '能不能先清淤？'],
  },
  {
    kind: 'question',
    name: 'a question',
    holds: asks,
    examples: ['How many ducks were there?', 'I wonder if the ducks are yours.', '您怎么看水位？'],
  },
  {
    kind: 'view',
    name: 'a question that wants no answer',
    holds: wantsNoAnswer,
    examples: ['为什么要修桥呢？'],
    place: { isLast: false },
  },
  {
    kind: 'procedure',
    name: 'thanks and greetings',
    holds: isCourtesy,
    examples: ['Thank you, Ms Moss.', '谢谢田老师。'],
  },
  {
    kind: 'procedure',
    name: 'what runs the meeting',
    holds: runsMeeting,
    examples: ['Over to you, Ada.', '下面有请田老师。', '田老师。'],
  },
  {
    kind: 'procedure',
    name: 'a call by name',
    holds: (sentence, { answers }) => !answers && callsByName(sentence),
    examples: ['Mr. Moss.', 'The honourable member for Pondside.'],
  },
  {
    kind: 'procedure',
    name: 'what is done next in the meeting, and how to behave in it',
    holds: announces,
    examples: [
      'Let me introduce Ada.',
      'We will hear from Ada.',
      'We should be careful what we say.',
    ],
  },
  {
    kind: 'procedure',
    name: 'that one will ask',
    holds: announcesQuestion,
    examples: ['我来问问另外两位。'],
  },
  {
    kind: 'recommendation',
    name: 'a proposal or a duty',
    holds: advises,
    examples: ['The council should mend the bridge.', '我们应该先修桥。'],
  },
  {
    kind: 'problem',
    name: 'a fault that nothing lifts',
    holds: laments,
    examples: ['The hinge is a problem.', '渡口缺人手。'],
  },
]

/** The kind of a sentence of speech. Where no rule is sure it is a view. */
export function kindOfSentence(sentence: SpeechSentence, place: Place): Kind {
  if (saysNothing(sentence)) return 'view'
  for (const { kind, holds } of CONDITIONS) if (holds(sentence, place)) return kind
  return 'view'
}

/** UTF-16 units: what only calls somebody is no longer. */
const MOST_CALL = 90

/** Whether no condition can hold, as of most English sentences: they need not be tried. */
const saysNothing = ({
  words,
  cues,
  isChinese,
  isMarked,
  isNod,
  opensAsQuestion,
}: SpeechSentence) =>
  cues.length === 0 &&
  !isChinese &&
  !isMarked &&
  !isNod &&
  !opensAsQuestion &&
  words.length > MOST_CALL
