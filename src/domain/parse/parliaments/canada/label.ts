import { CAUCUSES } from '../../words/caucuses.ts'
import { isChair } from '../../words/house-voices.ts'

/** What a label of Canada’s Hansard tells of who speaks. */
export interface CanadaLabel {
  /** The person, where the label names one. */
  readonly name?: string | undefined
  /** The office, or the riding. */
  readonly role?: string | undefined
  readonly party?: string | undefined
  readonly isChair: boolean
}

/** `Mr. Moss (Riding, Party)`, `The Chair (Mr. Moss (Riding, Party))`. */
const BRACKETS = /^([^()]*?)\s*\((.*)\)$/
const PERSON =
  /^(?:the |le |la |l['’])?(?:(?:right |rt\. |très )?hon\b\.?|(?:mr|mrs|ms|miss|dr|prof|m|mme|mlle)\b\.?) ?\p{Lu}/iu
const PARTY = new Set<string>(CAUCUSES.map(({ word }) => word))

/** Reads the label before what somebody says, without its colon. */
export function readCanadaLabel(label: string): CanadaLabel {
  const [, before = label, inside] = BRACKETS.exec(label) ?? []
  if (PERSON.test(before)) return { name: before, ...placeOf(inside), isChair: false }
  const office = { role: before || undefined, isChair: isChair(before) }
  if (inside === undefined || !PERSON.test(inside)) return office
  const { name, party } = readCanadaLabel(inside)
  return { ...office, name, party }
}

function placeOf(inside: string | undefined): Pick<CanadaLabel, 'role' | 'party'> {
  const comma = inside?.lastIndexOf(', ') ?? -1
  const last = inside?.slice(comma + 2)
  const isParty = comma >= 0 && last !== undefined && PARTY.has(last)
  return isParty ? { role: inside!.slice(0, comma), party: last } : { role: inside || undefined }
}
