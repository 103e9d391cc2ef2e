import { readXml, type XmlReader } from '../xml/read-xml.ts'
import { isOn } from './is-on.ts'
import { formatNumber } from './number-formats.ts'
import { whole } from './whole.ts'
import type { NumberProperties, WordStyles } from './word-styles.ts'

/** Gives each paragraph, in the order of the document, the number that Word writes before it. */
export type CountParagraph = (style: string | undefined, own: NumberProperties) => string

interface Level {
  readonly start: number
  readonly format: string
  /** `%1.%2` has the numbers of the first two levels. */
  readonly text: string
  /** The level after which it begins anew, from 1; 0 for never, nothing for every one above. */
  readonly restart?: number
  readonly suffix: string
  /** Whether numbers of all levels are in digits here. */
  readonly digits: boolean
  /** The paragraph style that is numbered at this level. */
  readonly style?: string
}

type Levels = Map<number, Level>

interface AbstractList {
  readonly levels: Levels
  /** The numbering style that has the levels instead. */
  readonly link?: string
}

interface List {
  readonly abstract: string
  readonly starts: ReadonlyMap<number, number>
  readonly levels: Levels
}

const DEEPEST = 9
/** What stands before a paragraph is no text; in UTF-16 units. */
const LONGEST_LABEL = 100
const PLAIN: Level = { start: 1, format: 'decimal', text: '', suffix: 'tab', digits: false }

/**
 * Counts paragraphs by a document's part `numbering.xml`, where it has one, and by its styles. Lists
 * that share their definition go on counting where the other left off, unless one is told to begin
 * at a number, which it does once.
 */
export function countParagraphs(numberingXml: string | null, styles: WordStyles): CountParagraph {
  const { lists, abstracts } = readLists(numberingXml)
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  const levelsOf = (abstract: string): Levels => {
    const { levels, link } = abstracts.get(abstract) ?? { levels: new Map() }
    const linked = link === undefined ? undefined : lists.get(styles.get(link)?.list ?? '')
    return linked ? (abstracts.get(linked.abstract)?.levels ?? levels) : levels
  }
  /** The style that settles a list, of this one and those that it is based on. */
  const inherited = (style: string | undefined): NumberProperties & { style?: string } => {
    let level: number | undefined
    for (const [id, found] of styles.chain(style)) {
      level ??= found.level
      if (found.list !== undefined) return { list: found.list, level, style: id }
    }
    return {}
  }

  return (styleId, own) => {
    const base = inherited(styleId)
    const listId = own.list ?? base.list
    const list = lists.get(listId ?? '0')
    if (listId === undefined || !list) return ''
    const defined = levelsOf(list.abstract)
    const level = (at: number) => list.levels.get(at) ?? defined.get(at) ?? PLAIN
    const styled = [...defined].find(([, { style }]) => style !== undefined && style === base.style)
    const depth = Math.min(own.level ?? base.level ?? styled?.[0] ?? 0, DEEPEST - 1)
    const count = counts.get(list.abstract) ?? []
    counts.set(list.abstract, count)
    const start = list.starts.get(depth)
    const first = start !== undefined && !begun.has(`${listId} ${depth}`)
    begun.add(`${listId} ${depth}`)
    count[depth] = first ? start : (count[depth] ?? level(depth).start - 1) + 1
    for (let deeper = depth + 1; deeper < DEEPEST; deeper++) {
      const { restart } = level(deeper)
      if (restart === undefined || depth < restart) count[deeper] = undefined
    }
    const { text, digits, format, suffix } = level(depth)
    if (format === 'bullet') return ''
    const label = text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1
      return formatNumber(digits ? 'decimal' : level(at).format, count[at] ?? level(at).start)
    })
    return label === '' || suffix === 'nothing' || TIGHT.test(label) ? label : `${label} `
  }
}

/** Chinese punctuation has its room in itself. */
const TIGHT = /[\s、，。．：；）】〉》」』]$/

function readLists(xml: string | null) {
  const lists = new Map<string, List>()
  const abstracts = new Map<string, AbstractList>()
  if (xml === null) return { lists, abstracts }
  const x = readXml(xml)
  for (let step = x.next(); step !== 'end'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'abstractNum') {
      abstracts.set(x.attribute('abstractNumId') ?? '', readAbstract(x))
    } else if (x.name === 'num') lists.set(x.attribute('numId') ?? '', readList(x))
  }
  return { lists, abstracts }
}

function readAbstract(x: XmlReader): AbstractList {
  const levels: Levels = new Map()
  let link: string | undefined
  for (let step = x.next(); step !== 'close' || x.name !== 'abstractNum'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'lvl') {
      const at = whole(x.attribute('ilvl'), 0)
      if (at < DEEPEST) levels.set(at, readLevel(x))
    } else if (x.name === 'numStyleLink') link = x.attribute('val')
  }
  return { levels, ...(link !== undefined && { link }) }
}

function readList(x: XmlReader): List {
  const starts = new Map<number, number>()
  const levels: Levels = new Map()
  let abstract = ''
  let at = 0
  for (let step = x.next(); step !== 'close' || x.name !== 'num'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'abstractNumId') abstract = x.attribute('val') ?? ''
    else if (x.name === 'lvlOverride') at = whole(x.attribute('ilvl'), 0)
    else if (x.name === 'startOverride') starts.set(at, whole(x.attribute('val'), 1))
    else if (x.name === 'lvl') levels.set(whole(x.attribute('ilvl'), at), readLevel(x))
  }
  return { abstract, starts, levels }
}

function readLevel(x: XmlReader): Level {
  const found: { -readonly [Key in keyof Level]: Level[Key] } = { ...PLAIN }
  for (let step = x.next(); step !== 'close' || x.name !== 'lvl'; step = x.next()) {
    if (step !== 'open') continue
    const value = x.attribute('val')
    if (x.name === 'start') found.start = whole(value, 1)
    // A format of the writer's own stands in a choice whose fallback is a known one.
    else if (x.name === 'numFmt' && value !== 'custom') found.format = value ?? 'decimal'
    else if (x.name === 'lvlText') found.text = (value ?? '').slice(0, LONGEST_LABEL)
    else if (x.name === 'lvlRestart') found.restart = whole(value, 0)
    else if (x.name === 'suff') found.suffix = value ?? 'tab'
    else if (x.name === 'isLgl') found.digits = isOn(value)
    else if (x.name === 'pStyle' && value !== undefined) found.style = value
  }
  return found
}
