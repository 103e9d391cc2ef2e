import { captionOf, isLanguage, mayBeName, mayBeVoice, sideOf } from '../words/captions.ts'
import { isDense, isTimed, type Manner } from './label-manners.ts'

/** What a label that is a caption elsewhere is here: of a voice, or of one that cannot be told. */
type NotCaption = 'voice' | 'unknown'

/**
 * The labels that are captions in most texts and may be names (`English:`, `No:`, `Todo Kenji:`, `AI 1:`) or voices (`Owner:`,
 * `Question:`), where they come back as those of a conversation do. A language may say in what the words before are said
 * again: unless it stands first, when nothing is before it, nobody can tell; two of them are languages. `Question:` and
 * `Answer:` are voices where they answer each other and nobody else comes back.
 * @param name the make of the labels.
 */
export function captionNames(name: string, manner: Manner): ReadonlyMap<string, NotCaption> {
  const found = new Map<string, NotCaption>()
  const { keys, leads, spoken } = manner
  if (areSides(manner)) {
    for (const key of keys.keys()) if (sideOf(key)) found.set(key, 'voice')
    return found
  }
  const back = [...keys].flatMap(([key, count]) => (count > 1 ? [key] : []))
  const mayCall = (key: string) => mayBeName(key) || mayBeVoice(key)
  if (!back.some(mayCall)) return found
  // What heads the parts of minutes comes back as well.
  const isOfVoices =
    back.length > 1 && back.every((key) => captionOf(key) !== 'minutes' || mayCall(key))
  const isConversation = isOfVoices && spoken * 2 >= leads && isDense(manner)
  const languages = [...keys.keys()].filter(isLanguage).length
  const [first] = keys.keys()
  for (const key of back)
    if (isLanguage(key)) {
      if (languages === 1) found.set(key, isConversation && key === first ? 'voice' : 'unknown')
    } else if (
      (mayBeName(key) && isConversation) ||
      (mayBeVoice(key) && isOfVoices && speaks(name, manner, key))
    )
      found.set(key, 'voice')
  return found
}

/**
 * Whether a label has a clock, or stands in a conversation before sentences or above words. Owner: Ada Moss calls nobody,
 * and nobody can tell who asks once in a while.
 */
function speaks(name: string, manner: Manner, key: string): boolean {
  const { keys, leads, spoken, below, lists } = manner
  const times = keys.get(key)!
  if (sideOf(key) && times * 3 < leads) return false
  if (isTimed(name)) return true
  return (
    isDense(manner) && (below * 2 >= leads || (spoken * 2 >= leads && lists.speaks(key, times)))
  )
}

/** Whether one side asks about as often as the other answers, and of the others nobody but captions comes back. */
function areSides({ keys }: Manner): boolean {
  const counts = { asks: 0, answers: 0 }
  for (const [key, count] of keys) {
    const side = sideOf(key)
    if (side) counts[side] += count
    else if (count > 1 && !captionOf(key)) return false
  }
  const [fewer, more] = [counts.asks, counts.answers].sort((a, b) => a - b)
  return fewer! > 0 && fewer! * 2 >= more!
}
