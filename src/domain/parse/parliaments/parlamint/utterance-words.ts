import { inLine } from '../../../text/in-line.ts'
import type { XmlReader } from '../../xml/read-xml.ts'
import type { Run } from '../proceedings.ts'

/** What happens while somebody speaks, and what the editors note. */
export const ASIDE = /^(?:note|vocal|kinesic|incident|gap|figure)$/
/** What holds relations of words, and no words. */
const SILENT = /^(?:linkGrp|link|timeline)$/
/** Ends of pages, columns and lines; a word goes on behind one. */
const BREAK = /^(?:pb|cb|lb)$/
const TOKEN = /^(?:w|pc)$/

/** An aside that was just opened, in brackets as the record has them, or in square ones. */
function asideOf(xml: XmlReader): string {
  const words = inLine(xml.content())
  return words === '' || /^[([]/.test(words) ? words : `[${words}]`
}

/** What ends with a hyphen, as a word does that was cut. */
const CUT = /\p{L}[-\u00ad]$/u
/** Words behind a hyphen that stays: `Land- und Forstwirtschaft`. */
const BEHIND_HYPHEN = new Set(
  'und oder bzw sowie bis and or et ou y o e u ed i a en of och og eller ja tai ve'.split(' '),
)

/** UTF-16 units of white space that may stand between a word and a break. */
const LONGEST_GAP = 200

/**
 * Puts the words of an utterance together, also where they are annotated one by one: then a space stands behind
 * each but where `join` says otherwise, and white space between elements is the layout of the file.
 */
export class UtteranceWords {
  private runs: Run[] = []
  private isTokens = false
  /** How deep in an annotated word the reader is: one may hold others. */
  private inToken = 0
  /** Whether a space is due before the next word. */
  private gap = false
  private joins = ''
  /** Whether a word goes on behind a break: it does, or may, by its hyphen. */
  private glues: boolean | 'by-hyphen' = false

  text(words: string): void {
    if (this.inToken > 0) this.say(words)
    else if (!this.isTokens || /\S/.test(words)) this.say(this.glued(words))
  }

  /** Takes an element within an utterance that was just opened; says whether it was read to its end. */
  open(xml: XmlReader): boolean {
    const { name } = xml
    if (ASIDE.test(name)) {
      const aside = asideOf(xml)
      if (aside !== '') this.runs.push({ aside })
      this.glues = false
    } else if (SILENT.test(name)) xml.skip()
    else if (BREAK.test(name)) {
      if (xml.attribute('break') === 'no') this.glue()
      else if (!this.isTokens && CUT.test(this.ending())) this.glues = 'by-hyphen'
      return false
    } else {
      if (TOKEN.test(name)) this.token(xml.attribute('join') ?? '')
      return false
    }
    return true
  }

  close(name: string): void {
    if (!TOKEN.test(name) || this.inToken === 0) return
    this.inToken--
    if (this.inToken === 0) this.gap = !/^(?:right|both)$/.test(this.joins)
  }

  /** The words up to here; then anew. */
  take(): readonly Run[] {
    const { runs } = this
    this.runs = []
    this.gap = false
    this.glues = false
    this.isTokens = false
    return runs
  }

  private token(join: string): void {
    this.isTokens = true
    if (this.inToken++ > 0) return
    this.joins = join
    if (this.gap && !/^(?:left|both)$/.test(join)) this.runs.push({ words: ' ' })
    this.gap = false
  }

  /** A word goes on: white space and hyphens that are not shown are taken from the end. */
  private glue(taken = /[\s\u00ad]/): void {
    this.glues = true
    const last = this.runs.at(-1)
    if (!last || !('words' in last)) return
    let end = last.words.length
    while (end > 0 && taken.test(last.words[end - 1]!)) end--
    this.runs[this.runs.length - 1] = { words: last.words.slice(0, end) }
  }

  /** How the last words end, white space apart. */
  private ending(): string {
    const last = this.runs.at(-1)
    return last && 'words' in last ? last.words.slice(-LONGEST_GAP).trimEnd() : ''
  }

  private glued(words: string): string {
    if (this.glues === false || !/\S/.test(words)) return this.glues === false ? words : ''
    if (this.glues === 'by-hyphen') {
      const [first = ''] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(words.trimStart()) ?? []
      if (first === '' || BEHIND_HYPHEN.has(first)) {
        this.glues = false
        return ` ${words}`
      }
      this.glue(/[\s\u00ad-]/)
    }
    return words.trimStart()
  }

  private say(words: string): void {
    if (words === '') return
    this.runs.push({ words })
    if (/\S/.test(words)) this.glues = false
  }
}
