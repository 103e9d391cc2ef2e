/** A form of a line in the record of a court, by which it is known who asks or who answers below; `who` is that name. */
export interface CourtForm {
  readonly form: string
  /** Lines of the kind, with whom they name; empty where they name nobody. */
  readonly like: readonly (readonly [line: string, who: string])[]
  readonly unlike?: readonly string[]
}

/** What stands where names do and is part of none. */
const NO_NAME =
  '(?!(?:THE|AND|OF|BY|CALLED|RECALLED|SWORN|WITNESS|DEPONENT|PLAINTIFFS?|DEFENDANTS?|DEFEN[CS]E|STATE|PEOPLE|GOVERNMENT|COURT|COUNTY|HEREIN|COMPANY|CORP|INC|LLC|[QA])(?!\\p{L}))'
const PART = String.raw`${NO_NAME}\p{Lu}(?:a?c(?=\p{Lu}))?[\p{Lu}.'’-]*`
const CAPITALS = `(?<who>${PART}(?: ${PART}){1,4})`
const MIXED = String.raw`${NO_NAME}\p{Lu}[\p{L}.'’-]*`
const NAME = `(?<who>${MIXED}(?: ${MIXED}){1,4})`
const COUNSEL = String.raw`(?<who>(?:(?:MR|MS|MRS|MISS|DR|Mr|Ms|Mrs|Dr)\. |THE )\p{Lu}[\p{L}'’-]*(?: (?!AND )\p{Lu}[\p{L}'’-]*){0,3})`
const EXAMINES = '(?:EXAMINATION|Examination)'
const AGAIN =
  '(?:CROSS|Cross|RE-?DIRECT|Re-?direct|RE-?CROSS|Re-?cross|FURTHER|Further|CONTINUED|Continued)'
/** What stands before `sworn`. */
const SWEARING =
  '(?:(?:having|been|being|after|first|was|previously|HAVING|BEEN|BEING|AFTER|FIRST|WAS|PREVIOUSLY) )*'
const SWORN = '(?:(?:duly|DULY) )?(?:sworn|affirmed|SWORN|AFFIRMED)'
/** Of which side a witness is, between the name and `SWORN`. */
const SIDE = String.raw`(?:[^\p{Ll}]{0,40}(?:WITNESS|DEPONENT|PLAINTIFF|DEFENDANT|HEREIN|CALLED)[^\p{Ll}]{0,40}, )?`

/*
 * Lines that nobody says. To add a form, write it with lines of your own and whom they name;
 * `npx vitest run src/domain/parse/labelled/court-room.test.ts` tries each.
 */
export const ASKERS: readonly CourtForm[] = [
  {
    form: String.raw`BY ${COUNSEL}\s*[:.]?`,
    like: [
      ['BY MR. MOSS:', 'MR. MOSS'],
      ['BY THE COURT:', 'THE COURT'],
    ],
    unlike: ['BY MR. MOSS: I will go on.', 'BY MR. MOSS AND MS. REED:'],
  },
  {
    form: `By ${COUNSEL}:`,
    like: [['By Ms. Ida Moss:', 'Ms. Ida Moss']],
    unlike: ['By the way:', 'By Mr. Moss and others', 'By Mr. Moss.'],
  },
  {
    form: String.raw`[([](?:BY|By) ${COUNSEL}[:.]?[)\]][:.]?`,
    like: [['(BY MS. REED)', 'MS. REED']],
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

/** Who is sworn: in capitals, as no answer writes a name. */
export const WITNESSES: readonly CourtForm[] = [
  {
    form: String.raw`[([]?${CAPITALS}, ${SIDE}${SWEARING}${SWORN}\b(?! ?(?:in|IN)\b).{0,120}`,
    like: [
      ['ADA MOSS, having been first duly sworn, testified as follows:', 'ADA MOSS'],
      ["(ADA MOSS, PLAINTIFF'S WITNESS, SWORN.)", 'ADA MOSS'],
      ["ADA McMOSS, GOVERNMENT'S WITNESS, PREVIOUSLY SWORN", 'ADA McMOSS'],
    ],
    unlike: [
      'Ada, you are sworn, and you may sit.',
      'Moss, sworn in May.',
      'Q. Mr. Moss, you were sworn in as mayor in May.',
      'A. Jo Reed, who was another witness to it.',
      'ADA MOSS, A KEY WITNESS, WAS NOT SWORN.',
      'JO REED, BOB LEE AND OTHERS, who was a witness to it, stood there.',
      'DEFENDANT HEREIN, SWORN',
      'THE STATE CALLED ADA MOSS, SWORN',
    ],
  },
  {
    form: `${CAPITALS}, (?:called|produced) (?:as a (?:witness|deponent)|for examination|by|on behalf of)\\b.{0,160}`,
    like: [['ADA J. MOSS, called as a witness by the Plaintiff, was examined and', 'ADA J. MOSS']],
    unlike: ['ADA MOSS, called Addy by all of us, was there.'],
  },
]

/** The same with a name as anybody writes it: only where no answer goes on. */
export const WITNESSES_SET_OFF: readonly CourtForm[] = [
  {
    form: `${NAME}, (?:called|produced) as a (?:witness|deponent)\\b.{0,160}`,
    like: [['Ada J. Moss, called as a witness by the Plaintiff, was examined and', 'Ada J. Moss']],
    unlike: ['Ada Moss, a key witness, was there with me.'],
  },
  {
    form: `${NAME}, ${SWEARING}duly (?:sworn|affirmed)\\b.{0,120}`,
    like: [['Ada Moss, having been first duly sworn, testified as follows:', 'Ada Moss']],
    unlike: ['Ada Moss, sworn in as mayor in May, was there.'],
  },
]

/** What stands on the title page, above all questions. */
export const TITLES: readonly CourtForm[] = [
  {
    form: `(?:VIDEO(?:TAPED|CONFERENCE)? |REMOTE |ORAL |ZOOM )*DEPOSITION OF ${CAPITALS}`,
    like: [
      ['DEPOSITION OF ADA MOSS', 'ADA MOSS'],
      ['VIDEOTAPED DEPOSITION OF ADA J. MOSS', 'ADA J. MOSS'],
    ],
    unlike: ['Deposition of silt in the river', 'DEPOSITION OF THE LAMP COMPANY'],
  },
]

/** What goes on below a name alone, with a comma behind it, that is a witness’s. */
export const SWEARINGS: readonly CourtForm[] = [
  {
    form: `(?:(?:[Tt]he |[Aa] )?(?:witness|deponent|plaintiff|defendant|Witness|Deponent|Plaintiff|Defendant)(?:,| herein,| called\\b).{0,160})`,
    like: [
      ['the witness herein, having been duly sworn, testified', ''],
      ['Defendant herein, having been sworn, testified:', ''],
    ],
  },
  {
    form: `(?:[Cc]alled|[Pp]roduced) (?:as a|for|by|on)\\b.{0,160}|(?:[Hh]aving|[Bb]eing|[Aa]fter|[Ww]as|[Ff]irst|[Dd]uly) .{0,60}\\b(?:sworn|affirmed|called|examined)\\b.{0,120}|[Hh]aving been first(?: duly)?`,
    like: [
      ['called as a witness by the town, having been first', ''],
      ['having been first duly sworn, testified as follows:', ''],
    ],
    unlike: ['and they saw me.', 'the lamps, and the post.'],
  },
  {
    form: String.raw`${SIDE}(?:(?:HAVING|BEEN|FIRST|DULY|PREVIOUSLY) )*(?:SWORN|AFFIRMED)\.?`,
    like: [['DEFENDANT HEREIN, SWORN', '']],
    unlike: ['NOT SWORN'],
  },
]

/** Lines by which somebody is sworn or comes back: `who`, where they say it. */
export const ARRIVALS: readonly CourtForm[] = [
  {
    form: String.raw`[([]${NAME},? (?:was |is |being |having been )?(?:then |again |first |previously |duly )*(?:sworn|affirmed|called|re-?called)\b.{0,60}`,
    like: [
      ['(Jo Lee was duly sworn.)', 'Jo Lee'],
      ['(Jo Lee, recalled.)', 'Jo Lee'],
    ],
  },
  {
    form: `[([](?:[Tt]he |THE )?(?:[Ww]itness|WITNESS) .{0,30}(?:sworn|affirmed|SWORN|AFFIRMED|stand|STAND).{0,30}`,
    like: [['(The witness was duly sworn.)', '']],
    unlike: ['The witness was sworn, I think.'],
  },
  {
    form: `${CAPITALS},? (?:was |is )?(?:called|re-?called|(?:RE-?)?CALLED|resumed the stand|RESUMED THE STAND)[.:]?`,
    like: [
      ['JO LEE, recalled.', 'JO LEE'],
      ['JO LEE, RECALLED', 'JO LEE'],
    ],
    unlike: ['Jo Lee, recalled.'],
  },
  {
    form: String.raw`[^\p{Ll}]{3,120}, (?:SWORN|AFFIRMED|RE-?CALLED)\.?`,
    like: [['THE STATE CALLED ADA MOSS, SWORN', '']],
  },
]

/** Lines behind which somebody else may answer, whoever that is. */
export const WITNESS_GOES: readonly CourtForm[] = [
  {
    form: String.raw`[([](?:The |THE )?(?:witness|WITNESS|Witness) (?:(?:was|is|WAS|IS) )?(?:excused|EXCUSED|steps? down|stepped down|withdrew|WITHDREW).{0,30}|THE WITNESS (?:(?:WAS|IS) )?(?:EXCUSED|WITHDREW)\.?`,
    like: [
      ['(Witness excused.)', ''],
      ['THE WITNESS WITHDREW', ''],
    ],
    unlike: ['The witness saw a lamp.', 'The witness excused himself and left.'],
  },
  {
    form: `(?:PLAINTIFF|DEFENDANT|DEFEN[CS]E|STATE|GOVERNMENT|PEOPLE)(?:['’]?S['’]?)? (?:CASE(?:-IN-CHIEF)?|EVIDENCE|WITNESS(?:ES)?|REBUTTAL)`,
    like: [
      ["DEFENDANT'S EVIDENCE", ''],
      ['DEFENSE CASE', ''],
    ],
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

/** What heads the questions of another side to the same witness, or those that go on. */
export const EXAMINED_AGAIN: readonly CourtForm[] = [
  {
    form: String.raw`(?:${AGAIN}[ -]?)+(?:[A-Za-z]+ )?${EXAMINES}(?:,? ?\(?[A-Za-z. -]+\)?)?`,
    like: [
      ['CROSS-EXAMINATION', ''],
      ['FURTHER REDIRECT EXAMINATION', ''],
      ['CONTINUED DIRECT EXAMINATION', ''],
    ],
    unlike: ['DIRECT EXAMINATION'],
  },
  {
    form: String.raw`(?:[A-Za-z]+ ){0,2}${EXAMINES}(?:,? ?[([]?(?:[Rr]esumed|[Cc]ontinu(?:ed|ing)|RESUMED|CONTINU(?:ED|ING)|[Cc]ont(?:'d|[.])|CONT(?:'D|[.]))[)\]]?)`,
    like: [
      ['DIRECT EXAMINATION (Resumed)', ''],
      ['DIRECT EXAMINATION (CONTINUED)', ''],
      ["Direct Examination, Cont'd", ''],
    ],
  },
  {
    form: '(?:FURTHER )?(?:CROSS|RE-?DIRECT|RE-?CROSS|DIRECT|VOIR DIRE)[.:]?',
    like: [
      ['CROSS', ''],
      ['FURTHER REDIRECT', ''],
    ],
    unlike: ['Cross'],
  },
]

const whole = (forms: readonly CourtForm[]) =>
  forms.map(({ form }) => new RegExp(`^(?:${form})$`, 'u'))

const finding = (table: readonly CourtForm[]) => {
  const forms = whole(table)
  return (line: string): string | undefined => {
    for (const form of forms) {
      const found = form.exec(line)
      if (found) return found.groups?.who ?? ''
    }
    return undefined
  }
}

/*
 * Whom a line names, for each table: empty where it is of the kind and names nobody, undefined where it is of another.
 */
export const askerIn = finding(ASKERS)
export const witnessIn = finding(WITNESSES)
export const witnessSetOffIn = finding(WITNESSES_SET_OFF)
export const titledIn = finding(TITLES)
export const swearingIn = finding(SWEARINGS)
export const arrivalIn = finding(ARRIVALS)
export const departureIn = finding(WITNESS_GOES)
export const firstIn = finding(FIRST_EXAMINATIONS)
export const againIn = finding(EXAMINED_AGAIN)
