import type { Block } from './blocks.ts'
import type { Lead, LeadKind } from './page-leads.ts'

/** An opening mark of the page right before a quotation, and a closing one right behind. */
const OPENED = /[“„‟"«»‹›‘‚'「『《〈]\s*$/
const CLOSES = /^\s*[”“"»«›‹’‘'」』》〉]/

/** Writes paragraphs down as the elements of a page are gone through, white space as browsers show it. */
export class PageWriter {
  private readonly blocks: Block[] = []
  /** The words of the paragraph: they are put together once, at its end. */
  private pieces: string[] = []
  private length = 0
  private isFilled = false
  private endsInSpace = true
  /** The number of a list that the next paragraph has. */
  private counted = ''
  private keeps = false
  private isHeading = false
  /** How many quotations are open. */
  private quotes = 0
  /** Where the marks of the quotation before stand, if the page opens one before it and may close it behind. */
  private doubled: { readonly open: number; readonly close: number } | null = null
  private found: { readonly kind: LeadKind; readonly end: number } | null = null
  private readonly leads: Lead[]

  /** `leads` is given who paragraphs name first. */
  constructor(leads: Lead[]) {
    this.leads = leads
  }

  say(words: string): void {
    if (this.keeps) {
      this.put(words)
      return
    }
    const plain = words.replace(/[ \t\n\f\r]+/g, ' ')
    this.put(this.endsInSpace && plain.startsWith(' ') ? plain.slice(1) : plain)
  }

  breakLine(): void {
    this.put('\n')
  }

  /** Keeps the line ends of what `read` says. */
  keepLines(read: () => void): void {
    this.keeps = true
    read()
    this.keeps = false
  }

  /** What `read` says is a heading, in paragraphs of its own. */
  heading(read: () => void): void {
    this.endParagraph()
    this.isHeading = true
    read()
    this.endParagraph()
    this.isHeading = false
  }

  /**
   * What `read` says is a quotation: browsers put marks around it, which are in no text of the page, unless the page
   * has marks there itself, inside or on both sides.
   */
  quote(read: () => void): void {
    const { pieces, length } = this
    const from = pieces.length
    const [open, close] = this.quotes++ % 2 === 0 ? '“”' : '‘’'
    read()
    this.quotes--
    const words = pieces.slice(from).join('')
    // One that goes over several paragraphs has none.
    if (this.pieces !== pieces || !/\S/.test(words) || /^\s*[“”„‟"«»‹›‘’‚'「『《〈]/.test(words))
      return
    const isOpen = OPENED.test(pieces[from - 1] ?? '')
    pieces.splice(from, 0, open!)
    this.length += 1
    // Who is quoted first of all is no label, unless the page has it as one elsewhere.
    if (this.found && this.found.end > length)
      this.found = { kind: 'quoted', end: this.found.end + 1 }
    this.put(close!)
    if (isOpen) this.doubled = { open: from, close: pieces.length - 1 }
  }

  /** What `read` says is somebody's name, if the paragraph begins with it and leads of the page are such. */
  lead(kind: LeadKind, read: () => void): void {
    const isFirst = !this.isFilled
    read()
    if (isFirst && !this.found && this.isFilled) this.found = { kind, end: this.length }
  }

  /** The number that stands before the next paragraph; an empty one where it has none. */
  number(words: string): void {
    this.counted = words
  }

  add(blocks: readonly Block[]): void {
    this.endParagraph()
    for (const block of blocks) this.blocks.push(block)
  }

  endParagraph(): void {
    if (this.isFilled) {
      const text = this.pieces.join('')
      const words = text.trim().replace(/ +\n/g, '\n')
      const block: Block = {
        ...{ kind: 'paragraph', text: this.counted + words },
        ...(this.isHeading && { isHeading: true }),
      }
      if (this.found && this.counted === '') {
        const name = text.slice(0, this.found.end).trim()
        this.leads.push({ kind: this.found.kind, block, name })
      }
      this.blocks.push(block)
      this.counted = ''
    }
    this.pieces = []
    this.length = 0
    this.isFilled = false
    this.endsInSpace = true
    this.doubled = null
    this.found = null
  }

  /** All blocks, at the end of what was gone through. */
  end(): Block[] {
    this.endParagraph()
    return this.blocks
  }

  private put(words: string): void {
    if (words === '') return
    const { doubled } = this
    this.doubled = null
    if (doubled && CLOSES.test(words)) {
      this.pieces.splice(doubled.close, 1)
      this.pieces.splice(doubled.open, 1)
      this.length -= 2
    }
    this.pieces.push(words)
    this.length += words.length
    this.isFilled ||= /\S/.test(words)
    this.endsInSpace = /\s/.test(words.at(-1)!)
  }
}
