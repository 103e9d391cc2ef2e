import { isGroupOffice, officeBefore } from '../names/offices.ts'
import { isParticle, isWordySurname } from '../names/surnames.ts'
import { type LeftSide, leftSide } from './left-side.ts'
import { endsLikeGroup } from './not-names.ts'
import { type RightSide, rightSide } from './right-side.ts'

/** What speaks for and against a name that stands in a text. */
export interface Signs {
  /** It is a person's already. */
  readonly known: boolean
  /** A title stands right after it: 张文山教授. */
  readonly titled: boolean
  /** An office stands right before it: 区长张文山. */
  readonly office: boolean
  /** The office is a group's as often as one person's: 企业代表. */
  readonly common: boolean
  /** What the office is of stands before it: 东岸大学教授. */
  readonly placed: boolean
  /** An institution stands before it, or whose it is: 东岸大学张文山, 东岸的张文山. */
  readonly affiliated: boolean
  /** It is said whose it is: 东岸的张文山. */
  readonly whose: boolean
  /** What the person does stands before it, and nothing else: 货车司机张文山. */
  readonly calling: boolean
  /** It ends a list of others: 田小满、张文山. */
  readonly listed: boolean
  /** It opens its clause, with what stands before it. */
  readonly opening: boolean
  /** A cue follows in its sentence. */
  readonly cued: boolean
  /** The cue follows at once, or after an adverbial phrase. */
  readonly direct: boolean
  /** How much what follows looks like what follows a name, 3 for a cue. */
  readonly strength: RightSide['strength']
  /** The person rises, and words in quotation marks follow: 张文山就站了起来：“…”. */
  readonly rising: boolean
  /** What is quoted was said before: 张文山曾说. */
  readonly formerly: boolean
  /** A word of two signs or more stands right behind. */
  readonly followed: boolean
  /** It ends like a group, a body or a place: 高层. */
  readonly group: boolean
  /** Its surname is an everyday word: 和, 于. */
  readonly wordy: boolean
  /** It is of three signs, and its surname, if a word, no particle: 方文山. */
  readonly full: boolean
}

/** 就站了起来：“, 抢着说：“ */
const RISING =
  /^[就便则又也还却]?(?:马上|立刻|立即|当即|随即)?(?:站|起身|举手|插话|接过|抢)[\u4e00-\u9fff]{0,8}：“/

/** 胡适曾说, 鲁迅先生有言. */
const FORMERLY = /^(?:曾经?(?:这样|如此)?|生前|有句?名?)[说言写道讲话]/

/**
 * Whether a name that is a word as well stands where names do: as the subject of a verb of speech, or behind an
 * office. Where it does so twice in a text, it is one.
 */
export const mayComeBack = ({ titled, office, opening, strength, full, whose }: Signs): boolean =>
  full && !titled && !whose && ((opening && strength === 3) || (office && strength > 0))

/** What stands beside a name, and what that says. */
export interface Surroundings {
  readonly left: LeftSide
  readonly right: RightSide
  readonly signs: Signs
}

/**
 * What stands beside the name from `start` to `end` in the paragraph from `from` to `to`; null where
 * it shows at once that this is no speaker's name.
 */
export function surroundingsOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  from: number,
  to: number,
  known: boolean,
): Surroundings | null {
  const right = rightSide(text, end, to)
  const officeLength = officeBefore(text, start)
  // Most characters are no name: the left side is looked at only where the right one promises.
  if (right.strength === 0 && !known && officeLength === 0) return null
  const titled = right.titleLength > 0
  // 代表和政协委员: between two titles 和 is and, whatever comes after.
  if (titled && isParticle(text[start]!)) return null
  const left = leftSide(text, start, from)
  if (left.kind === 'byline') return null
  const office = left.kind === 'office'
  const whose = left.kind === 'of'
  // 企业代表 is anybody's; 东岸大学教授 before a name and another one is hers.
  const bare = left.role === undefined || left.role.end - left.role.start <= officeLength
  const signs: Signs = {
    known,
    titled,
    office,
    common: office && isGroupOffice(text, start, officeLength) && (bare || text[end] !== '、'),
    placed: office && !bare,
    affiliated: whose || left.kind === 'institution',
    whose,
    calling: left.kind === 'calling',
    listed: left.kind === 'list',
    opening: left.opens >= 0,
    cued: right.cue !== null,
    direct: right.direct,
    strength: right.strength,
    rising: RISING.test(text.slice(end, end + 20)),
    formerly: FORMERLY.test(text.slice(end + right.titleLength, end + right.titleLength + 6)),
    followed: right.follows > 1,
    group: endsLikeGroup(text.slice(start, end)),
    wordy: isWordySurname(text[start]!),
    full: end - start === 3 && !isParticle(text[start]!),
  }
  return { left, right, signs }
}
