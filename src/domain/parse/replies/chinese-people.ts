import { foldUnits } from '../../text/fold-units.ts'
import { officeBefore, titleAfter } from '../names/offices.ts'
import { surnameAt } from '../names/surnames.ts'

/** Titles of one character (王局, 张工), with the office that they stand for. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  总: '',
  工: '',
  老: '',
  导: '',
  哥: '',
  姐: '',
  局: '局长',
  处: '处长',
  科: '科长',
  厅: '厅长',
  部: '部长',
  院: '院长',
  校: '校长',
  书: '书记',
  董: '董事长',
  台: '台长',
  行: '行长',
}

/** Said to anybody: they tell nobody apart. */
const COURTESY = new Set('先生 女士 小姐 老师 同志 同学 委员 代表 嘉宾 专家'.split(' '))

/** Who is meant by a name; null where it is nobody's or more than one person's. */
type Names = Map<string, number | null>

/** The people of a meeting by what they may be called; the cost of asking is the same for any number. */
export interface ChinesePeople {
  /** By whole names, and labels. */
  readonly whole: ReadonlyMap<string, number | null>
  /** By the code of the first character of a whole name: how long such names are, the longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>
  /** By given names of two characters and more. */
  readonly given: ReadonlyMap<string, number | null>
  /** The codes of the characters that given names begin with. */
  readonly givenStarts: ReadonlySet<number>
  /** The one person with an office. */
  holder(office: string): number | null
  /** Who is meant by a surname with a title: the only one with it, if the role does not say otherwise. */
  bySurname(surname: string, office: string): number | null
}

export function chinesePeople(
  people: readonly { readonly name: string; readonly role?: string | undefined }[],
): ChinesePeople {
  const whole: Names = new Map()
  const given: Names = new Map()
  const givenStarts = new Set<number>()
  const lengths = new Map<number, number[]>()
  const surnames = new Map<string, number[]>()
  const offices: string[] = []
  for (const [who, { name, role }] of people.entries()) {
    const { label, bare, title } = partsOf(name)
    const surname = bare.slice(0, surnameAt(bare, 0))
    offices.push(`${title} ${foldUnits(role ?? '')} ${bracketed(name)}`)
    for (const form of new Set([label, bare])) {
      if (form.length < 2 || !/^\p{Script=Han}/u.test(form)) continue
      enter(whole, form, who)
      const known = lengths.get(form.charCodeAt(0)) ?? []
      if (!known.includes(form.length)) known.push(form.length)
      lengths.set(form.charCodeAt(0), known)
    }
    if (surname === '' || !/^\p{Script=Han}{1,4}$/u.test(bare)) continue
    const rest = bare.slice(surname.length)
    if (rest.length >= 2) {
      enter(given, rest, who)
      givenStarts.add(rest.charCodeAt(0))
    }
    const same = surnames.get(surname)
    if (same) same.push(who)
    else surnames.set(surname, [who])
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a)
  return { whole, lengths, given, givenStarts, ...askOffices(offices, surnames) }
}

function enter(names: Names, name: string, who: number): void {
  names.set(name, names.has(name) && names.get(name) !== who ? null : who)
}

/** More people than this with one surname are not told apart by an office. */
const MANY = 16

/** @param officesOf per person: the title of the label and the role in one text. */
function askOffices(
  officesOf: readonly string[],
  surnames: ReadonlyMap<string, readonly number[]>,
): Pick<ChinesePeople, 'holder' | 'bySurname'> {
  const byOffice: Names = new Map()
  return {
    // Asked once for each office.
    holder(office) {
      let found = byOffice.get(office)
      if (found === undefined) {
        const all = [...officesOf.keys()].filter((who) => holds(officesOf[who]!, office))
        found = all.length === 1 ? all[0]! : null
        byOffice.set(office, found)
      }
      return found
    },
    bySurname(surname, office) {
      const same = surnames.get(surname) ?? []
      if (same.length > MANY) return null
      if (same.length === 1) {
        const offices = officesOf[same[0]!]!
        const fits = office === '' || COURTESY.has(office) || !/\S/.test(offices)
        return fits || offices.includes(office) ? same[0]! : null
      }
      const holding = same.filter((who) => office !== '' && holds(officesOf[who]!, office))
      const others = same.filter((who) => !holding.includes(who))
      const told = others.every((who) => /\S/.test(officesOf[who]!))
      return holding.length === 1 && told ? holding[0]! : null
    },
  }
}

/** A label without its brackets and spaces, the name alone, and the title beside it (张三主任, 主持人张三). */
function partsOf(name: string): { label: string; bare: string; title: string } {
  const label = foldUnits(name)
    .replace(/[（【[].*$/, '')
    .replace(/\s+/g, '')
  for (let at = 1; at < label.length; at++) {
    if (label.length > 20) break
    if (
      titleAfter(label, at) === label.length - at ||
      (at === 1 && label.length === 2 && SHORT_TITLES[label[1]!] !== undefined)
    )
      return { label, bare: label.slice(0, at), title: label.slice(at) }
    if (officeBefore(label, at) === at && label.length - at >= 2)
      return { label, bare: label.slice(at), title: label.slice(0, at) }
  }
  const office = titleAfter(label, 0) === label.length
  return { label, bare: office ? '' : label, title: office ? label : '' }
}

const bracketed = (name: string) => /[（(【[]([^）)】\]]{1,40})/.exec(foldUnits(name))?.[1] ?? ''

/** Whether offices as printed have this one: a 副主任 is no 主任. */
function holds(offices: string, office: string): boolean {
  let at = offices.indexOf(office)
  while (at >= 0) {
    if (offices[at - 1] !== '副') return true
    at = offices.indexOf(office, at + 1)
  }
  return false
}
