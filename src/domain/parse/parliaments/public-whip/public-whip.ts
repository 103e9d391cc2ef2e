import type { DraftWarning } from '../../draft/draft.ts'
import { isChair, isCrowd } from '../../words/house-voices.ts'
import { readXml, type XmlReader } from '../../xml/read-xml.ts'
import { isAsideParagraph, withNotesApart } from '../aside-paragraph.ts'
import { clockAt } from '../clock-times.ts'
import { blocksIn, lineIn, textOf } from '../element-blocks.ts'
import { printedLabel } from '../printed-label.ts'
import { type Proceedings, ProceedingsWriter, type Voice } from '../proceedings.ts'
import { recordRoot } from '../record-root.ts'
import { readPublicWhipDivision } from './division.ts'
import { houseOf } from './houses.ts'
import { PublicWhipPeople } from './people.ts'

/** Whether a text is a day of debates as TheyWorkForYou and OpenAustralia publish them, by its root. */
export function isPublicWhip(head: string, text: string): boolean {
  const root = recordRoot(text)
  return root === 'publicwhip' || (root === 'debates' && head.includes('org.publicwhip/'))
}

/** A day of debates as TheyWorkForYou and OpenAustralia publish them. Throws an `XmlFault`. */
export const readPublicWhip = (text: string): Proceedings => new PublicWhipReader(text).read()

const BLOCKS = { blocks: new Set(['p', 'li', 'tr', 'dl', 'blockquote', 'motion', 'amendment']) }
/** How deep headings stand in the agenda. */
const DEPTHS: Readonly<Record<string, number>> = {
  'oral-heading': 0,
  'major-heading': 0,
  'minor-heading': 1,
}

class PublicWhipReader {
  private readonly xml: XmlReader
  private readonly writer = new ProceedingsWriter()
  private readonly people = new PublicWhipPeople()
  private readonly warnings: DraftWarning[] = []
  /** Who had the word last. */
  private voice: Voice | null = null
  /** Whether somebody known has interrupted since. */
  private isInterrupted = false
  private root = ''
  private firstId = ''
  private url = ''
  private title: string | undefined

  constructor(text: string) {
    this.xml = readXml(text, { doctype: true })
  }

  read(): Proceedings {
    const { xml, writer } = this
    for (let step = xml.next(); step !== 'end'; step = xml.next()) {
      if (step === 'open') this.opens(xml.name)
      else if (step === 'text' && /\S/.test(xml.text)) writer.aside(xml.text)
    }
    const { events, items } = writer
    const { house, date } = houseOf(this.root, this.firstId)
    return {
      ...{ title: this.title ?? house, date, url: this.url || undefined },
      ...{ people: this.people.people(), items, events, warnings: this.warnings },
    }
  }

  private opens(name: string): void {
    const { xml, writer } = this
    if (this.root === '') this.begins(name)
    else if (Object.hasOwn(DEPTHS, name)) {
      this.notes()
      this.voice = null
      writer.item(lineIn(xml), DEPTHS[name])
    } else if (name === 'speech' || name === 'ques' || name === 'reply') {
      this.notes()
      this.speech()
    } else if (name === 'division' || name === 'divisioncount') readPublicWhipDivision(xml, writer)
    else if (name === 'bill') this.title ??= xml.attribute('title') || undefined
    else if (name === 'gidredirect') xml.skip()
    else if (name === 'committee') for (const block of this.blocks()) writer.aside(block)
  }

  private begins(name: string): void {
    this.root = name
    if (this.xml.attribute('latest') !== 'no') return
    const edition = ['scraperversion', 'scrapeversion'].map((one) => this.xml.attribute(one))
    this.warnings.push({ code: 'superseded-edition', facts: [edition.find(Boolean) ?? '?'] })
  }

  /** What headings and speeches tell of the day. */
  private notes(): void {
    this.firstId ||= this.xml.attribute('id') ?? ''
    const url = this.xml.attribute('url') ?? ''
    if (this.url === '' && /^https?:\/\/\S+$/.test(url)) this.url = url.replace(/#.*$/, '')
  }

  private speech(): void {
    const { xml, writer } = this
    const printed = printedLabel(xml.attribute('speakername') ?? '')
    const id = xml.attribute('nospeaker')?.toLowerCase() === 'true' ? null : idOf(xml)
    const talk = xml.attribute('talktype')
    const clock = clockOf(xml.attribute('time') ?? '')
    const office =
      id === null ? undefined : this.people.hear(id, printed, xml.attribute('speakeroffice'))
    const voice = { who: id, role: office, clock, isChair: isChair(office ?? printed) }
    const blocks = this.blocks()
    if (id === null) this.unknown(printed, blocks, talk === 'interjection' || isCrowd(printed))
    else if (talk === 'interjection') {
      writer.interruption(voice, ...blocks.flatMap((block, i) => (i > 0 ? [' ', block] : [block])))
      this.isInterrupted = true
    } else {
      const goesOn = talk === 'continuation' && this.isInterrupted && this.voice?.who === id
      if (!goesOn) writer.voice(voice)
      this.voice = voice
      this.isInterrupted = false
      for (const block of blocks)
        if (isAsideParagraph(block)) writer.aside(block)
        else writer.paragraph(...withNotesApart(block))
    }
  }

  /** What nobody known says: with the label that the record has for it, if it has one. */
  private unknown(printed: string, blocks: readonly string[], isCall: boolean): void {
    const label = printed === '' ? '' : `${printed}: `
    if (label === '' || isCall) {
      for (const [i, block] of blocks.entries()) this.writer.aside((i > 0 ? '' : label) + block)
      return
    }
    this.voice = { who: null }
    this.writer.voice(this.voice)
    for (const [i, block] of blocks.entries()) this.writer.paragraph((i > 0 ? '' : label) + block)
  }

  private blocks(): readonly string[] {
    return blocksIn(this.xml, BLOCKS).map(textOf)
  }
}

/** Of a speech: its own id is not that of who makes it. */
const idOf = (xml: XmlReader): string | null =>
  ['person_id', 'speakerid'].map((name) => xml.attribute(name)).find(isKnown) ?? null

const isKnown = (id: string | undefined): id is string => !!id && id !== 'unknown'

/** Milliseconds since midnight; hours have two digits or three. */
function clockOf(time: string): number | undefined {
  const [, hours, minutes, seconds = '0'] =
    /^0?(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(time.trim()) ?? []
  if (hours === undefined) return undefined
  return clockAt(Number(hours), Number(minutes), Number(seconds))
}
