import type { Localized, USUAL_KINDS } from '../format/transcript.ts'
import { bilingual } from '../text/language.ts'
import { PLACES } from './places.ts'
import type { Bilingual } from './theme-words.ts'
import { type Random, weighted, zipf } from './zipf.ts'

/*
 * Sentences of a meeting that never was, in both languages: a clause that makes the point, then none
 * to four that carry it on. {t} is a theme, {p} a place, {w} people, {n} a number.
 */

type UsualKind = (typeof USUAL_KINDS)[number]

const CLAUSES: Readonly<Record<UsualKind, readonly (readonly [string, string])[]>> = {
  problem: [
    ['{p}的{t}跟不上需要', '{t} in {p} no longer keeps up with what is needed'],
    [
      '谈到{t}，{p}至今没有一本清楚的账',
      'on {t}, {p} still has no clear account of where it stands',
    ],
    ['{t}的缺口已经有{n}处，集中在{p}', '{t} shows {n} gaps by now, most of them in {p}'],
    ['{p}等了{n}个月，{t}还是老样子', '{p} has waited {n} months and {t} is what it was'],
    ['{w}为{t}要跑{n}趟', '{w} have to come {n} times over {t}'],
    [
      '{t}由几个部门分管，{p}不知道该问谁',
      '{t} lies with several offices and {p} does not know whom to ask',
    ],
    ['去年冬天的{t}让{p}吃了亏', 'last winter’s {t} cost {p} dearly'],
    ['{t}只顾城区，{p}被落在后面', '{t} looks after the town centre and leaves {p} behind'],
  ],
  recommendation: [
    ['先在{p}把{t}做起来', 'begin with {t} in {p}'],
    ['{t}每年向{w}报告{n}次', 'report on {t} to {w} {n} times a year'],
    ['应当为{p}的{t}单列一笔预算', '{t} in {p} should have a budget line of its own'],
    ['把{t}交给{p}自己办，{n}年后再评', 'leave {t} to {p} itself and judge it after {n} years'],
    ['请{w}参加{t}的每一步', 'let {w} take part in every step of {t}'],
    ['{t}的{n}项老规定可以合成一项', 'the {n} old rules on {t} can become one'],
    [
      '{p}与邻近各地共用{t}的人员和车辆',
      '{p} should share people and vehicles for {t} with its neighbours',
    ],
    ['{t}的合同到期后公开重新招标', 'put {t} out to open tender again once the contract ends'],
  ],
  view: [
    ['{t}是{p}这几年变化最大的一件事', '{t} is what has changed most in {p} over these years'],
    ['{w}看重的首先是{t}', 'what {w} care about first is {t}'],
    ['没有{t}，{p}别的事也难办', 'without {t}, little else will succeed in {p}'],
    ['{p}在{t}上走得比别处早{n}年', '{p} is {n} years ahead of others in {t}'],
    ['{t}花的钱不多，作用不小', '{t} costs little and does much'],
    ['{t}不只是{p}的事', '{t} is not the business of {p} alone'],
    ['衡量{t}，要看{w}是不是少走了路', 'the measure of {t} is whether {w} have a shorter way'],
    ['{p}的经验说明{t}急不得', 'the experience of {p} shows that {t} cannot be hurried'],
  ],
}

const CARRIED_ON = [
  ['{w}提得最多', 'as {w} say most often'],
  ['雨季之前要有结果', 'with a result before the rains'],
  ['这一点在{p}看得最清楚', 'and nowhere is that plainer than in {p}'],
  ['涉及{n}个村和两条河', 'which touches {n} villages and two rivers'],
  ['费用由市里和{p}对半分担', 'at a cost that the city and {p} share by halves'],
  ['上一次会议已经记录在案', 'as the minutes of the last session have it'],
  ['对{w}尤其要紧', 'above all for {w}'],
  ['其余{n}项可以放到明年', 'while the other {n} items can wait until next year'],
  ['数字每个季度公布一次', 'with figures made public every quarter'],
  ['不再另设机构', 'without one more office for it'],
] as const

const PEOPLE = [
  ['居民', 'residents'],
  ['老人', 'older people'],
  ['家长', 'parents'],
  ['小店店主', 'small shopkeepers'],
  ['农户', 'farmers'],
  ['骑车上班的人', 'people who cycle to work'],
  ['学生', 'students'],
  ['外来务工人员', 'migrant workers'],
  ['护士和医生', 'nurses and doctors'],
  ['渔民', 'fishers'],
] as const

/** How often a point is carried on by none, one, … clauses. */
const LENGTHS = [28, 34, 22, 11, 5]

/** Gives a function that writes a point of a kind about a theme: many of one clause or two, few of five. */
export function makeWriter(random: Random): (kind: UsualKind, theme: Bilingual) => Localized {
  const clause = zipf(CLAUSES.view.length, random)
  const carriedOn = zipf(CARRIED_ON.length, random)
  const person = zipf(PEOPLE.length, random)
  const place = zipf(PLACES.length, random)
  const length = weighted(LENGTHS, random)
  return (kind, theme) => {
    const clauses = [CLAUSES[kind][clause()]!]
    const first = carriedOn()
    const more = length()
    for (let i = 0; i < more; i++) clauses.push(CARRIED_ON[(first + i) % CARRIED_ON.length]!)
    const [there, thereInEnglish] = PLACES[place()]!
    const [people, peopleInEnglish] = PEOPLE[person()]!
    const [about, aboutInEnglish] = theme
    const n = `${2 + Math.floor(random() * 11)}`
    const chinese = clauses.map((each) => each[0]).join('，')
    const english = clauses.map((each) => each[1]).join(', ')
    return bilingual(
      `${fill(chinese, about, there, people, n)}。`,
      `${capital(fill(english, aboutInEnglish.toLowerCase(), thereInEnglish, peopleInEnglish, n))}.`,
    )
  }
}

const fill = (pattern: string, theme: string, place: string, people: string, number: string) =>
  pattern
    .replaceAll('{t}', theme)
    .replaceAll('{p}', place)
    .replaceAll('{w}', people)
    .replaceAll('{n}', number)

const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`
