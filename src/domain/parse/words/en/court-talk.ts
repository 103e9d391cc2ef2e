/** What is said in a court room to those who ask and answer: a form of words and where it is heard. */
interface TalkForm {
  readonly form: string
  readonly like: readonly string[]
  readonly unlike?: readonly string[]
}

/** Words behind which somebody else may answer. */
export const PARTINGS: readonly TalkForm[] = [
  {
    form: String.raw`\b(?:step(?:s|ped)? down|excused|next witness|call your next|who(?:'s| is) next|next,? please|no (?:further|more|other) witness(?:es)?)\b`,
    like: ['You may step down.', 'You are excused.', 'Call your next witness.', 'Who is next?'],
    unlike: ['Next question.'],
  },
  {
    form: String.raw`\b(?:re-?)?call(?:s|ed|ing)?\b(?! (?:for|it|that|this|your attention|the (?:jury|question)|you|me)\b)`,
    like: ['We recall Jo Lee.', 'The town calls Ada Moss to the stand.'],
    unlike: ['Objection. Calls for speculation.', 'I call your attention to the lamp.'],
  },
]

/** Words to one who is about to be sworn: somebody else may answer, unless a name stands right above. */
export const OATHS: readonly TalkForm[] = [
  {
    form: String.raw`\b(?:raise your (?:right )?hand|swear|sworn|affirm|under oath|take the (?:witness )?(?:stand|oath)|(?:state|spell|give) your (?:full |last )?name)\b`,
    like: ['Raise your right hand.', 'You are still under oath.', 'Please state your name.'],
    unlike: ['I stand by it.'],
  },
]

/** Questions that are put to a witness first. */
export const NAMINGS: readonly TalkForm[] = [
  {
    form: String.raw`\b(?:state|spell|give us|tell us|tell the (?:court|jury)) your (?:full |last )?name\b|\bintroduce yourself\b|\bname for the record\b`,
    like: ['Would you state your full name?', 'Please introduce yourself to the jury.'],
    unlike: ['Is that your name?'],
  },
]

/** Words that greet somebody by name: the name, in the group `greeted`. */
export const GREETINGS: readonly TalkForm[] = [
  {
    form: String.raw`(?:good (?:morning|afternoon|evening)|hello|welcome)(?: again)?,? (?:mr|mrs|ms|miss|dr|officer|detective|sergeant|agent|professor)\b\.? (?<greeted>\p{Lu}[\p{L}'’-]+)`,
    like: ['Good morning, Ms. Reed.', 'Hello, Dr. Moss. How are you?'],
    unlike: ['Good morning.', 'Did you see Mr. Lee that morning?'],
  },
]

/** Words with which somebody has no more questions. */
export const ENDINGS: readonly TalkForm[] = [
  {
    form: String.raw`\b(?:pass(?:es)? the witness|tender(?:s)? the witness|your witness|(?:no|nothing) (?:further|more|else)|no (?:other )?questions|that(?:'s| is|['’]ll be| will be) all)\b`,
    like: ['Pass the witness.', 'Nothing further.', 'No more questions.', "That's all."],
    unlike: ['I will move on.'],
  },
]

/** Whole sentences that stop a question and leave it to who asked: objections, what is objected, and rulings. */
export const RULINGS: readonly TalkForm[] = [
  {
    form: `(?:(?:the )?same |(?:i|we) (?:would |will )?|note (?:my|our) )?object(?:ions?)?(?:[ ,;:–—-].{0,80})?`,
    like: ['Objection', 'Objection, leading', 'I object to the form', 'Same objection'],
    unlike: ['My object is another'],
  },
  {
    form: `(?:(?:it|that)(?:['’]s| is) |this is |lack of |and )?(?:calls for (?:speculation|hearsay|a (?:legal )?conclusion|a narrative)|leading|hearsay|(?:lacks )?foundation|form|relevance|irrelevant|speculation|vague(?: and ambiguous)?|compound|argumentative|asked and answered|(?:beyond|outside) the scope|narrative|non-?responsive|cumulative|assumes facts(?: not in evidence)?)`,
    like: ['Leading', 'Asked and answered', 'Calls for speculation', "That's hearsay"],
    unlike: ['Leading us on, you said'],
  },
  {
    form: '(?:i )?(?:move|motion) to strike(?: (?:it|that|the answer))?|no objections?|any objections?|without objection',
    like: ['Move to strike', 'No objection'],
  },
  {
    form: `(?:(?:the )?objection is |(?:it|that)(?:['’]s| is| will be) )?(?:sustained|overruled|denied|granted|noted|stricken|admitted|received)`,
    like: ['Sustained', 'Overruled', 'The objection is sustained'],
    unlike: ['Noted, and I ask for more'],
  },
  {
    form: `i(?:['’]ll| will) allow (?:it|that)|you (?:may|can) (?:answer|continue)|go ahead|go on|proceed|continue|next question|move on|(?:please )?rephrase(?: (?:it|that|the question))?|so ordered`,
    like: ["I'll allow it", 'You may answer', 'Rephrase the question'],
    unlike: ['Go ahead, Ms Reed'],
  },
]

const anyOf = (forms: readonly TalkForm[]) => forms.map(({ form }) => form).join('|')
const saying = (forms: readonly TalkForm[]) => {
  const any = new RegExp(anyOf(forms), 'iu')
  return (words: string): boolean => any.test(words)
}

export const isParting = saying(PARTINGS)
export const isOath = saying(OATHS)
export const isEnding = saying(ENDINGS)
export const isNaming = saying(NAMINGS)

const GREETING = new RegExp(`^(?:${anyOf(GREETINGS)})`, 'iu')

/** The surname of whom words greet; undefined where they greet nobody by name. */
export const greetedIn = (words: string): string | undefined =>
  GREETING.exec(words)?.groups?.greeted

const RULING = new RegExp(`^(?:${anyOf(RULINGS)})$`, 'iu')
const ADDRESS = /,? (?:your honou?r|judge|sir|ma['’]am)\b/gi

/** Whether words are objections and rulings, and nothing else. */
export const isRuling = (words: string): boolean =>
  words
    .replace(ADDRESS, '')
    .split(/[.!?]+(?:\s+|$)/)
    .every((each) => each.trim() === '' || RULING.test(each.trim()))

/** Who speaks in a court room and asks no questions. */
const NOTHING = /^the (?:court )?(?:clerk|reporter|bailiff|interpreter|marshal|videographer)$/i
export const asksNothing = (label: string): boolean => NOTHING.test(label)
