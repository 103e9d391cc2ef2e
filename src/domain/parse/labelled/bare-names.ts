import { isNameShaped } from '../names/name-shape.ts'
import { captionOf, mayBeVoice } from '../words/captions.ts'
import { isPhrase } from '../words/phrases.ts'
import { BOLD, type Lead, LONGEST_LABEL } from './lead.ts'
import { isInitial } from './named-lead.ts'
import type { ReadLine } from './read-line.ts'

/** Whether a line is wholly in bold type or a heading: a name set so needs no words right below. */
export const isSetOff = (text: string): boolean =>
  /^(?:\*\*[^*]+\*\*|__[^_]+__|#{2,6} .*)$/.test(text)

/** UTF-16 units: a name alone on its line is no longer. */
const LONGEST_BARE = 60

/**
 * The lead of a line that may be a name alone above its words, or above the clock of its words; null
 * if it is none. `clock` says that the next line is a clock.
 */
export function bareLead(
  text: string,
  { lead, signs, time }: ReadLine,
  clock: boolean,
): Lead | null {
  if ((lead && !(clock && isInitial(text))) || time !== undefined || /^[-–—•*>]/.test(signs))
    return null
  const start = /^[#\s*_]*/.exec(text)![0].length
  const end = text.length - /[*_\s]*$/.exec(text)![0].length
  const label = text.slice(start, end)
  if (label.length === 0 || label.length > Math.min(LONGEST_BARE, LONGEST_LABEL)) return null
  // What happened meanwhile stands in brackets, and cells beside each other have a tab between.
  if (/^[(（]|\t/.test(label)) return null
  if (!/[\p{L}\p{N}]/u.test(label) || /[!?。！？，；;…]$|(?<!\b\p{Lu})\.$/u.test(label)) return null
  if (!clock && (!isNameShaped(label) || isPhrase(label) || isCaption(label))) return null
  const form = clock ? 'bare and clock' : 'bare'
  return {
    form,
    manner: `${signs}${isSetOff(text) ? BOLD : ''}${form}`,
    label,
    start,
    end,
    content: text.length,
  }
}

const isCaption = (label: string): boolean => captionOf(label) !== undefined && !mayBeVoice(label)
