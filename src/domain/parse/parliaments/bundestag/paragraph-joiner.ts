import type { ProceedingsWriter, Run, Voice } from '../proceedings.ts'
import { GOES_ON, kindOfClass } from './paragraph-classes.ts'

/**
 * Puts paragraphs together again that an interruption cut within a sentence, and lists of names in a line. What was
 * taken up is written at the latest by `flush`.
 */
export class ParagraphJoiner {
  private readonly record: ProceedingsWriter
  private runs: Run[] = []
  /** What happened since the last words. */
  private asides: string[] = []
  private names: string[] = []

  constructor(record: ProceedingsWriter) {
    this.record = record
  }

  voice(voice: Voice): void {
    this.flush()
    this.record.voice(voice)
  }

  paragraph(name: string, runs: readonly Run[]): void {
    if (name === GOES_ON && this.runs.length > 0 && !this.hasEnded()) {
      for (const aside of this.asides) this.runs.push(SPACE, { aside })
      this.runs.push(SPACE)
      this.asides = []
    } else this.flush()
    this.runs.push(...runs)
  }

  aside(text: string): void {
    this.endList()
    this.asides.push(text)
  }

  /** What is printed and said by nobody. */
  printed(name: string, line: string): void {
    if (kindOfClass(name) === 'voter') this.names.push(line)
    else this.aside(line)
  }

  flush(): void {
    this.endList()
    if (this.runs.length > 0) this.record.paragraph(...this.runs)
    for (const aside of this.asides) this.record.aside(aside)
    this.runs = []
    this.asides = []
  }

  private endList(): void {
    if (this.names.length > 0) this.asides.push(this.names.join(', '))
    this.names = []
  }

  private hasEnded(): boolean {
    const last = this.runs.findLast((run) => 'words' in run && /\S/.test(run.words))
    const words = last && 'words' in last ? last.words.trimEnd() : ''
    return /[.!?:…]["“”‘’«»)\]]*$/.test(words.slice(-8))
  }
}

const SPACE: Run = { words: ' ' }
