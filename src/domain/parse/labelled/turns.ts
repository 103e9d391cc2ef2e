import type { Span } from '../../format/transcript.ts'
import type { Draft, DraftPart, DraftWarning, OnShare } from '../draft/draft.ts'
import { oneAfterAnother, PartList } from '../draft/part-list.ts'
import { isPassingLine, isReplyLine, isServiceLine } from '../words/service-lines.ts'
import { isSoundLine } from '../words/sounds.ts'
import { CourtRoom } from './court-room.ts'
import { innerLabel } from './inner-label.ts'
import type { Judgement } from './judge.ts'
import { IN_COURT, type Verdict } from './judge-manner.ts'
import type { Heard } from './label-manners.ts'
import type { Lead } from './lead.ts'
import { isQuotedLine } from './quoted-turns.ts'
import { isOfWhoSpeaks } from './speaking.ts'
import { type SpeechLine, sourceAt } from './speech-line.ts'
import { splitLabels } from './split-labels.ts'
import { readVoices } from './voices.ts'

/** A line of what is said with what it begins with. */
export interface TurnLine extends SpeechLine, Heard {
  readonly wraps: boolean
  /** The column in which an item of a list begins; undefined where none begins. */
  readonly depth?: number | undefined
}

interface TurnOptions {
  /** Whether line ends are the speaker's paragraphs, as against the layout of cues. */
  readonly paragraphs: boolean
  /** Where lines begin that are known to be headings. */
  readonly headlines?: ReadonlySet<number>
  /** Lines that are known to be labels, by where they begin: then no other line is one. */
  readonly named?: readonly { readonly start: number; readonly label: string }[]
  /** Where lines begin that are about the meeting: nobody says them. */
  readonly about?: ReadonlySet<number>
  /** Whether what is said is quoted below its labels. */
  readonly quoted?: boolean
  /** The voices that the format itself marks. */
  readonly marked?: Iterable<string>
  /** UTF-16 units of the whole source, for `onShare`. */
  readonly length: number
  readonly onShare?: OnShare | undefined
}

export type Turns = Pick<
  Draft,
  'people' | 'points' | 'replies' | 'warnings' | 'unassigned' | 'parts' | 'credits'
>

/**
 * Gives each line to the voice that its label or its markup names, or to the one that goes on. Where
 * a line looks like the beginning of another voice that cannot be told, the turn ends and the
 * words are nobody's until the next label.
 */
export function readTurns(
  lines: Iterable<TurnLine>,
  judgement: Judgement,
  { length, onShare, ...options }: TurnOptions,
): Turns {
  const reading = new TurnReading(judgement, options)
  let held: TurnLine | undefined
  for (const line of lines) {
    onShare?.(line.start / length)
    if (held) reading.read(held, line.text)
    held = line
  }
  if (held) reading.read(held, '')
  return reading.turns()
}

class TurnReading {
  private readonly judgement: Judgement
  private readonly paragraphs: boolean
  private readonly headlines: ReadonlySet<number>
  private readonly labelled: ReadonlyMap<number, string>
  private readonly about: ReadonlySet<number>
  private readonly quoted: boolean
  private readonly named: ReturnType<typeof splitLabels>
  private readonly voices: ReturnType<typeof readVoices>
  private readonly unassigned: Span[] = []
  private readonly parts = new PartList()
  private readonly doubted = new Map<string, DraftWarning>()
  /** Who asks and who answers, where only letters say so. */
  private readonly court: CourtRoom | undefined
  /** Whether the last label is a heading in Markdown. */
  private isMarkdown = false
  /** Whether somebody has the word. */
  private open = false
  /** The voice that markup named last. */
  private marked: string | null = null
  private time: number | undefined
  /** How deep in its list the item stands that gave the word. */
  private depth: number | undefined
  /** Whether the line before is a label alone. */
  private isLed = false
  /** The clock that closed the turn before. */
  private last: number | undefined

  constructor(
    judgement: Judgement,
    {
      paragraphs,
      headlines = NONE,
      named = [],
      about = NONE,
      quoted = false,
      marked = [],
    }: Omit<TurnOptions, 'length' | 'onShare'>,
  ) {
    this.judgement = judgement
    this.paragraphs = paragraphs
    this.headlines = headlines
    this.labelled = new Map(named.map(({ start, label }) => [start, label]))
    this.about = about
    this.quoted = quoted
    this.named = splitLabels([
      ...(named.length > 0 ? named.map(({ label }) => label) : judgement.labels),
      ...marked,
    ])
    this.voices = readVoices(paragraphs)
    this.court = ['Q', 'A'].every((label) => judgement.labels.has(label))
      ? new CourtRoom()
      : undefined
  }

  /** Reads a line, with the words of the one below it. */
  read(line: TurnLine, below: string): void {
    const { voice, read, opens } = line
    if (voice === 'unknown' || voice === 'another') this.silence()
    else if (voice && voice.name !== this.marked) {
      this.speaks(voice.name, voice.span)
      this.marked = voice.name
    }
    const lead = this.leadOf(line)
    const mayLead = voice === undefined || voice === 'another'
    const verdict = lead && mayLead ? this.verdict(line, lead) : 'words'
    // Behind a label alone begins what its voice says.
    const begins = opens || this.isLed
    this.isLed = false
    const isStage =
      this.court?.hears(line.text, this.courtLabel(line, lead, verdict), below) ?? false
    if (isStage || this.about.has(line.start)) this.ends(line)
    else if (lead && verdict === 'voice') this.leads(line, lead)
    else if (this.isHeading(line)) this.ends(line)
    else if (lead && verdict === 'unknown') this.doubts(line, lead)
    else if (verdict === 'caption' || endsTurn(line.text, read.signs, begins) || this.isNext(line))
      this.ends(line)
    else if (this.paragraphs && (isAsideLine(line.text) || this.isQuoted(line))) this.nobody(line)
    else this.goesOn(line)
    if (read.closes !== undefined) {
      this.part('label', sourceAt(line, read.end), line.end)
      this.last = read.closes
    }
  }

  turns(): Turns {
    const heard = this.voices.draft()
    return {
      ...heard,
      credits: [],
      unassigned: this.unassigned,
      parts: oneAfterAnother(this.parts, heard.parts),
      warnings: [...heard.warnings, ...this.doubted.values()],
    }
  }

  /** What a line begins with; a known label may be longer than others. */
  private leadOf({ start, text, read }: TurnLine): Lead | null {
    const label = this.labelled.get(start)
    if (label === undefined) return read.lead
    const all = { start: 0, end: label.length, content: text.length }
    return { form: 'colon', manner: 'colon', label, ...all }
  }

  private verdict({ start, opens }: TurnLine, lead: Lead): Verdict {
    if (this.labelled.has(start)) return 'voice'
    const verdict = this.judgement.verdict(lead, opens)
    return this.labelled.size > 0 && verdict !== 'caption' ? 'words' : verdict
  }

  /** The label of a line, also one that cannot be told: somebody speaks. */
  private courtLabel({ text }: TurnLine, lead: Lead | null, verdict: Verdict) {
    if (!lead || verdict === 'caption') return undefined
    if (verdict === 'words' && !IN_COURT.test(lead.label)) return undefined
    return { key: this.judgement.keyOf(lead.label), words: text.slice(lead.content) }
  }

  /** A label gives the word to its voice. */
  private leads(line: TurnLine, lead: Lead): void {
    // What a chat writes by itself is said by nobody, whoever it stands under.
    if (
      lead.time !== undefined &&
      isServiceLine(line.text.slice(lead.content, line.read.end).replace(/^[\u200e\u200f]+/, ''))
    ) {
      this.silence()
      this.part('byline', line.start, line.end)
      return
    }
    const key = this.judgement.keyOf(lead.label)
    this.speaks(this.court?.of(key) ?? key, spanOf(line, lead))
    this.marked = null
    if (lead.time !== undefined) this.time = lead.time
    this.part('label', line.start, Math.max(sourceAt(line, lead.content), line.start + 1))
    this.isLed = this.paragraphs && lead.content >= line.read.end
    this.isMarkdown = line.read.signs.startsWith('#')
    this.depth = line.depth
    this.say(line, lead.content, line.read.end)
  }

  /** What looks like a label and cannot be told ends the turn. */
  private doubts(line: TurnLine, lead: Lead): void {
    this.silence()
    this.nobody(line)
    const { label } = lead
    if (/\p{L}/u.test(label) && !this.doubted.has(label))
      this.doubted.set(label, {
        code: 'doubtful-label',
        span: spanOf(line, lead),
        facts: [label],
      })
  }

  /**
   * Where a label begins an item of a list, its turn ends with the next item that is no deeper, unless who speaks goes on
   * with what he has to say.
   */
  private isNext({ depth, text }: TurnLine): boolean {
    return (
      depth !== undefined && this.depth !== undefined && depth <= this.depth && !isOfWhoSpeaks(text)
    )
  }

  /** Below labels that are headings in Markdown `>` quotes others, or notes what happens; where all is quoted in brackets alone. */
  private isQuoted({ text }: TurnLine): boolean {
    return this.isMarkdown && isQuotedLine(text) && (!this.quoted || BRACKETED.test(text))
  }

  private isHeading({ start, read }: TurnLine): boolean {
    return read.signs.startsWith('#') || this.headlines.has(start)
  }

  /** A caption, a heading or a line of a service is nobody's. */
  private ends(line: TurnLine): void {
    if (isServiceLine(line.text)) this.part('byline', line.start, line.end)
    else if (this.isHeading(line)) this.part('heading', line.start, line.end)
    else this.nobody(line)
    if (!isReplyLine(line.text) && !isPassingLine(line.text)) this.silence()
  }

  /** Words of who has the word. */
  private goesOn(line: TurnLine): void {
    const { read, wraps } = line
    // A message begins with its date, a line of a chat with its name: without one it is nobody's.
    if (read.dated || (this.judgement.closed && !wraps)) this.silence()
    if (read.time !== undefined) this.time = read.time
    if (read.content > 0 && read.time !== undefined)
      this.part('label', line.start, sourceAt(line, read.content))
    if (this.open) this.say(line, read.content, read.end, wraps)
    else if (read.content < read.end) this.nobody(line, read.content)
  }

  private speaks(key: string, label: Span): void {
    const { name, role } = this.named.of(key)
    this.voices.speaks({ name, role, label })
    this.open = true
  }

  private silence(): void {
    this.open = false
    this.marked = null
    this.voices.stops()
  }

  private nobody(line: SpeechLine, from = 0): void {
    const start = sourceAt(line, from)
    if (start < line.end) this.unassigned.push({ start, end: line.end })
  }

  private part(kind: DraftPart['kind'], start: number, end: number): void {
    this.parts.add(kind, start, end)
  }

  /** Says a line's words, where lines were run together each part by its own voice. */
  private say(line: SpeechLine, from: number, to: number, wraps = false): void {
    const { labels } = this.judgement
    const text = line.text.slice(0, to)
    let at = from
    for (let goesOn = wraps; ; goesOn = false) {
      const inner = this.paragraphs ? innerLabel(text, at, labels) : null
      this.sayPart(line, at, inner?.start ?? to, goesOn)
      if (!inner) return
      const label = spanOf(line, inner)
      this.voices.speaks({ ...this.named.of(inner.key), label })
      this.part('label', label.start, sourceAt(line, inner.content))
      at = inner.content
    }
  }

  private sayPart(line: SpeechLine, from: number, to: number, wraps: boolean): void {
    if (from >= to) return
    const start = sourceAt(line, from)
    // A clock that closes a turn is the beginning of the next one.
    this.voices.says({
      start,
      end: Math.max(start, sourceAt(line, to, true)),
      text: line.text.slice(from, to),
      time: line.time ?? this.time ?? this.last,
      wraps,
      line: line.places && line,
      from,
    })
  }
}

const spanOf = (line: SpeechLine, lead: Pick<Lead, 'start' | 'end'>): Span => ({
  start: sourceAt(line, lead.start),
  end: Math.max(sourceAt(line, lead.end, true), sourceAt(line, lead.start) + 1),
})

const NONE: ReadonlySet<number> = new Set()

/** A paragraph that is all in brackets, as a note or behind the sign of a quotation. */
const BRACKETED = /^(?:>\s*)?(?:[（(]([^（）()]{2,80})[)）]|\[([^[\]]{2,80})\])$/
/** Words with which somebody speaks, to others or of themselves. */
const SPOKEN = /[我你您咱请。！？!?]|\b(?:I|we|you|me|us|my|our|your|please)\b/i

/** Words in brackets that are all of a paragraph: what happened meanwhile, and nothing that somebody says. */
function isAsideLine(words: string): boolean {
  const [, round, square] = BRACKETED.exec(words) ?? []
  const inside = round ?? square
  return inside !== undefined && /\p{L}{2}/u.test(inside) && !SPOKEN.test(inside)
}

/** Lines that are nobody's and after which nobody has the word. */
function endsTurn(words: string, signs: string, opens: boolean): boolean {
  if (signs.startsWith('>>') || signs === '-' || signs === '–') return true
  if (isReplyLine(words)) return true
  if (!opens) return false
  return isSoundLine(words) || isServiceLine(words)
}
