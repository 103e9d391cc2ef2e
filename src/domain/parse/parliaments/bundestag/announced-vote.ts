/** What whoever runs the sitting says before the result of a vote by name is printed. */
export interface Announced {
  /** `Namentliche Abstimmung über den Antrag …`: on what it was, as far as that is told. */
  readonly label: string
  /** What came of it; undefined where the words do not tell, or tell of several. */
  readonly outcome: 'passed' | 'rejected' | undefined
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

/**
 * The announcement of a vote in the last paragraphs before its result. Results are printed where they are announced, which
 * is often under another item of the agenda than the vote was.
 */
export function announcedVote(paragraphs: readonly string[]): Announced {
  const first = paragraphs.findLastIndex((words) => VOTE.test(words))
  const words = first < 0 ? '' : paragraphs.slice(first).join(' ')
  const on = lastVote(words)
  const passed = /\bangenommen\b/.test(words) && !/\bnicht angenommen\b/.test(words)
  const rejected = /\b(?:abgelehnt|nicht angenommen)\b/.test(words)
  return {
    label: shortened(ON.test(on) ? `${LABEL}${on.slice(0, endOf(on))}` : LABEL),
    outcome: passed === rejected ? undefined : passed ? 'passed' : 'rejected',
  }
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
