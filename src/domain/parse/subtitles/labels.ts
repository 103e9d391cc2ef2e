import type { Judgement } from '../labelled/judge.ts'
import type { Lead } from '../labelled/lead.ts'
import { readLine } from '../labelled/read-line.ts'
import { cutLine, type SpeechLine } from '../labelled/speech-line.ts'
import type { TurnLine } from '../labelled/turns.ts'

/** In a cue a label stands where it begins, and a clock is words: the cue has a time of its own. */
export function heard({ start, end, text, places, time, voice, ...line }: SpeechLine): TurnLine {
  const opens = line.opens || (voice === undefined && NAMED.test(text))
  // Whom the format names, or a line that goes on and looks like it, needs no second look.
  const settled = typeof voice === 'object' || (!opens && !SIGN.test(text))
  const { lead, signs } = settled ? NOTHING : readLine(text)
  const label = lead && opens && isLabel(lead, text) ? lead : null
  const read = { lead: label, content: 0, end: text.length, signs }
  return { start, end, text, places, time, voice, opens, read, below: false, wraps: false }
}

const SIGN = /^[>#–-]/
/** `<Ada Moss> …`: no sign of the format, so that it is somebody's label wherever in a cue it stands. */
const NAMED = /^<\p{L}[^<>]{1,60}>\s*\S/u
const NOTHING = { lead: null, signs: '' }

/** A name in brackets alone on its line is more likely what is heard. */
const isLabel = ({ form, content }: Lead, text: string): boolean =>
  form === 'colon' || (form === 'bracket' && content < text.length)

/** UTF-16 units: a label within a line is no longer. */
const LONGEST = 80
const SENTENCE_END = /[.?!…。？！"”’)\]♪]\s+|[。？！」』]/g
const COLON = /[:：]/g

/**
 * The lines, each cut where within it, behind a sentence, the label of a known voice stands, as
 * where two lines of a dialogue were put into one: `ANNA: You saw it? TOM: I did.`
 */
export function* cutAtLabels(
  lines: Iterable<TurnLine>,
  { labels }: Judgement,
): Generator<TurnLine> {
  for (const one of lines) {
    let rest = one
    for (const at of labels.size > 0 ? labelsWithin(one, labels) : []) {
      const offset = at - (one.text.length - rest.text.length)
      const [before, behind] = cutLine(rest, offset)
      yield { ...rest, ...before, read: { ...rest.read, end: before.text.length } }
      rest = heard({ ...behind, opens: true })
    }
    yield rest
  }
}

/** Where in a line the labels of known voices stand, behind the one that it begins with. */
function labelsWithin({ text, read }: TurnLine, labels: ReadonlySet<string>): number[] {
  const found: number[] = []
  COLON.lastIndex = read.lead?.content ?? 0
  for (let colon = COLON.exec(text); colon; colon = COLON.exec(text)) {
    SENTENCE_END.lastIndex = Math.max(0, colon.index - LONGEST)
    for (let end = SENTENCE_END.exec(text); end && end.index < colon.index; ) {
      const start = end.index + end[0].length
      if (labels.has(text.slice(start, colon.index).trim())) {
        found.push(start)
        break
      }
      end = SENTENCE_END.exec(text)
    }
  }
  return found
}

/** A cue goes on the turn before it more rarely than this share of cues say the same name again. */
const RARE = 0.5

/**
 * Programs write a label on each cue, also where the voice before goes on; then a cue without one is
 * of nobody known. Where people write one only as the voice changes, the same name hardly ever
 * stands on two cues in a row.
 */
export function withoutLabel(
  lines: readonly TurnLine[],
  judgement: Judgement,
): readonly TurnLine[] {
  const bare = new Set<TurnLine>()
  let again = 0
  let last: string | null = null
  for (const one of lines) {
    if (one.voice !== undefined || !one.opens) continue
    const { lead } = one.read
    if (!lead || judgement.verdict(lead, true) !== 'voice') {
      bare.add(one)
      continue
    }
    if (lead.label === last) again++
    last = lead.label
  }
  if (bare.size === 0 || bare.size > again * RARE) return lines
  return lines.map((one) => (bare.has(one) ? { ...one, voice: 'unknown' as const } : one))
}
