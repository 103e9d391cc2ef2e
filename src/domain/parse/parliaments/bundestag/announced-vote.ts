/** What whoever runs the sitting says before the result of a vote by name is printed. */
export interface Announced {
  /** `Namentliche Abstimmung über den Antrag …`: on what it was, as far as that is told. */
  readonly label: string
  /** What came of it; undefined where the words do not tell, or tell of several. */
  readonly outcome: 'passed' | 'rejected' | undefined
  /** Whether more than half of those who vote is needed. */
  readonly needsMore: boolean
}

const LABEL = 'Namentliche Abstimmung'
/** UTF-16 units. */
const LONGEST = 160

/** `der namentlichen Schlussabstimmung`, and on what it was. */
const VOTE =
  /namentliche[nr]? (?:Schluss)?abstimmung(?<on> (?:in |über |zu |zum |zur |betreffend )?.*)$/isu
const ON = /^ (?:in|über|zu|zum|zur|betreffend) /i
/** What ends it: the verb of the announcement, a colon, the end of the sentence. */
const ENDS =
  /,? (?:(?:(?:gebe|teile|verlese|verkünde) ich|(?:zu )?(?:bekannt|mitteilen|verkünden|verlesen)|liegt|liegen))\b| (?:vor|mit)[.:]|:(?=\s|$)|(?<!\d|\b(?:Dr|Prof|Nr|Abs))\.(?=\s|$)| – (?:bekannt|hier|das)\b/u
/** Ends a sentence, or what announces a result before it. */
const STOP = /(?<!\d|\b(?:Dr|Prof|Nr|Abs))\.(?=\s|$)|[:!?](?=\s|$)|\n/u
/** A verdict: not what was, may be or is recommended. */
const VERDICT = /\b(?:ist|sind)\b[^,;.:\n]*?(?<not>\bnicht )?\b(?<is>angenommen|abgelehnt)\b(?! w)/u
/** What is told of how many are needed, where it is not half of those who vote. */
const NEEDED =
  /\berforderlich\p{L}*\s(?:\p{L}+\s){0,3}Mehrheit|\bMehrheit\b[^.;:]*\s(?:erforderlich|nötig|notwendig)|Zweidrittelmehrheit|Kanzlermehrheit|\babsolute\p{L}? Mehrheit|\bMehrheit (?:von|der) (?:zwei Dritteln|\d|(?:gesetzlichen )?(?:Mitglieder|Stimmen der Mitglieder))/iu

/**
 * The announcement of a vote in the last paragraphs before its result. Results are printed where they are announced, which
 * is often under another item of the agenda than the vote was.
 */
export function announcedVote(paragraphs: readonly string[]): Announced {
  const first = paragraphs.findLastIndex((words) => VOTE.test(words))
  const words = first < 0 ? '' : paragraphs.slice(first).join(' ')
  const on = lastVote(words)
  return {
    label: shortened(ON.test(on) ? `${LABEL}${on.slice(0, endOf(on))}` : LABEL),
    outcome: first < 0 ? undefined : verdictIn(paragraphs.slice(first).join('\n')),
    needsMore: NEEDED.test(words),
  }
}

/** What came of the vote by the sentences behind the one that names it last: others before may be of something else. */
function verdictIn(words: string): Announced['outcome'] {
  let behind = words
  for (let found = VOTE.exec(behind); found; found = VOTE.exec(behind)) behind = found.groups!.on!
  const end = STOP.exec(behind)
  if (!end) return undefined
  behind = behind.slice(end.index + end[0].length)
  const { is, not } = VERDICT.exec(behind)?.groups ?? {}
  if (is === undefined || behind.includes(OTHER[is]!)) return undefined
  return is === 'angenommen' && not === undefined ? 'passed' : 'rejected'
}

const OTHER: Readonly<Record<string, string>> = {
  angenommen: 'abgelehnt',
  abgelehnt: 'angenommen',
}

/** What stands behind the last naming of a vote. */
function lastVote(words: string): string {
  let on = ''
  for (let rest = words, found = VOTE.exec(rest); found; found = VOTE.exec(rest)) {
    const behind = found.groups!.on!
    if (ON.test(behind)) on = behind
    rest = behind
  }
  return on
}

const endOf = (on: string) => {
  const at = on.search(ENDS)
  return at < 0 ? on.length : at
}

const shortened = (words: string) =>
  words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words.trim()
