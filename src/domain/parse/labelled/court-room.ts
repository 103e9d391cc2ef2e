import {
  askerIn,
  EXAMINED_AGAIN,
  isFirstExamination,
  isWitnessGone,
  witnessIn,
} from '../words/en/courts.ts'

/** How the words begin that say of a name above them that it is a witness’s. */
const SWEARS = /^\p{Ll}|^(?:Called|Having|Produced|Being|After|An?|The) /u

/** Dashes that set a heading off: - EXAMINATION -. */
const AROUND = /^[-–— ]+|[-–— ]+$/g

/** UTF-16 units: what says who asks or answers is no longer. */
const LONGEST = 240

/**
 * Who asks and who answers where the record of a court writes `Q.` and `A.` only. That holds up to where somebody else may
 * ask or answer; from there on the letters stand.
 */
export class CourtRoom {
  private asker: string | undefined
  private witness: string | undefined
  /** Whether who answers was named since the last questions began. */
  private isNew = false
  /** Whether the words by which a witness was sworn go on in the next line. */
  private swears = false
  /** A name alone with a comma behind it, as the line above has it. */
  private named: string | undefined

  /** Takes note of a line; whether nobody says it. */
  hears(line: string, labelled: boolean): boolean {
    const words = line.replace(/\s+/g, ' ').replace(AROUND, '')
    if (labelled && !/^by /i.test(words)) this.swears = false
    const goesOn = this.swears || (this.named !== undefined && SWEARS.test(words))
    if (goesOn) {
      if (this.named !== undefined) this.takes(this.named)
      this.named = undefined
      this.swears = !/[:.]$/.test(words)
      return true
    }
    this.named = undefined
    if (words.length > LONGEST) return false
    const asker = askerIn(words)
    if (asker !== undefined) {
      this.asker = asker
      this.isNew = false
      return true
    }
    if (EXAMINED_AGAIN.test(words)) {
      this.asker = undefined
      return true
    }
    const witness = witnessIn(words)
    if (witness !== undefined) {
      this.takes(witness)
      this.swears = !labelled && !/[:.)\]]$|SWORN$/.test(words)
      return true
    }
    if (/^\p{Lu}[\p{Lu}.'’ -]+,$/u.test(words) && words.includes(' ')) {
      this.named = words.slice(0, -1)
      return true
    }
    const begins = isFirstExamination(words)
    if (!begins && !isWitnessGone(words)) return false
    // A name right above the heading is that of whom it is about.
    if (!begins || !this.isNew) this.witness = undefined
    this.asker = undefined
    this.isNew = false
    return !labelled
  }

  /** Whose label stands there: of whoever asks or answers, where that is known. */
  of(label: string): string {
    if (label === 'Q') return this.asker ?? label
    return label === 'A' || /^the witness$/i.test(label) ? (this.witness ?? label) : label
  }

  private takes(witness: string): void {
    this.witness = witness
    this.asker = undefined
    this.isNew = true
  }
}
