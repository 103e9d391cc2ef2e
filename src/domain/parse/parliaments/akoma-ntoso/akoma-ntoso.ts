import { readXml, type XmlReader } from '../../xml/read-xml.ts'
import { isAsideParagraph, withNotesApart } from '../aside-paragraph.ts'
import { clockOf } from '../clock-times.ts'
import { type BlockNames, type BlockPiece, blocksIn, lineIn, textOf } from '../element-blocks.ts'
import { type Proceedings, ProceedingsWriter, type RecordedVote, type Run } from '../proceedings.ts'
import { recordRoot } from '../record-root.ts'
import { AkomaNtosoPeople } from './people.ts'
import { AkomaNtosoVotes, sideOf } from './votes.ts'

/** Whether a text is a debate in Akoma Ntoso, by its root and that it has a body of a debate: laws have none. */
export const isAkomaNtoso = (text: string): boolean =>
  recordRoot(text) === 'akomaNtoso' && /<(?:[\w.-]+:)?debateBody[\s/>]/.test(text)

/** A debate in Akoma Ntoso, of any version. Throws an `XmlFault`. */
export const readAkomaNtoso = (text: string): Proceedings => new AkomaNtosoReader(text).read()

/** Parts of a debate, which may have headings and stand in each other. */
const SECTIONS = new Set([
  ...['debateSection', 'administrationOfOath', 'rollCall', 'prayers', 'oralStatements'],
  ...['writtenStatements', 'personalStatements', 'ministerialStatements', 'resolutions'],
  ...['nationalInterest', 'declarationOfVote', 'communication', 'petitions', 'papers'],
  ...['noticesOfMotion', 'questions', 'address', 'proceduralMotions', 'pointOfOrder'],
  'adjournment',
])
const SPEECHES = new Set(['speech', 'question', 'answer'])
/** What happens, told by the record. */
const NARRATED = new Set(['narrative', 'scene', 'summary', 'remark', 'other'])
const NOTES = new Set(['remark', 'authorialNote', 'narrative', 'scene'])
const BLOCKS = {
  blocks: new Set(['p', 'li', 'tr', 'block', 'item', 'caption', 'listIntroduction', 'div']),
  marks: NOTES,
  without: new Set(['noteRef', 'toc']),
}
/** Words that stand in these are a paragraph of their own. */
const PARAGRAPHS = new Set([
  ...['p', 'li', 'tr', 'block', 'caption', 'listIntroduction', 'listWrapUp', 'longTitle'],
  ...['num', 'subheading'],
])

interface Speech {
  readonly by: string
  readonly as: string
  from: string
  /** Before the word was given; somebody has it; many are about to call out, or do. */
  state: 'before' | 'speaks' | 'first' | 'calls'
}

interface Section {
  /** The side of a division that it lists. */
  readonly side: ReturnType<typeof sideOf>
  readonly name: string
  number: string
}

class AkomaNtosoReader {
  private readonly xml: XmlReader
  private readonly writer = new ProceedingsWriter()
  private readonly people = new AkomaNtosoPeople()
  private readonly votes = new AkomaNtosoVotes()
  private readonly sections: Section[] = []
  private readonly speeches: Speech[] = []
  private readonly titles = new Map<string, string>()
  private date: string | undefined
  private workDate: string | undefined
  /** Of the turn that begins next. */
  private clock: number | undefined
  /** How those whose names follow voted; none where no vote is known that they belong to. */
  private ballots: RecordedVote['by'][number][] | undefined
  private block = ''
  /** Times may stand anywhere. */
  private readonly names: BlockNames = {
    ...BLOCKS,
    onOpen: () => {
      if (this.xml.name === 'recordedTime') this.time(this.xml.attribute('time'))
    },
  }

  constructor(text: string) {
    this.xml = readXml(text, { doctype: true })
  }

  read(): Proceedings {
    const { xml, writer, people } = this
    for (let step = xml.next(); step !== 'end'; step = xml.next()) {
      if (step === 'open') this.opens(xml.name)
      else if (step === 'close') this.closes(xml.name)
      else if (/\S/.test(xml.text)) this.says([{ text: xml.text }])
    }
    const english = [...this.titles].find(([name]) => /_en\b/.test(name))?.[1]
    return {
      title: english ?? [...this.titles.values()][0],
      date: this.date ?? this.workDate,
      people: people.people(),
      items: writer.items,
      events: writer.events,
      warnings: people.warnings(),
    }
  }

  private opens(name: string): void {
    const { xml } = this
    if (name.startsWith('TLC')) {
      const id = xml.attribute('eId') ?? xml.attribute('id') ?? ''
      this.people.refer(id, { kind: name, showAs: xml.attribute('showAs')?.trim() ?? '' })
    } else if (name === 'voting' || name === 'count') this.votes.take(xml)
    else if (name === 'notes' || name === 'toc' || name === 'noteRef') xml.skip()
    else if (name === 'FRBRdate') this.workDate ??= dayOf(xml.attribute('date'))
    else if (name === 'recordedTime') this.time(xml.attribute('time'))
    else if (name === 'preface' || name === 'coverPage') this.preface()
    else if (SECTIONS.has(name)) this.section()
    else if (SPEECHES.has(name)) this.speech()
    else if (name === 'from') this.from()
    else if (name === 'heading') this.heading()
    else if (NARRATED.has(name)) this.narrated()
    else if (name === 'num' && this.sections.length > 0 && this.speeches.length === 0)
      this.sections.at(-1)!.number = this.line()
    else if (PARAGRAPHS.has(name)) this.paragraphs()
  }

  private closes(name: string): void {
    if (SPEECHES.has(name)) this.speeches.pop()
    else if (SECTIONS.has(name)) {
      this.writer.endItems(this.sections.length - 1)
      if (this.sections.pop()?.side === undefined) this.ballots = undefined
    }
  }

  private preface(): void {
    const { xml, writer } = this
    let words = ''
    const ends = () => {
      writer.aside(words)
      words = ''
    }
    for (let depth = 1; depth > 0; ) {
      const step = xml.next()
      if (step === 'text') words += xml.text
      else if (step === 'close') {
        depth--
        if (BLOCKS.blocks.has(xml.name)) ends()
      } else if (xml.name === 'toc') xml.skip()
      else if (xml.name === 'docTitle') {
        const title = lineIn(xml)
        if (title) this.titles.set(this.block || String(this.titles.size), title)
        words += title
      } else {
        depth++
        if (BLOCKS.blocks.has(xml.name)) ends()
        if (xml.name === 'block') this.block = xml.attribute('name') ?? ''
        else if (xml.name === 'docDate' || xml.name === 'date')
          this.date ??= dayOf(xml.attribute('date'))
        else if (xml.name === 'recordedTime') this.time(xml.attribute('time'))
      }
    }
    ends()
  }

  private section(): void {
    const { xml, sections } = this
    const name = xml.attribute('name') ?? ''
    const side = sideOf(name)
    sections.push({ name, side, number: '' })
    // A list of those who voted belongs to the division before it.
    if (side !== undefined) return
    this.ballots = undefined
    this.writer.endItems(sections.length - 1)
  }

  private heading(): void {
    const { writer } = this
    const section = this.sections.at(-1)
    const line = this.line()
    const words = line.trim() === '' && /\S\s+\S/.test(section?.name ?? '') ? section!.name : line
    if (!section || this.speeches.length > 0) writer.aside(words)
    else {
      writer.item(`${section.number} ${words}`, this.sections.length - 1)
      section.number = ''
    }
  }

  /** The words of the element that was just opened, in one line. */
  private line(): string {
    return lineIn(this.xml, { ...this.names, blocks: undefined })
  }

  private speech(): void {
    const { xml } = this
    this.time(xml.attribute('startTime'))
    const [by = '', as = ''] = ['by', 'as'].map((name) => xml.attribute(name))
    this.speeches.push({ by, as, from: '', state: 'before' })
  }

  /** Who speaks as the record prints it; a time may stand with it. */
  private from(): void {
    const words = this.line()
    const speech = this.speeches.at(-1)
    if (speech?.state === 'before' && speech.from === '') speech.from = words
    else this.writer.aside(words)
  }

  private narrated(): void {
    const { xml, writer } = this
    const id = xml.attribute('eId') ?? xml.attribute('id')
    const lines = blocksIn(xml, this.names).map(textOf)
    const vote = this.votes.at(id)
    if (!vote) {
      for (const line of lines) writer.aside(line)
      // What is told between lists may be another division.
      if (this.sections.at(-1)?.side === undefined) this.ballots = undefined
    } else {
      this.ballots = []
      writer.vote({ ...vote, by: this.ballots, lines })
    }
  }

  private paragraphs(): void {
    const { xml } = this
    const side = this.sections.at(-1)?.side
    if (side && this.ballots && this.speeches.length === 0) this.voters(side)
    else for (const block of blocksIn(xml, this.names)) this.says(block)
  }

  /** A paragraph with names of those who voted. */
  private voters(side: NonNullable<Section['side']>): void {
    const { xml } = this
    let words = ''
    for (let depth = 1; depth > 0; ) {
      const step = xml.next()
      if (step === 'text') words += xml.text
      else if (step === 'close') depth--
      else if (xml.name === 'person') {
        const who = (xml.attribute('refersTo') ?? '').replace(/^#/, '') || null
        const printed = lineIn(xml)
        const name = printed.replace(/[\s,;.]+$/, '')
        if (name) this.ballots?.push({ who, name, value: side })
        words += ` ${printed}`
      } else depth++
    }
    this.writer.aside(words)
  }

  private says(block: readonly BlockPiece[]): void {
    const { writer } = this
    const words = textOf(block)
    const speech = this.speeches.at(-1)
    if (!speech) {
      writer.aside(words)
      return
    }
    if (speech.state === 'before') this.gives(speech)
    if (speech.state === 'first') {
      speech.state = 'calls'
      writer.aside(`${speech.from}: ${words}`)
    } else if (speech.state === 'calls' || isAsideParagraph(words)) writer.aside(words)
    else writer.paragraph(...block.flatMap(runsOf))
  }

  /** The word is given with the first paragraph that is said. */
  private gives(speech: Speech): void {
    const { who, role, isChair, crowd } = this.people.author(speech.by, speech.as, speech.from)
    speech.state = crowd === undefined ? 'speaks' : 'first'
    if (crowd === undefined) {
      this.writer.voice({ who, role, isChair, clock: this.clock })
      this.clock = undefined
    } else speech.from = crowd
  }

  private time(time: string | undefined): void {
    this.clock = clockOf(time) ?? this.clock
  }
}

const runsOf = ({ text, mark }: BlockPiece): readonly Run[] =>
  mark ? [{ aside: text }] : withNotesApart(text)

/** A day that may be that of a sitting: some records fill in the year 3000. */
const dayOf = (date: string | undefined): string | undefined =>
  /^(?:1[6-9]|20|21)\d\d-\d\d-\d\d/.exec(date ?? '')?.[0]
