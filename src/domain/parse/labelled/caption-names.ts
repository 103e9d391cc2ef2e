import { captionOf, isLanguage, mayBeName, sideOf } from '../words/captions.ts'
import { isDense, type Manner } from './label-manners.ts'

/** What a label that is a caption elsewhere is here: of a voice, or of one that cannot be told. */
type NotCaption = 'voice' | 'unknown'

/**
 * The labels that are captions in most texts and may be names (`English:`, `No:`, `Todo Kenji:`, `AI 1:`, `Owner:`), where
 * they come back as those of a conversation do. A language may say in what the words before are said again: unless it
 * stands first, when nothing is before it, nobody can tell; two of them are languages. `Question:` and `Answer:` are
 * voices where they answer each other and nobody else comes back; who asks again and again is one beside names as well.
 */
export function captionNames(manner: Manner): ReadonlyMap<string, NotCaption> {
  const found = new Map<string, NotCaption>()
  const back = [...manner.keys].flatMap(([key, count]) => (count > 1 ? [key] : []))
  if (areSides(manner)) {
    for (const key of manner.keys.keys()) if (sideOf(key)) found.set(key, 'voice')
    return found
  }
  if (!back.some(mayBeName)) return found
  const { leads, spoken } = manner
  // What heads the parts of minutes comes back as well.
  const isConversation =
    back.every((key) => captionOf(key) !== 'minutes' || mayBeName(key)) &&
    back.length > 1 &&
    spoken * 2 >= leads &&
    isDense(manner)
  const languages = [...manner.keys.keys()].filter(isLanguage).length
  const [first] = manner.keys.keys()
  for (const key of back)
    if (isLanguage(key)) {
      if (languages === 1) found.set(key, isConversation && key === first ? 'voice' : 'unknown')
    } else if (mayBeName(key) && isConversation && !(sideOf(key) && isAside(manner, key)))
      found.set(key, 'voice')
  return found
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

/** Question: once in a while heads what people who have names talk of, and nobody can tell who asks. */
const isAside = ({ keys, leads }: Manner, key: string): boolean => keys.get(key)! * 3 < leads
