import { endsLikeOffice } from '../names/name-shape.ts'
import { surnameAt } from '../names/surnames.ts'
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
 * no other label of the file has the same before it: Felix (North) and Felix (South) are two.
 */
export function splitLabels(all: Iterable<string>): { of(label: string): Named } {
  const bases = new Map<string, Set<string>>()
  const known = new Map<string, Named>()
  const spelt = new Map<string, string>()
  const labels = Array.from(all, withoutManner)
  const house = readHouse(labels)
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
      const named =
        house?.of(whole) ?? (isOne(parted.name, bases.get(parted.name)) ? parted : { name: whole })
      const written = named.name.replace(SET_WIDE, '$1$2')
      // ADA MOSS and Ada Moss are one, so are Speaker4 and Speaker 4: the first spelling counts.
      const folded = written.toLowerCase().replace(/(\p{L})[ _-](?=\d+$)/u, '$1')
      if (!spelt.has(folded)) spelt.set(folded, written)
      const name = { ...named, name: spelt.get(folded)! }
      known.set(label, name)
      return name
    },
  }
}

/** Whether labels with the same name are of one person: one label, or, of a whole name, that with an office and that without. */
const isOne = (name: string, labels: ReadonlySet<string> | undefined): boolean =>
  labels === undefined ||
  labels.size < 2 ||
  (labels.size === 2 && labels.has(name) && isPerson(name))

/** Ann Moss (Mill Town) (Lab): a member of a parliament, with a seat and a party. */
const SEVERAL = /^(?<name>[^([（【|｜]+?) \((?<first>[^()]{1,40})\) \((?<second>[^()]{1,30})\)$/u

const PARTS =
  /^(?<name>[^([（【|｜]+?)\s*(?:[([（【](?<inside>[^()[\]（）【】]{1,60})[)\]）】]|\s[|｜–—-]\s(?<behind>.{1,60}))$/u

function split(label: string): Named {
  const known = label.replace(ID, '').replace(QUOTED, '$1')
  if (known !== label && known !== '') return split(known)
  const several = SEVERAL.exec(label)?.groups
  if (several && isPerson(several.name!))
    return { name: several.name!, role: `${several.first}, ${several.second}` }
  const { name = label, inside, behind } = PARTS.exec(label)?.groups ?? {}
  const role = inside ?? behind
  if (!role || !/\p{L}{2}|\p{Script=Han}/u.test(role)) return { name: label }
  const swapped = (FUNCTION.test(name) || endsLikeOffice(name)) && isPerson(role)
  return swapped && !endsLikeOffice(role) ? { name: role, role: name } : { name, role }
}
