/** A word of a label that tells who speaks, and a label of our own that has it. */
interface LabelWord {
  readonly word: string
  readonly yes: string
}

/*
 * Labels of records of parliaments that are made of these words alone, one of the first table at least, are those of
 * many at once, or of one who is not told: what they call is nobody's. To add one, write a line with the word in small
 * letters, without points, and a label of your own that needs it; `npx vitest run src/domain/parse/words` tries each.
 */
export const CROWDS: readonly LabelWord[] = [
  { word: 'members', yes: 'Hon. Members' },
  { word: 'member', yes: 'An hon. Member' },
  { word: 'senators', yes: 'Honourable Senators' },
  { word: 'senator', yes: 'An hon. senator' },
  { word: 'lords', yes: 'Noble Lords' },
  { word: 'peers', yes: 'Several peers' },
  { word: 'deputies', yes: 'Deputies' },
  { word: 'voices', yes: 'Voices' },
  { word: 'voix', yes: 'Des voix' },
  { word: 'députés', yes: 'Des députés' },
  { word: 'députées', yes: 'Des députées' },
  { word: 'député', yes: 'Un député' },
  { word: 'députée', yes: 'Une députée' },
  { word: 'sénateurs', yes: 'Des sénateurs' },
  { word: 'voci', yes: 'Voci' },
  { word: 'voces', yes: 'Varias voces' },
]

/** What may stand with those. */
export const CROWD_MANNERS: readonly LabelWord[] = [
  { word: 'some', yes: 'Some hon. members' },
  { word: 'several', yes: 'Several hon. members' },
  { word: 'many', yes: 'Many hon. members' },
  { word: 'other', yes: 'Other hon. members' },
  { word: 'all', yes: 'All hon. members' },
  { word: 'an', yes: 'An hon. member' },
  { word: 'a', yes: 'A Member' },
  { word: 'hon', yes: 'Hon. members' },
  { word: 'honourable', yes: 'Honourable members' },
  { word: 'honorable', yes: 'Honorable senators' },
  { word: 'noble', yes: 'Noble Lords' },
  { word: 'government', yes: 'Government members' },
  { word: 'opposition', yes: 'Opposition members' },
  { word: 'des', yes: 'Des voix' },
  { word: 'une', yes: 'Une voix' },
  { word: 'un', yes: 'Un député' },
  { word: 'plusieurs', yes: 'Plusieurs voix' },
  { word: 'varias', yes: 'Varias voces' },
]

/** Labels of who runs a sitting, made likewise: what they say is procedure where nothing tells more. */
export const CHAIRS: readonly LabelWord[] = [
  { word: 'speaker', yes: 'Mr. Speaker' },
  { word: 'chair', yes: 'The Chair' },
  { word: 'chairman', yes: 'The Temporary Chairman' },
  { word: 'chairwoman', yes: 'Madam Chairwoman' },
  { word: 'chairperson', yes: 'The House Chairperson' },
  { word: 'convener', yes: 'The Convener' },
  { word: 'presiding', yes: 'The Presiding Officer' },
  { word: 'président', yes: 'Le président' },
  { word: 'présidente', yes: 'La présidente suppléante' },
  { word: 'presidente', yes: 'Presidente' },
  { word: 'presidenta', yes: 'La presidenta' },
  { word: 'comhairle', yes: 'An Ceann Comhairle' },
  { word: 'cathaoirleach', yes: 'An Cathaoirleach Gníomhach' },
]

/** What may stand with those. */
export const CHAIR_MANNERS: readonly LabelWord[] = [
  { word: 'the', yes: 'The Speaker' },
  { word: 'mr', yes: 'Mr Speaker' },
  { word: 'mrs', yes: 'Mrs Speaker' },
  { word: 'madam', yes: 'Madam Speaker' },
  { word: 'madame', yes: 'Madame la Présidente' },
  { word: 'deputy', yes: 'Madam Deputy Speaker' },
  { word: 'acting', yes: 'The Acting Speaker' },
  { word: 'assistant', yes: 'The Assistant Deputy Speaker' },
  { word: 'temporary', yes: 'The Temporary Chairman' },
  { word: 'vice', yes: 'The Vice-Chair' },
  { word: 'lord', yes: 'The Lord Speaker' },
  { word: 'house', yes: 'The House Chairperson' },
  { word: 'officer', yes: 'The Deputy Presiding Officer' },
  { word: 'le', yes: 'Le président' },
  { word: 'la', yes: 'La présidente' },
  { word: 'monsieur', yes: 'Monsieur le président' },
  { word: 'suppléant', yes: 'Le président suppléant' },
  { word: 'suppléante', yes: 'La présidente suppléante' },
  { word: 'adjointe', yes: 'La vice-présidente adjointe' },
  { word: 'adjoint', yes: 'Le vice-président adjoint' },
  { word: 'an', yes: 'An Cathaoirleach' },
  { word: 'ceann', yes: 'An Ceann Comhairle' },
  { word: 'leas', yes: 'An Leas-Cheann Comhairle' },
  { word: 'cheann', yes: 'An Leas-Cheann Comhairle' },
  { word: 'gníomhach', yes: 'An Cathaoirleach Gníomhach' },
]

const wordsOf = (table: readonly LabelWord[]) => new Set(table.map(({ word }) => word))

const madeOf = (heads: readonly LabelWord[], manners: readonly LabelWord[]) => {
  const head = wordsOf(heads)
  const any = new Set([...head, ...wordsOf(manners)])
  return (label: string): boolean => {
    const words = label.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
    return words.some((word) => head.has(word)) && words.every((word) => any.has(word))
  }
}

/** Whether a label, without brackets, is that of many at once or of one who is not told. */
export const isCrowd = madeOf(CROWDS, CROWD_MANNERS)

/** Whether a label, or the name of an office, is that of who runs a sitting. */
export const isChair = madeOf(CHAIRS, CHAIR_MANNERS)
