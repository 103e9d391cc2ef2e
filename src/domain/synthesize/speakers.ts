import type { Speaker } from '../format/transcript.ts'
import { bilingual } from '../text/language.ts'
import { chineseNames } from './names.ts'
import { PLACES } from './places.ts'
import { type Random, zipf } from './zipf.ts'

const OFFICES = [
  ['代表', 'Delegate for'],
  ['居民代表', 'Residents’ representative of'],
  ['委员', 'Committee member for'],
  ['规划处处长', 'Head of Planning of'],
  ['副区长', 'Deputy district head of'],
  ['小学校长', 'Primary school principal from'],
  ['卫生院院长', 'Head of the health centre of'],
  ['商会会长', 'Chair of the Chamber of Commerce of'],
  ['农业合作社社长', 'Head of the farming cooperative of'],
  ['预算委员会主任', 'Chair of the Budget Committee for'],
  ['志愿者协会秘书长', 'Secretary of the volunteers’ association of'],
  ['工程师', 'Engineer from'],
] as const

/** Speakers with invented names, no two alike, and offices. */
export function makeSpeakers(count: number, random: Random): Speaker[] {
  const nextName = chineseNames(random)
  const office = zipf(OFFICES.length, random)
  const place = zipf(PLACES.length, random)
  const speakers = new Map<string, Speaker>()
  while (speakers.size < count) {
    const { surname, given, latin } = nextName()
    const id = `${latin.surname}-${latin.given}`.toLowerCase().replace('ü', 'v')
    const name = bilingual(`${surname}${given}`, `${latin.surname} ${latin.given}`)
    const [title, titleOf] = OFFICES[office()]!
    const [where, whereInEnglish] = PLACES[place()]!
    const role = bilingual(`${where}${title}`, `${titleOf} ${whereInEnglish}`)
    if (!speakers.has(id)) speakers.set(id, { id, name, role })
  }
  return [...speakers.values()]
}
