import type { Span } from '../../format/transcript.ts'
import { inLine } from '../../text/in-line.ts'
import type { OnShare } from '../draft/draft.ts'
import type { DraftOfText } from '../subtitles/said.ts'
import { AgendaSpans } from './agenda-spans.ts'
import { DraftedTurns, type TurnRelation } from './drafted-turns.ts'
import { DraftedVotes } from './drafted-votes.ts'
import { type Piece, piecesOf } from './paragraph.ts'
import type { Proceedings, RecordEvent, Run, Voice } from './proceedings.ts'
import { RecordText } from './record-text.ts'

/**
 * A record as a text in lines (headings of the agenda, `Name (office): words`, what happens meanwhile) and what was
 * found in that: turns by people who are told apart by id, their points, the agenda, whose items are themes where words
 * stand under two of them or more. Null where nothing is said.
 */
export function draftProceedings(record: Proceedings, onShare?: OnShare): DraftOfText | null {
  const drafting = new Drafting(record)
  const { events } = record
  for (const [i, event] of events.entries()) {
    onShare?.(i / events.length)
    drafting.take(event)
  }
  return drafting.done()
}

class Drafting {
  private readonly record: Proceedings
  private readonly text = new RecordText()
  private readonly agenda: AgendaSpans
  private readonly turns: DraftedTurns
  private readonly votes = new DraftedVotes()
  private readonly unassigned: Span[] = []
  private readonly asides: Span[] = []
  /** Who has the word. */
  private voice: Voice | null = null
  /** Whether a turn of whoever has the word is open. */
  private isOpen = false
  /** The turn that goes on with the next words. */
  private interrupted: number | undefined
  private unnamed = 0

  constructor(record: Proceedings) {
    this.record = record
    this.agenda = new AgendaSpans(record)
    this.turns = new DraftedTurns(record)
  }

  take(event: RecordEvent): void {
    if (event.is === 'paragraph') this.says(piecesOf(event.runs))
    else if (event.is === 'aside') this.asideLine(inLine(event.text))
    else if (event.is === 'interruption') this.interrupts(event.voice, event.runs)
    else if (event.is === 'vote') this.votes.take(event.vote, this.agenda.now, this.text)
    else {
      if (event.is === 'voice' && this.stays(event.voice)) return
      this.close()
      this.interrupted = undefined
      if (event.is === 'item') this.agenda.goTo(event.item, this.text)
      else {
        const { who, goesOn = false } = event.voice
        this.voice = event.voice
        if (goesOn && who !== null) this.interrupted = this.turns.lastOf(who)
      }
    }
  }

  /** Whether somebody goes on whom nobody has interrupted. */
  private stays({ goesOn = false, who, role, topic }: Voice): boolean {
    const { voice } = this
    if (!goesOn || !this.turns.isOpen || voice?.who !== who) return false
    return voice.role === role && voice.topic === topic
  }

  done(): DraftOfText | null {
    this.close()
    const turns = this.turns.done()
    if (
      turns.points.length +
        this.unassigned.length +
        this.asides.length +
        this.votes.spans.length ===
      0
    )
      return null
    const { title, date, place, publisher, url, warnings = [] } = this.record
    const told = {
      ...(title && { title }),
      ...(date && { date }),
      ...(place && { place }),
      ...(publisher && { publisher }),
      ...(url && { url }),
    }
    const unnamed = { code: 'speeches-unnamed', facts: [this.unnamed] } as const
    const { parts } = this.agenda
    return {
      text: this.text.text(),
      draft: {
        ...told,
        ...turns,
        credits: [],
        agenda: this.agenda.done(this.text),
        parts: [...parts, ...turns.parts].sort((a, b) => a.start - b.start),
        warnings: [...warnings, ...(this.unnamed > 0 ? [unnamed] : []), ...turns.warnings],
        unassigned: this.unassigned,
        votes: this.votes.done((id) => this.turns.placeOf(id)),
        asides: [...this.asides, ...this.votes.spans].sort((a, b) => a.start - b.start),
      },
    }
  }

  private says(pieces: readonly Piece[]): void {
    const first = pieces.findIndex((piece) => 'words' in piece)
    for (const piece of first < 0 ? pieces : pieces.slice(0, first))
      if ('aside' in piece) this.asideLine(piece.aside)
    if (first < 0) return
    if (!this.isOpen) this.opens()
    for (const [i, piece] of pieces.slice(first).entries()) {
      if (i > 0) this.text.write(' ')
      const isWords = 'words' in piece
      const span = this.text.write(isWords ? piece.words : piece.aside)
      if (!isWords) this.asides.push(span)
      else if (!this.turns.isOpen) this.unassigned.push(span)
      else this.turns.says({ ...span, text: piece.words, wraps: i > 0, gap: piece.gap })
    }
    this.text.write('\n')
  }

  private interrupts(voice: Voice, runs: readonly Run[]): void {
    const pieces = piecesOf(runs)
    // Nobody gets the word where nothing is said.
    if (!pieces.some((piece) => 'words' in piece)) {
      this.says(pieces)
      return
    }
    const host = this.voice
    const within = this.close() ?? this.interrupted
    this.voice = voice
    this.opens({ within, interruption: true })
    this.says(pieces)
    this.close()
    this.voice = host
    this.interrupted = within
  }

  /** A turn of whoever has the word begins, or goes on where somebody interrupted it. */
  private opens(relation?: TurnRelation): void {
    this.isOpen = true
    if (this.voice === null || this.voice.who === null) {
      this.unnamed++
      this.turns.nobody()
      return
    }
    const own = relation ?? { continues: this.interrupted }
    this.turns.opens(this.voice, this.text, { ...own, agenda: this.agenda.now })
    this.interrupted = undefined
  }

  /** The place of the turn that ends, if it is somebody’s. */
  private close(): number | undefined {
    this.isOpen = false
    return this.turns.closes()
  }

  private asideLine(words: string): void {
    if (!/[\p{L}\p{N}]/u.test(words)) return
    this.asides.push(this.text.write(words))
    this.text.write('\n')
  }
}
