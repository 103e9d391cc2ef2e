import type { Span } from '../../format/transcript.ts'
import { clauseStarts } from '../marks/sentences.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './mention.ts'
import { namelessAt, otherAt, pronounAt } from './others.ts'

/** A change of speaker: who takes the word, where, and by which cue. */
export interface Event {
  readonly who: 'named' | 'same' | 'several'
  readonly mention?: Mention
  /** Where the clause starts that gives the word. */
  readonly start: number
  /** Where the predicate starts. */
  readonly after: number
  readonly cue: Cue | null
}

/** The changes of speaker in a sentence, in order. `mentions` are those inside it, in order. */
export function eventsIn(masked: string, sentence: Span, mentions: readonly Mention[]): Event[] {
  const events: Event[] = []
  for (const mention of mentions) {
    const { left, cue } = mention
    const start = left.opens >= 0 ? left.opens : (left.role?.start ?? mention.start)
    const subject = left.opens >= 0 || (mention.evidence === 3 && left.kind !== 'object' && cue)
    if (!subject || left.kind === 'object') continue
    if (left.kind === 'list') {
      // Several persons and one verb: nobody's words in particular.
      if (cue) events.push({ who: 'several', start, after: mention.after, cue: null })
      continue
    }
    events.push({
      who: 'named',
      mention,
      start,
      after: mention.after,
      cue: inSentence(cue, sentence),
    })
  }
  const limit = sentence.end
  for (const start of clauseStarts(masked, sentence)) {
    const from = skipTopic(masked, start)
    const other = otherAt(masked, from, limit) ?? namelessAt(masked, from, limit)
    if (!other) {
      // 他一手拿着稿子对记者说：“…”: the colon before a quotation is the cue.
      const pronoun = pronounAt(masked, from)
      const quoted = pronoun > 0 && masked.slice(from, limit).includes('：“')
      if (quoted) events.push({ who: 'same', start, after: from + pronoun, cue: null })
      continue
    }
    const taken = mentions.some(
      (mention) =>
        mention.start <= other.cue.start &&
        mention.after >= start &&
        mention.after <= other.cue.start,
    )
    if (!taken) events.push({ who: other.who, start, after: other.after, cue: other.cue })
  }
  const together = TOGETHER.exec(
    masked.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)),
  )
  if (together && !events.some((event) => event.who === 'named' && event.cue)) {
    return [{ who: 'several', start: sentence.start, after: sentence.start, cue: null }]
  }
  return events.sort((a, b) => a.start - b.start)
}

/** 甲、乙、丙等委员…: what several did together. */
const TOGETHER =
  /^[^，。：“]{2,60}、[^，。：“、]{2,20}等[\d一二三四五六七八九十多余]{0,4}[位名]?(?:委员|代表|专家|学者|嘉宾|教授|人|同志|领导|院士|学员)/

const inSentence = (cue: Cue | null, sentence: Span) =>
  cue && cue.start < sentence.end ? cue : null

const TOPIC =
  /(?:此外|同时|另外|其中|最后|随后|接着|不过|然而|可是|对此|为此|因此|所以|但是?|而且|而|并且|综上|总之|会上|座谈会上)/y

function skipTopic(masked: string, start: number): number {
  TOPIC.lastIndex = start
  const from = start + (TOPIC.exec(masked)?.[0].length ?? 0)
  // 据他介绍, 在她看来
  return '据在'.includes(masked[from] ?? ' ') && pronounAt(masked, from + 1) > 0 ? from + 1 : from
}
