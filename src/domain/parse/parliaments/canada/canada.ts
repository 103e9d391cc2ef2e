import { isCrowd } from '../../words/house-voices.ts'
import { readXml, type XmlReader } from '../../xml/read-xml.ts'
import { isAsideParagraph } from '../aside-paragraph.ts'
import { clockAt } from '../clock-times.ts'
import { type BlockPiece, blocksIn, lineIn, textOf } from '../element-blocks.ts'
import { printedLabel } from '../printed-label.ts'
import { type Proceedings, ProceedingsWriter, type Voice } from '../proceedings.ts'
import { recordRoot } from '../record-root.ts'
import { readCanadaDivision } from './division.ts'
import { readCanadaLabel } from './label.ts'
import { CanadaPeople } from './people.ts'

/** Whether a text is a Hansard of Canada’s House of Commons or of one of its committees, by its root. */
export const isCanada = (text: string): boolean => recordRoot(text) === 'Hansard'

/** A Hansard of Canada’s House of Commons or of one of its committees. Throws an `XmlFault`. */
export const readCanada = (text: string): Proceedings => new CanadaReader(text).read()

const PARAGRAPHS = {
  blocks: new Set(['QuotePara', 'tr', 'li', 'p', 'Line', 'VerseLine']),
  marks: new Set(['B', 'I']),
}
/** What is no part of the proceedings, or tells only where something stands or which language is spoken. */
const LEFT_OUT = new Set([
  ...['StartPageNumber', 'DocumentTitle', 'FloorLanguage', 'TableOfContent', 'Index', 'Appendix'],
  ...['ThemesOfIntervention', 'ToCEntry'],
])

class CanadaReader {
  private readonly xml: XmlReader
  private readonly writer = new ProceedingsWriter()
  private readonly people = new CanadaPeople()
  private readonly facts = new Map<string, string>()
  /** Of the turn that begins next. */
  private clock: number | undefined
  /** Who has the word; null outside of what is said. */
  private voice: Voice | null = null
  /** Whose words the record says that these are; others are only named among them. */
  private owner: string | null = null
  /** The label of many who are about to call out; empty where none are. */
  private crowd = ''
  /** Whether many have called out since, so that it is not told whose words without a label are. */
  private isUnclear = false
  /** The heading that was read last: it is printed at the head of the page again. */
  private heading = ''

  constructor(text: string) {
    this.xml = readXml(text, { doctype: true })
  }

  read(): Proceedings {
    const { xml, writer } = this
    for (let step = xml.next(); step !== 'end'; step = xml.next()) {
      if (step === 'open') this.opens(xml.name)
      else if (step === 'close') this.closes(xml.name)
      else if (/\S/.test(xml.text)) writer.aside(xml.text)
    }
    const { title, date } = this.told()
    const { people, events } = this.people.settled(writer.events)
    return { title, date, people, items: writer.items, events }
  }

  private opens(name: string): void {
    const { xml, writer } = this
    if (LEFT_OUT.has(name)) xml.skip()
    else if (name === 'ExtractedItem') this.facts.set(xml.attribute('Name') ?? '', lineIn(xml))
    else if (name === 'OrderOfBusiness') writer.endItems(0)
    else if (name === 'SubjectOfBusiness') writer.endItems(2)
    else if (name === 'OrderOfBusinessTitle') this.item(0)
    else if (name === 'SubjectOfBusinessTitle') this.item(1)
    else if (name === 'SubjectOfBusinessQualifier') this.item(2)
    else if (name === 'CatchLine') this.catchLine()
    else if (name === 'Timestamp') this.time()
    else if (name === 'PersonSpeaking' || name === 'Questioner' || name === 'Responder')
      this.speaks()
    else if (name === 'ResponseContent') this.answers()
    else if (name === 'ParaText') this.paragraph()
    else if (name === 'Division') readCanadaDivision(xml, writer)
    else if (name === 'ProceduralText' || name === 'Prayer' || name === 'QuestionID')
      writer.aside(lineIn(xml))
  }

  private closes(name: string): void {
    // Between what is said the record speaks.
    if (/^(?:Intervention|QuestionContent|WrittenQuestionResponse)$/.test(name)) {
      this.voice = null
      this.crowd = ''
    }
  }

  private item(depth: number): void {
    this.heading = lineIn(this.xml)
    this.writer.item(this.heading, depth)
  }

  private catchLine(): void {
    const line = lineIn(this.xml)
    if (line.toLowerCase() !== this.heading.toLowerCase()) this.writer.aside(line)
  }

  private time(): void {
    const [hours = 0, minutes = 0] = ['Hr', 'Mn'].map((name) => Number(this.xml.attribute(name)))
    const clock = clockAt(hours, minutes)
    if (Number.isFinite(clock)) this.clock = clock
    this.xml.skip()
  }

  /** Who gets the word; what stands behind the label is said already. */
  private speaks(): void {
    const { xml } = this
    let id: string | undefined
    let label = ''
    let rest = ''
    for (let depth = 1; depth > 0; ) {
      const step = xml.next()
      if (step === 'text') rest += xml.text
      else if (step === 'close') depth--
      else if (xml.name === 'Affiliation') {
        id ??= xml.attribute('DbId')
        label += lineIn(xml)
      } else depth++
    }
    if (label === '') {
      const colon = rest.indexOf(':')
      label = colon < 0 ? rest : rest.slice(0, colon)
      rest = colon < 0 ? '' : rest.slice(colon)
    }
    this.gives(label, id)
    const said = rest.replace(/^[\s:]+/, '')
    if (said && this.voice) this.writer.paragraph(said)
    else if (said) this.writer.aside(this.called() + said)
  }

  /** An answer in writing whose author is not named is nobody’s. */
  private answers(): void {
    if (this.voice === null) this.gives('', undefined)
  }

  private gives(label: string, id: string | undefined): void {
    const plain = printedLabel(label)
    this.owner = null
    if (isCrowd(plain)) {
      this.voice = null
      this.crowd = plain
      return
    }
    this.owner = this.people.idOf(plain, id)
    this.hear(this.owner, plain)
  }

  /** The label of many who call out, before their words. */
  private called(): string {
    const label = this.crowd === '' ? '' : `${this.crowd}: `
    this.crowd = ''
    return label
  }

  private hear(who: string | null, label: string): void {
    const { name, role, isChair } = readCanadaLabel(label)
    this.voice = { who, isChair, clock: this.clock, ...(isChair && name && { role }) }
    this.clock = undefined
    this.isUnclear = false
    this.writer.voice(this.voice)
  }

  private paragraph(): void {
    const { xml, writer } = this
    const blocks = blocksIn(xml, PARAGRAPHS)
    const isOutside = this.voice === null || isNote(blocks.flat())
    for (const block of blocks) {
      const { label, words } = splitLabel(block)
      if (isOutside) writer.aside(this.called() + textOf(block))
      else if (label === null)
        if (this.isUnclear) writer.aside(words)
        else writer.paragraph(words)
      else if (isCrowd(label)) {
        writer.aside(`${label}: ${words}`)
        this.isUnclear = true
      } else this.goesOn(label, words)
    }
  }

  /** Somebody who is only named, in bold, within what another says. */
  private goesOn(label: string, words: string): void {
    const who = this.people.named(label, [this.voice?.who, this.owner])
    if (who !== this.voice?.who) this.hear(who, label)
    this.isUnclear = false
    if (words) this.writer.paragraph(words)
  }

  private told(): Pick<Proceedings, 'title' | 'date'> {
    const { facts } = this
    const title = ['InstitutionDebate', 'Number'].map((name) => facts.get(name)).filter(Boolean)
    const [year = '', month = '', day = ''] = ['Year', 'Month', 'Day'].map(
      (part) => facts.get(`MetaDateNum${part}`)?.padStart(2, '0') ?? '',
    )
    const date = `${year}-${month}-${day}`
    return {
      title: title.join(', ') || undefined,
      date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined,
    }
  }
}

/** A paragraph in brackets tells what happens, and so does one in italics that announces what follows. */
function isNote(block: readonly BlockPiece[]): boolean {
  const words = textOf(block).trim()
  const isItalic = block.every(({ text, mark }) => mark === 'I' || !/[\p{L}\p{N}]/u.test(text))
  return (isItalic && words.endsWith(':')) || isAsideParagraph(words)
}

/** UTF-16 units: what is longer and in bold is no label. */
const LONGEST_LABEL = 150

/** The label in bold that a paragraph begins with, if it does, and the words behind it. */
function splitLabel(block: readonly BlockPiece[]): {
  readonly label: string | null
  readonly words: string
} {
  let bold = ''
  let at = 0
  for (; at < block.length; at++) {
    const { text, mark } = block[at]!
    if (mark !== 'B' && /\S/.test(text)) break
    bold += text
  }
  const rest = textOf(block.slice(at))
  const label = bold.length > LONGEST_LABEL ? '' : printedLabel(bold)
  const hasColon = /:\s*$/.test(bold) || /^\s*:/.test(rest)
  if (!hasColon || label === '') return { label: null, words: textOf(block) }
  return { label, words: rest.replace(/^\s*:?\s*/, '') }
}
