import { inLine } from '../../../text/in-line.ts'
import type { DraftWarning } from '../../draft/draft.ts'
import { listed } from '../../draft/listed.ts'
import { readXml, XmlFault, type XmlReader } from '../../xml/read-xml.ts'
import { clockOf } from '../clock-times.ts'
import { lineIn } from '../element-blocks.ts'
import { type Proceedings, ProceedingsWriter } from '../proceedings.ts'
import { recordRoot } from '../record-root.ts'
import { type Header, readHeader } from './header.ts'
import { isMetaTable, isSentenceTable, type MetaRow, readMetaTable } from './meta-table.ts'
import { PeopleLists, pointed } from './people.ts'
import { ParlaMintSpeakers } from './speakers.ts'
import { ASIDE, UtteranceWords } from './utterance-words.ts'

const ROOTS = /^(?:TEI|teiCorpus|listPerson|listOrg)$/

/** Whether a text is TEI, a corpus of it, or one of the lists of a corpus of parliamentary debates, by its root. */
const isTei = (text: string): boolean => ROOTS.test(recordRoot(text) ?? '')

/** A table that stands beside a day, which has no words. */
const isTable = (text: string): boolean => isMetaTable(text) || isSentenceTable(text)

/** Whether a text is a file of such a corpus: TEI, or a table of a day. */
export const isParlaMint = (text: string): boolean => isTable(text) || isTei(text)

/** A file that was given with the one that is read. */
export interface Beside {
  readonly name: string
  readonly text: string
}

/**
 * The debates of a day in TEI as ParlaMint has it, annotated or not. Names come from the lists of people that are in it
 * or in files beside it, in any order: lists, the root of the corpus, the table of the day. Files beside it that
 * cannot be read are told. Throws an `XmlFault`.
 */
export function readParlaMint(text: string, beside: readonly Beside[] = []): Proceedings {
  const lists = new PeopleLists()
  const rows = new Map<string, MetaRow>()
  const unread: string[] = []
  // In the order of their names, whatever it was: the table in the language of the day (`-meta.tsv`) counts before the
  // one in English (`-meta-en.tsv`).
  for (const one of beside.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    if (!takeIn(one, lists, rows)) unread.push(one.name)
  const body = new Debates(lists, rows)
  if (!isTable(text)) body.read(text)
  return body.proceedings(unread)
}

/** Takes people from a file; says whether it is one that has any. */
function takeIn({ text }: Beside, lists: PeopleLists, rows: Map<string, MetaRow>): boolean {
  if (isMetaTable(text)) {
    for (const [id, row] of readMetaTable(text)) rows.set(id, row)
    return true
  }
  if (isSentenceTable(text)) return true
  if (!isTei(text) && recordRoot(text) !== 'taxonomy') return false
  try {
    lists.takeAll(text)
    return true
  } catch (fault) {
    if (fault instanceof XmlFault) return false
    throw fault
  }
}

class Debates {
  private readonly lists: PeopleLists
  private readonly record = new ProceedingsWriter()
  private readonly header: Partial<Header> = {}
  private readonly speakers: ParlaMintSpeakers
  private language: string | undefined
  /** Milliseconds since midnight. */
  private clock: number | undefined
  /** How many divisions are open, and of each whether its heading was read. */
  private readonly headed: boolean[] = []
  /** The last utterance of each, by ids, and the utterances that others name as what goes on with them. */
  private readonly last = new Map<string, string | undefined>()
  private readonly goesOn = new Map<string, string>()

  constructor(lists: PeopleLists, rows: ReadonlyMap<string, MetaRow>) {
    this.lists = lists
    this.speakers = new ParlaMintSpeakers(lists, rows)
  }

  read(text: string): void {
    const xml = readXml(text, { doctype: true })
    for (let step = xml.next(); step !== 'end'; step = xml.next()) {
      if (step === 'close') this.closes(xml.name)
      else if (step === 'text') this.record.aside(xml.text)
      else this.opens(xml)
    }
  }

  proceedings(unread: readonly string[]): Proceedings {
    const { events, items } = this.record
    const { title, date, place } = this.header
    const warnings: DraftWarning[] = []
    const { people, unnamed } = this.speakers.all()
    if (unnamed.length > 0) warnings.push({ code: 'ids-for-names', facts: listed(unnamed) })
    if (unread.length > 0) warnings.push({ code: 'companions-unread', facts: listed(unread) })
    return { title, date, place, people, items, events, warnings }
  }

  private opens(xml: XmlReader): void {
    const { name } = xml
    if (name === 'TEI' || name === 'teiCorpus')
      this.language = xml.attribute('lang') ?? this.language
    else if (name === 'teiHeader') {
      const { title, date, place } = readHeader(xml, this.language, this.lists)
      // A corpus in one file has a header of its own before that of its day.
      Object.assign(this.header, title && { title }, date && { date }, place && { place })
      this.speakers.sitting = { date: this.header.date, language: this.language }
    } else if (this.lists.take(xml)) return
    else if (name === 'div') this.headed.push(false)
    else if (name === 'head') this.heading(inLine(xml.content()))
    else if (name === 'u') this.utterance(xml)
    else if (ASIDE.test(name)) this.note(xml)
  }

  private closes(name: string): void {
    if (name !== 'div') return
    this.headed.pop()
    this.record.endItems(this.headed.length)
  }

  /** The first heading of a division names its item; others are printed below it. */
  private heading(words: string): void {
    const depth = Math.max(0, this.headed.length - 1)
    if (this.headed[depth]) this.record.aside(words)
    else this.record.item(words, depth)
    this.headed[depth] = true
  }

  /** What stands between utterances. A time there is that at which the next begins. */
  private note(xml: XmlReader): void {
    const onOpen = () => {
      if (xml.name === 'time') this.clock = clockOf(xml.attribute('when') ?? xml.attribute('from'))
    }
    this.record.aside(lineIn(xml, { onOpen }))
  }

  /** Whether an utterance is a part of the last of the same person, as `prev` or the `next` of that one tells. */
  private isPart(xml: XmlReader, who: string | null): boolean {
    const [id, prev, next] = ['id', 'prev', 'next'].map((name) => xml.attribute(name))
    const before = prev === undefined ? this.goesOn.get(id ?? '') : pointed(prev)
    if (id !== undefined && next !== undefined) this.goesOn.set(pointed(next), id)
    if (who === null) return false
    const isPart = before !== undefined && this.last.get(who) === before
    this.last.set(who, id)
    return isPart
  }

  private utterance(xml: XmlReader): void {
    const id = xml.attribute('id')
    const kinds = (xml.attribute('ana') ?? '').split(/\s+/)
    const voice = this.speakers.voiceOf(id, xml.attribute('who'), kinds)
    this.record.voice({ ...voice, goesOn: this.isPart(xml, voice.who), clock: this.clock })
    this.clock = undefined
    const words = new UtteranceWords()
    const flush = () => this.record.paragraph(...words.take())
    for (let depth = 1; depth > 0; ) {
      const step = xml.next()
      if (step === 'text') words.text(xml.text)
      else if (step === 'close') {
        depth--
        words.close(xml.name)
        if (PARAGRAPH.test(xml.name)) flush()
      } else {
        // Between paragraphs too an aside is a piece of one, which has then no words.
        if (PARAGRAPH.test(xml.name)) flush()
        if (!words.open(xml)) depth++
      }
    }
    flush()
  }
}

const PARAGRAPH = /^(?:seg|p|ab|lg|sp)$/
