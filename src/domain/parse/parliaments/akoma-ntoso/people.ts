import type { DraftWarning } from '../../draft/draft.ts'
import { listed } from '../../draft/listed.ts'
import { plainLetters } from '../../replies/english-tokens.ts'
import { COURTESIES } from '../../words/en/offices.ts'
import { isChair, isCrowd } from '../../words/house-voices.ts'
import { printedLabel } from '../printed-label.ts'
import type { Recorded } from '../proceedings.ts'
import { IdBeginnings } from './id-beginnings.ts'

/** What a record refers to by an id: a person, an office and so on, by the name of its element. */
export interface Reference {
  readonly kind: string
  readonly showAs: string
}

/** Who a speech says that it is by. */
export interface Author {
  /** An id among the people; null where nobody is told. */
  readonly who: string | null
  /** The office at that time. */
  readonly role?: string | undefined
  readonly isChair: boolean
  /** What many who call out are called; they have no id. */
  readonly crowd?: string | undefined
}

/** Those who speak in a debate of Akoma Ntoso: by id, else by the name that is printed before their words. */
export class AkomaNtosoPeople {
  private readonly references = new Map<string, Reference>()
  private readonly beginnings = new IdBeginnings()
  private readonly recorded = new Map<string, Recorded>()
  /** Of each whose name no reference shows the labels that stand before their words, and how often. */
  private readonly printed = new Map<string, Map<string, number>>()

  refer(id: string, reference: Reference): void {
    if (id === '') return
    if (!this.references.has(id)) this.beginnings.add(id)
    this.references.set(id, reference)
  }

  reference(id: string): Reference | undefined {
    return this.references.get(id)
  }

  /** The author of a speech, by its attributes `by` and `as` and by its line `from`. */
  author(by: string, as: string, from: string): Author {
    const label = printedLabel(from)
    const id = this.idOf(by)
    const known = this.references.get(id)
    const name = known?.showAs || label || id
    if (isCrowd(name) || (label !== '' && isCrowd(label)))
      return { who: null, crowd: label || name, isChair: false }
    const role = this.roleOf(as) ?? otherThan(name, label)
    const chair = [role, label, name].some((one) => isChair((one ?? '').split(' (')[0]!))
    if (name === '') return { who: null, role, isChair: chair }
    const who = id === '' ? `${label}:` : id
    if (!known?.showAs) this.print(who, label)
    if (!this.recorded.has(who)) this.recorded.set(who, this.recordedAs(name, known?.kind))
    return { who, role, isChair: chair }
  }

  /** Who spoke: somebody without a reference by the label that they have most, for the first may be a slip. */
  people(): ReadonlyMap<string, Recorded> {
    const people = new Map(this.recorded)
    for (const [who, labels] of this.printed) {
      const [[name] = []] = [...labels].sort((a, b) => b[1] - a[1])
      if (name !== undefined) people.set(who, this.recordedAs(name, this.references.get(who)?.kind))
    }
    return people
  }

  warnings(): readonly DraftWarning[] {
    const people = this.people()
    const told = (code: 'ids-for-names' | 'printed-names', isPrinted: boolean) => {
      const own = [...this.printed].filter(([, labels]) => labels.size > 0 === isPrinted)
      const names = new Set(own.map(([who]) => people.get(who)!.name))
      return names.size === 0 ? [] : [{ code, facts: listed([...names]) }]
    }
    return [...told('ids-for-names', false), ...told('printed-names', true)]
  }

  private print(who: string, label: string): void {
    const labels = this.printed.get(who) ?? new Map<string, number>()
    this.printed.set(who, labels)
    if (label !== '') labels.set(label, (labels.get(label) ?? 0) + 1)
  }

  /** The one id that a reference has; empty where it has none, several, or one that was cut off. */
  private idOf(by: string): string {
    const [ref = '', ...others] = by.trim().split(/\s+/)
    const id = ref.replace(/^#/, '')
    if (id === '' || others.length > 0) return ''
    if (this.references.has(id)) return id
    // Ids such as p12, p34 are made of a letter and a number: p has lost its number.
    return this.beginnings.has(id) ? '' : id
  }

  private roleOf(as: string): string | undefined {
    const id = as.trim().replace(/^#/, '')
    if (id === '' || /\s/.test(id)) return undefined
    const known = this.references.get(id)
    // Somebody in another's place: in whose office is not told.
    if (known && known.kind !== 'TLCRole') return undefined
    return known?.showAs || id.replaceAll('_', ' ')
  }

  private recordedAs(name: string, kind: string | undefined): Recorded {
    const isOffice = kind === 'TLCRole' || isChair(name)
    return isOffice ? { name, kind: 'office' } : { name }
  }
}

/** What stands before the name of a person, who is perhaps known by another spelling. */
const PERSONAL: ReadonlySet<string> = new Set([
  ...COURTESIES.keys(),
  ...['dr', 'prof', 'deputy', 'senator', 'sen', 'councillor', 'cllr', 'right', 'rt'],
])

/** `Deputy Moran`, `The Hon. A Moss`; not `The Deputy Minister`, `Mr. Speaker`. */
function isPersonal(head: string): boolean {
  const [first = '', second = ''] = head.toLowerCase().match(/\p{L}+/gu) ?? []
  const isTitled =
    first === 'the' ? /^(?:right|rt|hon|honou?rable)$/.test(second) : PERSONAL.has(first)
  return isTitled && !isChair(head)
}

/** A label that has, before its brackets, no word of the name and no personal title is an office. */
function otherThan(name: string, label: string): string | undefined {
  const words = (it: string) =>
    plainLetters(it)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  const [head = ''] = label.split(' (')
  const own = new Set(words(name))
  const isName = words(head).some((word) => own.has(word))
  return isName || words(head).length === 0 || isPersonal(head) ? undefined : head
}
