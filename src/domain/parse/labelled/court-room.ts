import {
  asksNothing,
  greetedIn,
  isEnding,
  isNaming,
  isOath,
  isParting,
  isRuling,
} from '../words/en/court-talk.ts'
import {
  againIn,
  arrivalIn,
  askerIn,
  departureIn,
  firstIn,
  swearingIn,
  titledIn,
  witnessIn,
  witnessSetOffIn,
} from '../words/en/courts.ts'

/** Who is asked for a name behind so many questions is not the one who answered these. */
const FIRST_QUESTIONS = 3

/** Dashes that set a heading off: - EXAMINATION -. */
const AROUND = /^[-–— ]+|[-–— ]+$/g

/** UTF-16 units: what says who asks or answers is no longer. */
const LONGEST = 240

/** A name alone, as the record sets one above its heading; with a comma, what follows says whose it is. */
const NAME_ALONE =
  /^(?!.*\b(?:AND|THE|OF|EXAMINATION|CROSS|REDIRECT|DIRECT)\b)\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,4}(,?)$/u

/** Headings whose form is not known say that somebody else asks or is asked. */
const OTHER_ASKER = /^[([]?BY [^\p{Ll}]+:$/u
const OTHER_EXAMINATION = /^[^\p{Ll}]*\bEXAMINATION\b[^\p{Ll}]*$/u

/** The label of a line and what is said behind it. */
export interface CourtLabel {
  readonly key: string
  readonly words: string
}

const isLetter = (key: string) => key === 'Q' || key === 'A'
const isWitness = (key: string) => /^the (?:witness|deponent)$/i.test(key)
const plain = (line: string) => line.replace(/\s+/g, ' ').replace(AROUND, '')
const isSame = (one: string | undefined, other: string | undefined) =>
  one?.toUpperCase() === other?.toUpperCase()

/** Whether two names are of the same counsel: MR. MOSS, Mr. Ira Moss. */
function isSameCounsel(one: string, other: string | undefined): boolean {
  if (other === undefined) return false
  const ends = (name: string) => name.toUpperCase().replace(/ .* | /, ' ')
  return ends(one) === ends(other)
}

/**
 * Who asks and who answers where the record of a court writes `Q.` and `A.` only. That holds as long as it is certain:
 * wherever somebody else may ask or answer the letters stand again.
 */
export class CourtRoom {
  private asker: string | undefined
  private witness: string | undefined
  /** Whether nothing was asked since the witness was named. */
  private isNew = false
  /** How many questions were put since the witness was named. */
  private asked = 0
  /** Whether anything was asked yet. */
  private begun = false
  /** Whether the words by which a witness was sworn go on in the next line. */
  private swears = false
  /** Who has the word, and all the words of whom it matters what they say. */
  private turn: { readonly by: string; words: string } | undefined
  private above = ''

  /** Takes note of a line and of the one below it; whether nobody says it. */
  hears(line: string, label: CourtLabel | undefined, below: string): boolean {
    const words = plain(line)
    if (words === '') return false
    const isStage =
      words.length <= LONGEST &&
      (label === undefined || askerIn(words) !== undefined) &&
      this.isStage(words, plain(below))
    this.above = words
    if (isStage) return true
    this.swears = false
    if (label) this.speaks(label)
    else if (this.turn && !/^[([].*[)\]]$/.test(words)) this.turn.words += ` ${words}`
    return false
  }

  /** Whose label stands there: of whoever asks or answers, where that is known. */
  of(label: string): string {
    if (label === 'Q') return this.asker ?? label
    return label === 'A' || isWitness(label) ? (this.witness ?? label) : label
  }

  private isStage(words: string, below: string): boolean {
    const asker = askerIn(words)
    if (asker !== undefined) {
      this.heads()
      this.asker = asker
      return true
    }
    if (againIn(words) !== undefined) {
      this.heads()
      return true
    }
    if (firstIn(words) !== undefined) {
      this.heads()
      // A name right above the heading is that of whom it is about.
      if (!this.isNew) this.witness = undefined
      return true
    }
    if (this.swears && /\p{Ll}/u.test(words)) {
      this.swears = !/[:.]$/.test(words)
      return true
    }
    return this.isSworn(words, below) || this.isOther(words)
  }

  /** Whether a line says who the witness is. */
  private isSworn(words: string, below: string): boolean {
    const titled = titledIn(words)
    if (titled !== undefined) {
      if (isSame(titled, this.witness)) return !this.begun
      if (!this.begun && this.witness === undefined) this.takes(titled)
      else this.loses()
      return !this.begun
    }
    const answers = this.turn === undefined ? this.begun : isWitness(this.turn.by)
    const setOff = witnessSetOffIn(words)
    const witness = witnessIn(words) ?? (answers ? undefined : setOff)
    if (witness !== undefined) {
      this.takes(witness)
      this.swears = !/[:.)\]]$|SWORN$/.test(words)
      return true
    }
    // Somebody may be sworn there, or somebody may tell of it.
    if (setOff !== undefined) this.loses()
    const name = NAME_ALONE.exec(words)
    if (!name?.[1] || swearingIn(below) === undefined) return false
    this.takes(words.slice(0, -1))
    this.swears = true
    return true
  }

  /** Whether a line says that somebody else may answer. */
  private isOther(words: string): boolean {
    const arrives = arrivalIn(words)
    if (arrives !== undefined) {
      if (!this.isNew || (arrives !== '' && !isSame(arrives, this.witness))) this.loses()
      return true
    }
    if (departureIn(words) !== undefined) {
      this.loses()
      return true
    }
    if (OTHER_EXAMINATION.test(words)) this.loses()
    if (OTHER_ASKER.test(words)) this.heads()
    return false
  }

  /** Questions of somebody begin, and to another witness where another name stands above. */
  private heads(): void {
    this.settles()
    if (NAME_ALONE.test(this.above) && !isSame(this.above.replace(/,$/, ''), this.witness))
      this.witness = undefined
    this.asker = undefined
  }

  private takes(witness: string): void {
    this.settles()
    this.witness = witness
    this.asker = undefined
    this.isNew = true
    this.asked = 0
  }

  private loses(): void {
    this.settles()
    this.witness = undefined
    this.asker = undefined
    this.isNew = false
  }

  private speaks({ key, words }: CourtLabel): void {
    this.settles()
    if (isLetter(key)) {
      this.begun = true
      this.isNew = false
    }
    if (key === 'Q') {
      this.asked++
      const [named] = /^[([][^)\]]*[)\]]/.exec(words) ?? []
      if (named !== undefined) this.asker = askerIn(named) ?? this.asker
    }
    this.turn = key === 'A' ? undefined : { by: key, words }
  }

  /** Whether a question is put to somebody else than the witness, of whose coming no word is told. */
  private isOfAnother(words: string): boolean {
    const { witness } = this
    if (witness === undefined) return false
    if (this.asked > FIRST_QUESTIONS && isNaming(words)) return true
    const greeted = greetedIn(words)
    return greeted !== undefined && !witness.toUpperCase().includes(greeted.toUpperCase())
  }

  /** What was said in the turn that ends: somebody else may ask or answer behind it. */
  private settles(): void {
    const { turn } = this
    this.turn = undefined
    if (!turn || isWitness(turn.by)) return
    const { by, words } = turn
    if (by === 'Q') {
      if (this.isOfAnother(words)) this.witness = undefined
      if (isEnding(words)) this.asker = undefined
      return
    }
    if (isParting(words) || (!this.isNew && isOath(words))) this.loses()
    else if (isSameCounsel(by, this.asker)) {
      if (isEnding(words)) this.asker = undefined
    } else if (!asksNothing(by) && !isRuling(words)) this.asker = undefined
  }
}
