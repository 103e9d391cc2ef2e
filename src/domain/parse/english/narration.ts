import type { Mention } from './mention.ts'

/** How sentences of minutes begin that tell what happened and not what somebody said. */
const TELLS =
  /^(?:the (?:meeting|committee|council|board|commission|assembly|conference|motion|vote|session|minutes|resolution|amendment|public hearing|hearing|delegation|majority|members|group|panel|item|matter|issue|floor|chair|chairman|following|next)\b.{0,30}\b(?:adjourned|approved|agreed|decided|voted|carried|passed|failed|reconvened|convened|recessed|resolved|adopted|noted|was|were|then|took|opened|closed|proceeded|considered|went|discussed|thanked|accepted|received)|motion\b|vote\b|there being|there was (?:further|no|some|a) (?:further )?(?:discussion|debate|long)|it was (?:agreed|decided|noted|resolved|moved|further|unanimously)|discussion\b|following (?:discussion|the)|after (?:some|further|a|much|long|protracted|lengthy|the)\b|council\b|staff\b|all (?:members|representatives|in favou?r|ayes)|ayes|nays|yeas|carried|passed|approved|seconded|no (?:action|comments|questions|further)|action\b|the (?:time|date|next meeting)|respectfully|adjourn|roll call|questions? (?:were|was)|members\b|representatives\b|delegates\b|several\b|some \w+ (?:was|were)\b|comments (?:were|was))/i

/** Whether a sentence of minutes goes on with what was being said: none of another person, or of what was done. */
export function goesOnTelling({
  mentions,
  tells,
}: {
  readonly mentions: readonly Mention[]
  readonly tells: boolean
}): boolean {
  const [first] = mentions
  if (first && first.first === 0 && first.kind !== 'country' && !first.possessive) return false
  return !tells
}

/** Whether a sentence tells what happened at the meeting. */
export const tellsEvents = (words: string): boolean => TELLS.test(words)

/** Whether a sentence says itself that it is somebody's view: in his opinion. */
export const isTheirs = (words: string): boolean =>
  /\bin (?:his|her|their) (?:view|opinion|judgment|judgement|experience|estimation)\b/i.test(words)
