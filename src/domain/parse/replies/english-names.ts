import { plainLetters } from './english-tokens.ts'

/** Who of the people is meant by English words of a name. */
export interface EnglishNames {
  /**
   * Index of the one person with this name, or null. `titles` stood before it (`mr`, `councillor`);
   * `words` are those of the name in small letters, none for an office alone.
   */
  who(titles: readonly string[], words: readonly string[]): number | null
}

/** Titles and offices that stand before a name, each with the one word that it is compared by. */
const TITLES = new Map(
  (
    'mr sir lord mrs ms miss madam=ms dame lady dr doctor=dr prof professor=prof rev mx ' +
    'councillor councilor=councillor councilmember=councillor councilman=councillor councilwoman=councillor ' +
    'councillors=councillor councilors=councillor cllr=councillor clr=councillor cr=councillor alderman ald=alderman ' +
    'senator sen=senator senators=senator representative rep=representative delegate del=delegate member ' +
    'congressman congresswoman assemblymember commissioner trustee supervisor director superintendent ' +
    'mayor governor gov=governor president chair chairman=chair chairwoman=chair chairperson=chair ' +
    'speaker minister secretary treasurer moderator host judge justice captain chief officer ambassador ' +
    'vice deputy acting council honourable honorable'
  )
    .split(' ')
    .map((each) => {
      const [word, same] = each.split('=')
      return [word!, same ?? word!]
    }),
)

export const isTitle = (word: string): boolean => TITLES.has(word)

/** The one word that a title is compared by: `cllr` is `councillor`. */
export const titleWord = (word: string): string => TITLES.get(word) ?? word

/** Offices that one person at a meeting has: the word alone says who. */
const SINGLE = new Set([
  'chair',
  'mayor',
  'president',
  'speaker',
  'moderator',
  'host',
  'secretary',
  'treasurer',
])

/** Whether words are those of an office that everybody calls (Madam Chair). */
export const isPresiding = (words: readonly string[]): boolean =>
  words.every((word) => isTitle(word)) && SINGLE.has(TITLES.get(words.at(-1) ?? '') ?? '')

/** Said of many members of a body, also of the one who presides. */
const MEMBERS = new Set(
  'councillor alderman senator representative delegate member commissioner trustee supervisor'.split(
    ' ',
  ),
)
const COURTESY = new Set(
  'mr sir lord mrs ms miss dame lady dr prof rev mx honourable honorable council'.split(' '),
)
const MEN = new Set(['mr', 'sir', 'lord'])
const WOMEN = new Set(['mrs', 'ms', 'miss', 'dame', 'lady'])
const RANKS = new Set(['vice', 'deputy', 'acting'])

/** Surnames in pinyin, which stand first (Zhang Wei) as often as last. */
const PINYIN = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang ' +
    'han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen ' +
    'zhong tan jia xia fu fang zou xiong meng qin bai qiu hou yin xue yan duan lei long tao shi he gu mao hao gong ' +
    'shao wan qian dai mo kong xiang ouyang situ shangguan zhuge'
  ).split(' '),
)

/** Whether a word in small letters is a Chinese surname as it is spelt in pinyin. */
export const isPinyinSurname = (word: string): boolean => PINYIN.has(word)

/** The longest list of persons with a name in common that is gone through for one mention. */
const MANY = 64

interface Person {
  readonly words: readonly string[]
  readonly surnames: readonly string[]
  readonly titles: ReadonlySet<string>
}

/** Makes the people's names ready; the cost of an answer is the same for any number of people. */
export function englishNames(
  people: readonly { readonly name: string; readonly role?: string | undefined }[],
): EnglishNames {
  const persons = people.map(({ name, role }) => readName(name, role ?? ''))
  const byWord = new Map<string, number[]>()
  const byOffice = new Map<string, number[]>()
  const enter = (lists: Map<string, number[]>, key: string, who: number) => {
    const list = lists.get(key)
    if (list) list.push(who)
    else lists.set(key, [who])
  }
  for (const [who, { words, titles }] of persons.entries()) {
    for (const word of new Set(words)) enter(byWord, word, who)
    for (const title of titles) enter(byOffice, title, who)
  }
  return {
    who(titles, words) {
      const said = titles.map((title) => TITLES.get(title)!)
      if (words.length === 0) {
        const office = said.at(-1)
        if (!office || !SINGLE.has(office) || said.some((title) => RANKS.has(title))) return null
        const held = (byOffice.get(office) ?? []).filter(
          (who) => ![...persons[who]!.titles].some((title) => RANKS.has(title)),
        )
        return held.length === 1 ? held[0]! : null
      }
      // The rarest of the words has the fewest people to look at.
      const lists = words.map((word) => byWord.get(word) ?? [])
      const listed =
        lists.toSorted((a, b) => b.length - a.length).findLast((list) => list.length > 0) ?? []
      if (listed.length > MANY) return null
      const fitting = listed.filter((who) => fits(persons[who]!, words, titles.length > 0))
      const possible = fitting.filter((who) => !opposes(persons[who]!.titles, said))
      if (possible.length < 2) return possible[0] ?? null
      const titled = possible.filter((who) => said.some((title) => persons[who]!.titles.has(title)))
      const told = possible.every((who) => persons[who]!.titles.size > 0)
      return titled.length === 1 && told ? titled[0]! : null
    },
  }
}

/** With a title, one word is a surname; else it may be any; several are all the person's. */
function fits(person: Person, words: readonly string[], titled: boolean): boolean {
  if (words.length === 1) {
    return titled ? person.surnames.includes(words[0]!) : person.words.includes(words[0]!)
  }
  const initials = person.words.map((word) => word[0])
  return (
    words.some((word) => person.surnames.includes(word)) &&
    words.every(
      (word) => person.words.includes(word) || (word.length === 1 && initials.includes(word)),
    )
  )
}

/** Whether a person's titles say that somebody else is meant: a vice chair is no chair, nor the reverse. */
const opposes = (titles: ReadonlySet<string>, said: readonly string[]) =>
  said.some(
    (title) =>
      (RANKS.has(title) && titles.size > 0 && !titles.has(title)) ||
      (SINGLE.has(title) &&
        titles.has(title) &&
        [...RANKS].some((rank) => titles.has(rank) && !said.includes(rank))) ||
      isOther(titles, title) ||
      (MEN.has(title) && [...titles].some((other) => WOMEN.has(other))) ||
      (WOMEN.has(title) && [...titles].some((other) => MEN.has(other))),
  )

/** Judge Hale is not the Councillor Hale who is here; a mayor may be called a councillor. */
function isOther(titles: ReadonlySet<string>, title: string): boolean {
  if (COURTESY.has(title) || RANKS.has(title)) return false
  const offices = [...titles].filter((other) => !COURTESY.has(other) && !RANKS.has(other))
  if (offices.length === 0 || offices.includes(title)) return false
  return !offices.some(
    (other) =>
      (SINGLE.has(other) && MEMBERS.has(title)) || (MEMBERS.has(other) && SINGLE.has(title)),
  )
}

/** `Hale, Jane`, `CLLR. JANE HALE (Ward 2)`, `Jane Hale | Chair`: the words of the name, and the offices. */
function readName(name: string, role: string): Person {
  const [head = '', ...rest] = plain(name).split(/[(|,@[]| - /)
  const titles = new Set<string>()
  const take = (text: string) => {
    const words: string[] = []
    for (const word of text.split(/\s+/)) {
      const title = TITLES.get(word)
      if (title) titles.add(title)
      else if (word !== '' && word !== 'the' && !SUFFIX.has(word)) words.push(word)
    }
    return words
  }
  const first = take(head)
  const second = rest.length > 0 ? take(rest[0]!) : []
  const turned =
    /^[^,(|]*,/.test(name) && first.length === 1 && second.length > 0 && second.length < 3
  const office = plain(role).split(/\s+/)
  // Only an office that is the whole role, or that of this body, is one at the meeting.
  if (office.length === 1 || BODY.test(plain(role))) take(role.toLowerCase().split(' ')[0]!)
  const words = turned ? [...first, ...second] : first
  const last = words.at(-1)
  const surnames = new Set<string>()
  if (turned) surnames.add(first[0]!)
  else if (last !== undefined) surnames.add(last)
  if (words.length === 2 && PINYIN.has(words[0]!)) surnames.add(words[0]!)
  return { words, surnames: [...surnames], titles }
}

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq'])
const BODY = /^\w+ (?:of )?(?:the )?(?:council|board|committee|commission|panel|meeting|assembly)$/

const plain = (text: string) =>
  plainLetters(text.toLowerCase()).replaceAll('’', "'").replace(/\./g, ' ').trim()
