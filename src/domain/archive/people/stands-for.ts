import type { JoinReason } from '../archive.ts'
import type { NameForm } from './name-form.ts'

/** How two wordings of names may be one person's: by a reason, perhaps, or certainly not (null). */
export type Likeness = JoinReason | 'perhaps' | null

/** What two wordings in one writing have to do with each other. Symmetric. */
export function likeness(a: NameForm, b: NameForm): Likeness {
  if (a.literal === b.literal) return 'same-name'
  if (a.addressed && b.addressed && a.addressed !== b.addressed) return null
  const alike = namedAlike(a, b)
  return alike !== null && areNotedApart(a, b) ? 'perhaps' : alike
}

/** Whether each is told to be of something, and not of the same: Ada Moss (Leeds), Ada Moss (York). */
export function areNotedApart({ notes: own }: NameForm, { notes: other }: NameForm): boolean {
  const [few, many] = own.length < other.length ? [own, other] : [other, own]
  return few.some((note) => !many.includes(note))
}

function namedAlike(a: NameForm, b: NameForm): Likeness {
  if (a.full !== null && a.full === b.full) {
    // Mrs John Smith may be called so by her husband's name.
    if (isByHusband(a, b) || isByHusband(b, a)) return 'perhaps'
    if (a.titled !== b.titled || a.office !== b.office) return 'title'
    if (a.turned !== b.turned) return 'order'
    return a.titled ? 'title' : 'same-name'
  }
  if (a.surname === null || a.surname !== b.surname)
    return isTurned(a, b) || isBegun(a, b) ? 'perhaps' : null
  if (a.gender && b.gender && a.gender !== b.gender) return null
  if (a.given.length === 0 || b.given.length === 0) return 'title'
  return givenLikeness(a, b)
}

const isByHusband = (a: NameForm, b: NameForm) => a.addressed === 'f' && b.gender === 'm'

/** The same words in another order, where it is not certain which is the surname. */
function isTurned(a: NameForm, b: NameForm): boolean {
  if (a.writing === 'han' || a.full === null || b.full === null) return false
  const [own, other] = [a.full.split(' '), b.full.split(' ')]
  return own.length === other.length && own.toSorted().join() === other.toSorted().join()
}

/** A surname that one of them leaves out: Ana Riera, Ana Riera Soler. */
function isBegun(a: NameForm, b: NameForm): boolean {
  if (a.writing === 'han' || a.full === null || b.full === null) return false
  return `${b.full} `.startsWith(`${a.full} `) || `${a.full} `.startsWith(`${b.full} `)
}

const isInitial = (word: string) => [...word].length === 1

/** Given names that differ: J. for John; a middle name that one of them lacks. */
function givenLikeness(a: NameForm, b: NameForm): Likeness {
  if (a.writing === 'han') return null
  const [own, other] = [namesFor(a, b), namesFor(b, a)]
  const [short, long] = own.length <= other.length ? [own, other] : [other, own]
  if (!isOneName(short[0]!, long[0]!)) return null
  const hasInitial = isInitial(short[0]!) || isInitial(long[0]!)
  let abbreviated = hasInitial
  let missing = false
  let at = 1
  for (const name of short.slice(1)) {
    while (at < long.length && !isOneName(name, long[at]!)) at++
    if (at === long.length) return null
    abbreviated ||= isInitial(name) !== isInitial(long[at]!)
    at++
  }
  if (short.length < long.length)
    missing = long.some((name) => !isInitial(name) && !short.some((each) => isOneName(each, name)))
  if (hasInitial) return 'initial'
  // John Smith may be John Quincy Smith, and his brother.
  if (missing) return 'perhaps'
  return abbreviated || short.length < long.length ? 'initial' : null
}

/** Jinhong is one name beside Jun, and two beside J. H. */
const namesFor = (form: NameForm, beside: NameForm): readonly string[] =>
  form.syllables.length > 0 && beside.given.every(isInitial) ? form.syllables : form.given

const isOneName = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b))
