import { xmlRootOf } from '../../text/xml-root.ts'
import type { Said } from '../subtitles/said.ts'
import type { SaidCue } from '../subtitles/write-cues.ts'
import { readXml, type XmlReader } from '../xml/read-xml.ts'
import { colourOf } from './colours.ts'
import { type HeadOfTtml, readTtmlHead } from './ttml-head.ts'
import { readTtmlTime, timeBaseOf } from './ttml-time.ts'

/** Whether a text is TTML (DFXP, IMSC, EBU-TT, SMPTE-TT), by its root. */
export const isTtml = (text: string): boolean =>
  text.slice(0, 200).trimStart().startsWith('<') && /^(?:.*:)?tt$/.test(xmlRootOf(text)?.name ?? '')

/** An element of the body that is open, with what it gives to what stands in it. */
interface Frame {
  readonly begin: number | undefined
  readonly end: number | undefined
  /** The end that it gives itself. */
  readonly ownEnd: number | undefined
  readonly voice: string | null | undefined
  readonly colour: string | undefined
  readonly preserve: boolean
  /** Whether what stands in it comes one after the other, and where the next begins. */
  readonly sequence: boolean
  next: number | undefined
}

const ROOT: Frame = {
  begin: undefined,
  end: undefined,
  ownEnd: undefined,
  voice: undefined,
  colour: undefined,
  preserve: false,
  sequence: false,
  next: undefined,
}

/** Elements that stand in the body and hold none of its words. */
const ASIDE = /^(?:metadata|title|desc|copyright|agent|set|animate|image|audio|resources|data)$/

/** Reads TTML: a cue for each stretch of a paragraph with a time, a voice and a colour. Throws an `XmlFault`. */
export function readTtml(text: string): Said {
  const xml = readXml(text, { doctype: true })
  xml.next()
  const base = timeBaseOf((name) => xml.attribute(name))
  const timeIn = (name: string) => readTtmlTime(xml.attribute(name), base)
  let head: HeadOfTtml = { title: undefined, agents: new Map(), colours: new Map() }
  const open: Frame[] = [{ ...ROOT, preserve: xml.attribute('space') === 'preserve' }]
  const cues: SaidCue[] = []
  /** The stretches of the paragraph that is open. */
  let stretches: { frame: Frame; text: string }[] | null = null
  const show = ({ begin, end, voice, colour }: Frame, words: string) => {
    if (/\S/.test(words)) cues.push({ start: begin, end, voice, colour, text: words })
  }
  const say = (words: string) => {
    const frame = open.at(-1)!
    const last = stretches?.at(-1)
    if (stretches === null) show(frame, words)
    else if (last && isAlike(last.frame, frame)) last.text += words
    else stretches.push({ frame, text: words })
  }
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    const { name } = xml
    if (step === 'text') say(open.at(-1)!.preserve ? xml.text : xml.text.replace(/\s+/g, ' '))
    else if (step === 'open') {
      if (name === 'head') head = readTtmlHead(xml)
      else if (ASIDE.test(name) || isReading(xml)) xml.skip()
      else {
        open.push(frameOf(xml, open.at(-1)!, head, timeIn))
        if (name === 'p') stretches = []
        if (name === 'br') say('\n')
      }
    } else if (open.length > 1) {
      const closed = open.pop()!
      const outer = open.at(-1)!
      if (outer.sequence)
        outer.next = closed.ownEnd ?? (closed.sequence ? closed.next : closed.begin) ?? outer.next
      if (name === 'p') {
        for (const { frame, text: words } of stretches ?? []) show(frame, words)
        stretches = null
      }
    }
  }
  return { cues, title: head.title }
}

const isAlike = (a: Frame, b: Frame) =>
  a.begin === b.begin && a.end === b.end && a.voice === b.voice && a.colour === b.colour

/** The guide to how characters are said that stand beside it. */
const isReading = (xml: XmlReader) =>
  /^(?:text|textContainer|delimiter)$/.test(xml.attribute('ruby') ?? '')

function frameOf(
  xml: XmlReader,
  outer: Frame,
  { agents, colours }: HeadOfTtml,
  timeIn: (name: string) => number | undefined,
): Frame {
  const given = outer.sequence ? outer.next : outer.begin
  const from = given ?? 0
  const own = { begin: timeIn('begin'), end: timeIn('end'), length: timeIn('dur') }
  const begin = own.begin === undefined ? given : from + own.begin
  const ends = [
    ...(own.end === undefined ? [] : [from + own.end]),
    ...(own.length === undefined ? [] : [(begin ?? from) + own.length]),
  ]
  const said = xml.attribute('agent')?.trim().split(/\s+/)
  // Words of several at once are of none of them alone.
  const voice =
    said === undefined ? outer.voice : said.length > 1 ? null : (agents.get(said[0]!) ?? said[0])
  const style = xml
    .attribute('style')
    ?.trim()
    .split(/\s+/)
    .map((id) => colours.get(id))
  const ownEnd = ends.length > 0 ? Math.min(...ends) : undefined
  return {
    begin: begin ?? (ownEnd === undefined ? undefined : from),
    end: ownEnd ?? outer.end,
    ownEnd,
    voice,
    colour:
      colourOf(xml.attribute('color')) ??
      style?.findLast((found) => found !== undefined) ??
      outer.colour,
    preserve: (xml.attribute('space') ?? (outer.preserve ? 'preserve' : '')) === 'preserve',
    sequence: xml.attribute('timeContainer') === 'seq',
    next: begin,
  }
}
