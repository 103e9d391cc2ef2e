/** A form of a line in the record of a court, by which it is known who asks or who answers below; `who` is that name. */
interface CourtForm {
  readonly form: string
  /** Lines of the kind, with whom they name; empty where they name nobody. */
  readonly like: readonly (readonly [line: string, who: string])[]
  readonly unlike?: readonly string[]
}

const NAME = String.raw`(?<who>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4})`
const COUNSEL = String.raw`(?<who>(?:(?:MR|MS|MRS|MISS|DR|Mr|Ms|Mrs|Dr)\. |THE )\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})`
const EXAMINES = '(?:EXAMINATION|Examination)'
const AGAIN =
  '(?:CROSS|Cross|RE-?DIRECT|Re-?direct|RE-?CROSS|Re-?cross|FURTHER|Further|CONTINUED|Continued)'

/*
 * Lines that nobody says. To add a form, write it with lines of your own and whom they name;
 * `npx vitest run src/domain/parse/words` tries each.
 */
export const ASKERS: readonly CourtForm[] = [
  {
    form: String.raw`[([]?(?:BY|By) ${COUNSEL}[)\]]?\s*[:.]?`,
    like: [
      ['BY MR. MOSS:', 'MR. MOSS'],
      ['By Ms. Ida Moss:', 'Ms. Ida Moss'],
      ['(BY MS. REED)', 'MS. REED'],
      ['BY THE COURT:', 'THE COURT'],
    ],
    unlike: ['BY MR. MOSS: I will go on.', 'By the way:', 'By Mr. Moss and others'],
  },
  {
    form: String.raw`(?:[A-Za-z-]+[ -])?${EXAMINES}(?: \([A-Za-z. ]+\))? (?:BY|By) ${COUNSEL}\s*[:.]?`,
    like: [
      ['EXAMINATION BY MR. MOSS:', 'MR. MOSS'],
      ['CROSS-EXAMINATION BY MS. REED', 'MS. REED'],
    ],
    unlike: ['EXAMINATION BY THE COUNTY OF ALL LAMPS IN 1990 AND LATER'],
  },
]

export const WITNESSES: readonly CourtForm[] = [
  {
    form: String.raw`[([]?${NAME},(?= ).{0,120}\b(?:witness|WITNESS|Witness|sworn|SWORN|Sworn|affirmed|AFFIRMED|deponent)\b.{0,80}`,
    like: [
      ['ADA MOSS, having been first duly sworn, testified as follows:', 'ADA MOSS'],
      ['Ada J. Moss, called as a witness by the Plaintiff, was examined and', 'Ada J. Moss'],
      ["(ADA MOSS, PLAINTIFF'S WITNESS, SWORN.)", 'ADA MOSS'],
      ["ADA MOSS, GOVERNMENT'S WITNESS, PREVIOUSLY SWORN", 'ADA MOSS'],
    ],
    unlike: ['Ada, you are sworn, and you may sit.', 'Moss, sworn in May.'],
  },
  {
    form: `(?:VIDEO(?:TAPED|CONFERENCE)? |REMOTE |ORAL |ZOOM )*DEPOSITION OF ${NAME}`,
    like: [
      ['DEPOSITION OF ADA MOSS', 'ADA MOSS'],
      ['VIDEOTAPED DEPOSITION OF ADA J. MOSS', 'ADA J. MOSS'],
    ],
    unlike: ['Deposition of silt in the river'],
  },
]

/** Lines behind which somebody else may answer, whoever that is. */
export const WITNESS_GOES: readonly CourtForm[] = [
  {
    form: `[([]?(?:The |THE )?(?:witness|WITNESS|Witness) (?:(?:was|is) )?(?:excused|EXCUSED|steps? down|withdrew|WITHDREW).{0,30}`,
    like: [
      ['(Witness excused.)', ''],
      ['THE WITNESS WITHDREW', ''],
    ],
    unlike: ['The witness saw a lamp.'],
  },
  {
    form: String.raw`.{0,80}\b(?:may step down|(?:are|is|'re) excused|next witness)\b.{0,60}`,
    like: [
      ['THE COURT:  You may step down.', ''],
      ['THE COURT:  Call your next witness.', ''],
    ],
  },
  {
    form: String.raw`.{0,60}\bcalls? (?:Mr\. |Ms\. |Mrs\. |Dr\. )?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]*)+.{0,40}`,
    like: [['MS. REED:  The town calls Ada Moss to the stand.', '']],
    unlike: ['She calls it a lamp.'],
  },
]

/** What heads the first questions to whoever was sworn. */
export const FIRST_EXAMINATIONS: readonly CourtForm[] = [
  {
    form: `(?!${AGAIN})(?:[A-Za-z]+ ){0,2}${EXAMINES}`,
    like: [
      ['DIRECT EXAMINATION', ''],
      ['EXAMINATION', ''],
      ['VOIR DIRE EXAMINATION', ''],
    ],
    unlike: ['CROSS-EXAMINATION', 'REDIRECT EXAMINATION'],
  },
]

/** What heads the questions of another side to the same witness. */
export const EXAMINED_AGAIN = new RegExp(`^(?:${AGAIN}[ -]?)+${EXAMINES}(?: \\([A-Za-z. ]+\\))?$`)

const whole = (forms: readonly CourtForm[]) =>
  forms.map(({ form }) => new RegExp(`^(?:${form})$`, 'u'))

const ASKS = whole(ASKERS)
const IS_SWORN = whole(WITNESSES)
const GOES = whole(WITNESS_GOES)
const FIRST = whole(FIRST_EXAMINATIONS)

const whoIn = (forms: readonly RegExp[], line: string): string | undefined => {
  for (const form of forms) {
    const found = form.exec(line)
    if (found) return found.groups?.who ?? ''
  }
  return undefined
}

/** Who asks the questions below a line; undefined where it does not say. */
export const askerIn = (line: string): string | undefined => whoIn(ASKS, line)

/** Who answers below a line; undefined where it does not say. */
export const witnessIn = (line: string): string | undefined => whoIn(IS_SWORN, line)

/** Whether behind a line somebody else may answer. */
export const isWitnessGone = (line: string): boolean => whoIn(GOES, line) !== undefined

/** Whether a line heads the first questions to a witness. */
export const isFirstExamination = (line: string): boolean => whoIn(FIRST, line) !== undefined
