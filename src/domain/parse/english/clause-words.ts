import { CALENDAR } from '../words/en/not-names.ts'
import type { Sentence } from './sentence.ts'
import { isCapital, wordAt } from './tokens.ts'

export const words = (list: string) => new Set(list.split(' '))

export const WH = words('whether if why how what when where who which')

export const PREPOSITIONS = words(
  'in on at during after before from via by through under to as for following over of with about against within upon amid while when outside inside since until across along around toward towards off up down back ahead away near past last next this earlier later',
)

export const SOON = words(
  'earlier later yesterday today tonight again afterwards recently simply then publicly privately only also instead bluntly angrily quietly flatly too first further just once out',
)

export const HEARERS = words(
  'reporters journalists lawmakers members councillors councilors delegates senators legislators residents investors viewers listeners supporters parliament congress us them him her me you everyone everybody attendees participants jurors colleagues officials analysts voters',
)

export const DETERMINERS = words(
  'the a an his her their its this that these those our my your some any all each every no',
)

/** These lead to what is said rather than to when and where. */
const OBJECTS = words(
  'of about against with for over amid across along around toward towards off up down back ahead away past',
)

export const opensAside = (tokens: Sentence['tokens'], at: number): boolean => {
  const word = wordAt(tokens, at)
  return (
    (PREPOSITIONS.has(word) && !OBJECTS.has(word)) ||
    SOON.has(word) ||
    CALENDAR.has(word) ||
    /..ly$/.test(word) ||
    word === ','
  )
}

export const isDay = (tokens: Sentence['tokens'], at: number): boolean =>
  CALENDAR.has(wordAt(tokens, at)) && !tokens[at]!.possessive

/** Whether only when, where or to whom may follow a token that ends a verb: nothing else that was done. */
export const endsOrAside = (tokens: Sentence['tokens'], at: number): boolean => {
  const token = tokens[at]
  return (
    !token || token.mark || opensAside(tokens, at) || HEARERS.has(token.word) || isCapital(token)
  )
}

export const PRONOUNS = words('it him her them himself herself themselves so and or but by')
