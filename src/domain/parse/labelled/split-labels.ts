import { isGiven, officeOf } from '../english/name-words.ts'
import { endsLikeOffice, nameAndOffice } from '../names/name-shape.ts'
import { surnameAt } from '../names/surnames.ts'
import { COURTESIES } from '../words/en/offices.ts'
import { withoutManner } from '../words/manners.ts'
import { readHouse } from './house-labels.ts'

/** A voice's name and what stands beside it: an office, a firm, a room. */
export interface Named {
  readonly name: string
  readonly role?: string
}

const CHAIRS = [
  '主持',
  '主持人',
  '主席',
  '会议主席',
  '議長',
  '委員長',
  'host',
  'moderator',
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
]
const SERVANTS = ['minister', 'secretary', 'president', 'mayor', 'director', 'speaker', 'clerk']
/** Functions that stand before a name in brackets: 主持人（张三）, The Minister for Lamps (Jo Reed). */
const FUNCTION = new RegExp(
  `^(?:${[...CHAIRS, 'the .+', `(?:.+ )?(?:${SERVANTS.join('|')})(?: (?:of|for) .+)?`].join('|')})$`,
  'i',
)
const LATIN_PERSON = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+$/u

/** A number by which a service knows somebody: 白露(12345678). */
const ID = /\s*[(（]\d{5,}[)）]$/
/** "Ada Moss": WebEx writes names in quotation marks. */
const QUOTED = /^["“](.+)["”]$/u

const isPerson = (words: string): boolean =>
  LATIN_PERSON.test(words) || (/^\p{Script=Han}{2,4}$/u.test(words) && surnameAt(words, 0) > 0)

/** 李 明: a name of two characters that the printer set as wide as one of three. */
const SET_WIDE = /^(\p{Script=Han})\s+(\p{Script=Han})$/u

/**
 * What of each label is the name. The part in brackets, behind a bar or a dash is no name only where
 * no other label of the file has the same before it: Felix (North) and Felix (South) are two. Where the other one is the
 * whole name alone, it is the same person if the part is an office.
 */
export function splitLabels(all: Iterable<string>): { of(label: string): Named } {
  /** Labels by what of them may be the name. */
  const bases = new Map<string, Set<string>>()
  const known = new Map<string, Named>()
  const spelt = new Map<string, string>()
  const labels = Array.from(all, withoutManner)
  const house = readHouse(labels)
  const written = new Set(labels)
  const abbreviated = initialsAmong(labels)
  /** 李安主任 is 李安 and “Ann Lee, Chair” is Ann Lee where somebody is called so. */
  const split = (label: string): Named => {
    const titled = nameAndOffice(label) ?? BEHIND_COMMA.exec(label)?.groups
    return titled && written.has(titled.name!) && isPerson(titled.name!)
      ? { name: titled.name!, role: titled.office! }
      : splitLabel(label)
  }
  for (const label of labels) {
    const { name } = split(label)
    const same = bases.get(name)
    if (same) same.add(label)
    else bases.set(name, new Set([label]))
  }
  return {
    of(label) {
      const before = known.get(label)
      if (before) return before
      const whole = withoutManner(label)
      const parted = split(whole)
      const named = abbreviated.get(whole) ??
        house?.of(whole) ??
        among(parted, bases.get(parted.name), split) ?? { name: whole }
      const spelling = named.name.replace(SET_WIDE, '$1$2')
      // ADA MOSS and Ada Moss are one, so are Speaker4 and Speaker 4: the first spelling counts.
      const folded = spelling.toLowerCase().replace(/(\p{L})[ _-](?=\d+$)/u, '$1')
      if (!spelt.has(folded)) spelt.set(folded, spelling)
      const name = { ...named, name: spelt.get(folded)! }
      known.set(label, name)
      return name
    },
  }
}

/** The first letters of a name's words. */
export const initialsOf = (name: string): string => name.replace(/(?<=\p{L})[^\s-]+|[\s.-]/gu, '')

/** `Ada Moss (AM)`, who is `AM` from then on: both labels are hers, unless two have the same initials. */
function initialsAmong(labels: readonly string[]): ReadonlyMap<string, Named> {
  const written = new Set(labels)
  const owners = new Map<string, Set<string>>()
  for (const label of written) {
    const { name = '', initials = '' } = INTRODUCED.exec(label)?.groups ?? {}
    if (!written.has(initials) || initialsOf(name) !== initials) continue
    owners.set(initials, (owners.get(initials) ?? new Set()).add(name))
  }
  const found = new Map<string, Named>()
  for (const [initials, [name, ...more]] of owners)
    if (name !== undefined && more.length === 0)
      for (const label of [initials, `${name} (${initials})`]) found.set(label, { name })
  return found
}
const INTRODUCED = /^(?<name>\p{Lu}[^()]{2,60}?) \((?<initials>\p{Lu}{2,4})\)$/u

/** Who a label names whose parts others share; null where these may be somebody else. */
function among(
  parted: Named,
  labels: ReadonlySet<string> = new Set(),
  split: (label: string) => Named,
): Named | null {
  if (labels.size < 2) return parted
  const full = [...labels].find((label) => label !== parted.name)!
  const { role } = split(full)
  const isOne = labels.size === 2 && labels.has(parted.name) && isPerson(parted.name)
  if (!isOne || role === undefined) return null
  return isOwnOffice(role) || SEVERAL.test(full) ? { name: parted.name, role } : null
}

/** El conseller de Ponts: an article and a word in small letters begin what somebody is, and nobody's name. */
const isDescription = (words: string): boolean => DESCRIBED.test(words)
const DESCRIBED =
  /^(?:(?:El|La|Els|Les|Los|Las|Il|Lo|Gli|Le|O|A|Os|As|The|Der|Die|Das|De|Het) |L['’])\p{Ll}{4,}/u

/** Pere Roig i Serra: capital words, and short ones between; a given name or two surnames are of a person. */
const isPlainName = (words: string): boolean =>
  PLAIN.test(words) &&
  (isGiven(words.slice(0, words.indexOf(' ')).toLowerCase()) || SURNAMES.test(words))
const SURNAMES = / \p{Lu}\S+ [iy] \p{Lu}\S+$/u
const PLAIN =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Ll}{1,3})*(?: \p{Lu}[\p{L}'’.-]*(?: \p{Ll}{1,3})*)* \p{Lu}[\p{L}'’-]+$/u

const isOffice = (words: string) => FUNCTION.test(words) || endsLikeOffice(words)

/** Whether words say what somebody is, and nobody else: no name, no place, and nobody who speaks for another. */
function isOwnOffice(role: string): boolean {
  if (/\p{Script=Han}/u.test(role)) return isOffice(role)
  const words = role
    .toLowerCase()
    .replace(/ (?:of|for|at) .*/, '')
    .split(' ')
  const last = words.at(-1)!
  return /^[\p{L} -]+$/u.test(role) && officeOf(last) !== null && !SPEAKS_FOR.has(last)
}

/** Who may stand behind the name of whom they speak for. */
const SPEAKS_FOR = new Set(
  'interpreter translator assistant aide attorney lawyer solicitor counsel spokesman spokeswoman spokesperson representative delegate agent advocate father mother sister brother'.split(
    ' ',
  ),
)

const BEHIND_COMMA = /^(?<name>[^,，]+)[,，] ?(?<office>.{2,60})$/u

/** Ann Moss (Mill Town) (Lab): a member of a parliament, with a seat and a party. */
const SEVERAL = /^(?<name>[^([（【|｜]+?) \((?<first>[^()]{1,40})\) \((?<second>[^()]{1,30})\)$/u

const PARTS =
  /^(?<name>[^([（【|｜]+?)\s*(?:[([（【](?<inside>[^()[\]（）【】]{1,60})[)\]）】]|\s[|｜–—-]\s(?<behind>.{1,60}))$/u

function splitLabel(label: string): Named {
  const known = label.replace(ID, '').replace(QUOTED, '$1')
  if (known !== label && known !== '') return splitLabel(known)
  const several = SEVERAL.exec(label)?.groups
  if (several && isPerson(several.name!))
    return { name: several.name!, role: `${several.first}, ${several.second}` }
  const { name = label, inside, behind } = PARTS.exec(label)?.groups ?? {}
  const role = inside ?? behind
  if (!role || !/\p{L}{2}|\p{Script=Han}/u.test(role)) return { name: label }
  // MR. [REED]: the brackets are around the name itself.
  if (COURTESIES.has(name.toLowerCase().replace('.', ''))) return { name: label }
  // El conseller de Ponts (Pompeu Roig): whether a party or a person is in the brackets, nobody can tell.
  if (isDescription(name) && PLAIN.test(role) && !isPlainName(role)) return { name: label }
  const swapped = (isOffice(name) && isPerson(role)) || (isDescription(name) && isPlainName(role))
  return swapped && !endsLikeOffice(role) ? { name: role, role: name } : { name, role }
}
