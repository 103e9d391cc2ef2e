import type { Block, LeftOut } from './blocks.ts'
import type { IsHeading } from './heading-styles.ts'
import type { CountParagraph } from './numbering.ts'
import type { ParagraphProperties } from './properties.ts'

/** What hears of a story while it is written down. */
export interface Hearing {
  readonly count: CountParagraph
  readonly isHeading: IsHeading
  onLeftOut(what: LeftOut): void
  /** Hears of what takes as much memory as paragraphs and cells do; throws where they are too many. */
  onLines(count: number): void
}

/** Fields that are open, and whether their instruction is read or their result; they span paragraphs. */
export type Fields = ('code' | 'result')[]

/** The paragraph that is read. */
interface Paragraph {
  text: string
  properties: ParagraphProperties
  /** Boxes that hang on it: they follow it. */
  readonly boxes: Block[]
}

const PLAIN: ParagraphProperties = { number: {}, joins: false }

/** Writes a story down in blocks, as its elements are gone through. */
export class StoryWriter {
  readonly blocks: Block[] = []
  /** How much was given, words and pictures. */
  given = 0
  /** Whether what is said is not shown. */
  hidden = false
  private paragraph: Paragraph | null = null
  /** Paragraphs of drawings stand inside paragraphs of the text. */
  private nested = 0
  /** Of a paragraph that goes on in the next. */
  private joined = ''

  private readonly hearing: Hearing
  private readonly fields: Fields

  constructor(hearing: Hearing, fields: Fields) {
    this.hearing = hearing
    this.fields = fields
  }

  say(words: string): void {
    if (this.fields.includes('code')) return
    if (this.hidden) {
      if (/[\p{L}\p{N}]/u.test(words)) this.hearing.onLeftOut('hidden')
      return
    }
    this.given += words.length
    if (this.paragraph) this.paragraph.text += words
    else if (/\S/.test(words)) {
      this.hearing.onLines(1)
      this.blocks.push({ kind: 'paragraph', text: words })
    }
  }

  /** Whether properties that are read now are those of the paragraph that is written. */
  isInParagraph(): boolean {
    return this.paragraph !== null && this.nested === 0
  }

  setProperties(properties: ParagraphProperties): void {
    if (this.paragraph) this.paragraph.properties = properties
  }

  openParagraph(): void {
    if (this.paragraph) {
      this.nested++
      this.paragraph.text += '\n'
    } else this.paragraph = { text: this.joined, properties: PLAIN, boxes: [] }
  }

  closeParagraph(): void {
    if (this.nested > 0) this.nested--
    else if (this.paragraph) {
      this.write(this.paragraph)
      this.paragraph = null
    }
  }

  addBox(blocks: readonly Block[]): void {
    this.given += blocks.length
    const at = this.paragraph?.boxes ?? this.blocks
    at.push({ kind: 'box', blocks })
  }

  /** All blocks, at the end of the story. */
  end(): Block[] {
    if (/\S/.test(this.joined)) this.blocks.push({ kind: 'paragraph', text: this.joined })
    return this.blocks
  }

  private write({ text, properties, boxes }: Paragraph): void {
    // An instruction that never ends would take the rest of the document with it.
    for (const [i, field] of this.fields.entries()) if (field === 'code') this.fields[i] = 'result'
    if (properties.joins) this.joined = text
    else {
      const label = this.hearing.count(properties.style, properties.number)
      const isHeading = this.hearing.isHeading(properties.style, properties.outline)
      if (/\S/.test(text))
        this.blocks.push({
          ...{ kind: 'paragraph', text: label + text },
          ...(isHeading && { isHeading }),
          ...(properties.style !== undefined && { style: properties.style }),
        })
      this.joined = ''
    }
    for (const box of boxes) this.blocks.push(box)
  }
}
