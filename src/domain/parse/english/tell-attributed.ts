import { MOVING } from '../words/en/votes.ts'
import type { Attribution } from './attribution.ts'
import type { SentenceFacts } from './facts.ts'
import { announcesList } from './narration.ts'
import type { Person } from './person.ts'
import { isStatement } from './statement.ts'
import { tellMotion } from './tell-motion.ts'
import type { Telling } from './telling.ts'
import type { Utterance } from './utterance.ts'

/** A sentence in which somebody is said to say, move or second something. */
export function tellAttributed(
  telling: Telling,
  sentence: SentenceFacts,
  block: number,
  prior: SentenceFacts | undefined,
): void {
  const { whose, text } = telling
  const { mentions, attributions } = sentence
  let speakers: readonly Person[] = []
  let named = 0
  if (sentence.motion?.mover) telling.moving = null
  for (const attribution of attributions) {
    while (named < mentions.length && mentions[named]!.name.start < attribution.cue.start)
      whose.name(mentions[named++]!)
    const [main] = mentions
    // Ada Moss did not share Jo’s hope; lamps, she said, break: whom the sentence begins with is meant.
    if (speakers.length === 0 && main?.opens && main.name.end < attribution.cue.start)
      whose.begin(main)
    const persons = whose.of(attribution.voices, speakers)
    if (persons.length === 0) telling.doubt(attribution)
    speakers = persons
    if (attribution.thing && !telling.minutes && !isStatement(text, attribution)) continue
    whose.about(persons)
    speak(telling, attribution, persons, block, announcesList(text, sentence))
  }
  if (attributions.length > 0) telling.current = speakers
  const moved = tellMotion(telling, sentence, block, prior)
  whose.hear(mentions, attributions.length > 0 ? speakers : moved)
}

function speak(
  telling: Telling,
  attribution: Attribution,
  persons: readonly Person[],
  block: number,
  announces: boolean,
): void {
  const { cue, saying, thing, wh, quoted, late } = attribution
  const pieces = [...(late ? telling.loose : []), ...attribution.pieces]
  telling.loose = []
  if (persons.length === 0) {
    telling.stop()
    return
  }
  const utterance: Utterance = {
    ...{ persons, pieces, cue, block, item: false, thing },
    kind: wh && !saying?.kind ? 'question' : (saying?.kind ?? null),
  }
  if (pieces.length === 0) {
    // The words before a list that only announce it say nothing themselves.
    if (announces) telling.list = { persons, head: utterance, mark: null }
    return
  }
  telling.say(utterance)
  if (saying && MOVING.has(saying.verb)) telling.moving = utterance
  telling.open = utterance
  telling.list = quoted || !announces ? null : { persons, head: utterance, mark: null }
}
