import { charSet, isIn } from '../draft/char-set.ts'
import { foldUnits } from '../../text/fold-units.ts'
import { officeBefore, titleAfter } from '../names/offices.ts'
import { surnameAt } from '../names/surnames.ts'

/** A person of the meeting who is named somewhere, and where the name with its title ends. */
export interface Named {
  /** Index into the people; null where the name is nobody's or more than one person's. */
  readonly who: number | null
  readonly end: number
}

/** Finds in folded text who of the people is meant. */
export interface ChineseNames {
  /** Null if no form of a name that the people have, and no office, starts at `at`. */
  at(text: string, at: number): Named | null
}

/** Titles of one character (王局, 张工), with the office that they stand for. */
const SHORT: Readonly<Record<string, string>> = {
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

/** 老王, 小李. */
const FAMILIAR = charSet('老小阿')

/** Said to anybody: they tell nobody apart. */
const COURTESY = new Set('先生 女士 小姐 老师 同志 同学 委员 代表 嘉宾 专家'.split(' '))

/** Who leads a meeting is called by the office alone; another office alone may be somebody's who is not here. */
const PRESIDING = new Set('主席 主持人 议长 会长 理事长 董事长 主委 召集人'.split(' '))

/** Whose surname it is; the role and the title of the label are one text. */
interface Person {
  readonly surname: string
  readonly offices: string
}

/** More people than this with one surname are not told apart by an office. */
const MANY = 16

/** Makes the people's Chinese names ready to be looked for; the cost of a look is the same for any number. */
export function chineseNames(
  people: readonly { readonly name: string; readonly role?: string | undefined }[],
): ChineseNames {
  const whole = new Map<string, number | null>()
  const given = new Map<string, number | null>()
  const surnames = new Map<string, number[]>()
  /** By the code of the first character of a name. */
  const lengths = new Map<number, number[]>()
  const givenStarts = new Set<number>()
  const persons: Person[] = []
  const enter = (names: Map<string, number | null>, name: string, who: number) => {
    names.set(name, names.has(name) && names.get(name) !== who ? null : who)
  }
  for (const [who, { name, role }] of people.entries()) {
    const { label, bare, title } = partsOf(name)
    const surname = bare.slice(0, surnameAt(bare, 0))
    const isName = /^\p{Script=Han}{1,4}$/u.test(bare) && surname !== ''
    persons.push({
      surname: isName ? surname : '',
      offices: `${title} ${foldUnits(role ?? '')} ${bracketed(name)}`,
    })
    for (const form of new Set([label, bare])) {
      if (form.length < 2 || !/^\p{Script=Han}/u.test(form)) continue
      enter(whole, form, who)
      const known = lengths.get(form.charCodeAt(0)) ?? []
      if (!known.includes(form.length)) known.push(form.length)
      lengths.set(form.charCodeAt(0), known)
    }
    if (!isName) continue
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

  const byOffice = new Map<string, number | null>()
  /** The one person with an office; asked once for each office. */
  const holder = (office: string): number | null => {
    let found = byOffice.get(office)
    if (found === undefined) {
      const all = [...persons.keys()].filter((who) => holds(persons[who]!.offices, office))
      found = all.length === 1 ? all[0]! : null
      byOffice.set(office, found)
    }
    return found
  }
  /** Who is meant by a surname with a title: the only one with it, if the role does not say otherwise. */
  const bySurname = (surname: string, office: string): number | null => {
    const same = surnames.get(surname) ?? []
    if (same.length > MANY) return null
    if (same.length === 1) {
      const { offices } = persons[same[0]!]!
      const fits = office === '' || COURTESY.has(office) || !/\S/.test(offices)
      return fits || offices.includes(office) ? same[0]! : null
    }
    const holding = same.filter((who) => office !== '' && holds(persons[who]!.offices, office))
    const others = same.filter((who) => !holding.includes(who))
    const told = others.every((who) => /\S/.test(persons[who]!.offices))
    return holding.length === 1 && told ? holding[0]! : null
  }
  const wholeAt = (text: string, at: number): Named | null => {
    const known = lengths.get(text.charCodeAt(at))
    if (!known) return null
    for (const length of known) {
      const who = whole.get(text.slice(at, at + length))
      if (who === undefined) continue
      const end = at + length
      return { who, end: end + titleAfter(text, end) }
    }
    return null
  }
  return {
    at(text, at) {
      const named = wholeAt(text, at)
      if (named) return named
      const surname = surnameAt(text, at)
      if (surname > 0) {
        const end = at + surname
        const title = titleAfter(text, end)
        if (title > 0) {
          const office = text.slice(end, end + title)
          return { who: bySurname(text.slice(at, end), office), end: end + title }
        }
        if (surname === 2 && text[end] === '的')
          return { who: bySurname(text.slice(at, end), ''), end }
        const short = SHORT[text[end] ?? '']
        if (short !== undefined) return { who: bySurname(text.slice(at, end), short), end: end + 1 }
      }
      const title = titleAfter(text, at)
      if (title > 0) {
        const end = at + title
        const after = wholeAt(text, end)
        if (after) return after
        const office = text.slice(at, end)
        return { who: PRESIDING.has(office) ? holder(office) : null, end }
      }
      for (const length of givenStarts.has(text.charCodeAt(at)) ? [3, 2] : []) {
        const who = given.get(text.slice(at, at + length))
        if (who !== undefined) return { who, end: at + length + titleAfter(text, at + length) }
      }
      const familiar = isIn(FAMILIAR, text, at) ? surnameAt(text, at + 1) : 0
      if (familiar > 0) {
        const end = at + 1 + familiar
        return { who: bySurname(text.slice(at + 1, end), ''), end }
      }
      return null
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
      (at === 1 && label.length === 2 && SHORT[label[1]!] !== undefined)
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
