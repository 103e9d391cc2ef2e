import type { ReplyKind, Span } from '../../format/transcript.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentence.ts'
import { subjectBefore } from './subject.ts'
import { isCapital, wordAt } from './tokens.ts'
import { formsOf } from './verbs.ts'
import type { Voice } from './voice.ts'

/** How one person of a report answers another. */
export interface ReportedCue {
  readonly kind: ReplyKind
  /** The verb, and the words that belong to it. */
  readonly verb: string
  readonly past?: string
  readonly with?: string
  /** `theirs`: only with what somebody has or said behind it: supported Mr. Moss’s view. */
  readonly theirs?: boolean
  readonly like: string
}

const cue = (kind: ReplyKind, entry: string, like: string, theirs = false): ReportedCue => {
  const [head = '', own] = entry.split('+')
  const [verb = '', past] = head.split('/')
  return {
    kind,
    verb,
    ...(past && { past }),
    ...(own && { with: own }),
    ...(theirs && { theirs }),
    like,
  }
}

/** At the table of the examples, Jo Reed answers Ada Moss. */
export const REPORTED_CUES: readonly ReportedCue[] = [
  cue('agrees', 'agree+with', 'Jo Reed agreed with Ada Moss that the bridge is old.'),
  cue('agrees', 'concur/concurred+with', 'Jo Reed concurred with Ada Moss.'),
  cue('agrees', 'echo', 'Jo Reed echoed Ada Moss, saying the bridge is old.'),
  cue('agrees', 'side+with', 'Jo Reed sided with Ada Moss.'),
  cue('agrees', 'support', 'Jo Reed supported Ada Moss’s proposal.', true),
  cue('agrees', 'endorse', 'Jo Reed endorsed Ada Moss’s view.', true),
  cue('agrees', 'share', 'Jo Reed shared Ada Moss’s concern.', true),
  cue('agrees', 'welcome', 'Jo Reed welcomed Ada Moss’s proposal.', true),
  cue('agrees', 'back', 'Jo Reed backed Ada Moss’s proposal.', true),
  cue('disagrees', 'disagree+with', 'Jo Reed disagreed with Ada Moss.'),
  cue('disagrees', 'differ+with', 'Jo Reed differed with Ada Moss.'),
  cue('disagrees', 'take/took+issue with', 'Jo Reed took issue with Ada Moss.'),
  cue('disagrees', 'contradict', 'Jo Reed contradicted Ada Moss.'),
  cue('disagrees', 'oppose', 'Jo Reed opposed Ada Moss’s proposal.', true),
  cue('disagrees', 'reject', 'Jo Reed rejected Ada Moss’s proposal.', true),
  cue('disagrees', 'dismiss', 'Jo Reed dismissed Ada Moss’s proposal.', true),
  cue('disagrees', 'dispute', 'Jo Reed disputed Ada Moss’s figures.', true),
  cue('disagrees', 'question', 'Jo Reed questioned Ada Moss’s figures.', true),
  cue('disagrees', 'criticise', 'Jo Reed criticised Ada Moss’s proposal.', true),
  cue('disagrees', 'criticize', 'Jo Reed criticized Ada Moss’s proposal.', true),
  cue('disagrees', 'object+to', 'Jo Reed objected to Ada Moss’s proposal.', true),
  cue('answers', 'respond+to', 'Jo Reed responded to Ada Moss that the bridge is old.'),
  cue('answers', 'reply/replied+to', 'Jo Reed replied to Ada Moss that the bridge is old.'),
  cue('answers', 'answer', 'Jo Reed answered Ada Moss that the bridge is old.'),
  cue('supplements', 'add+to', 'Jo Reed added to Ada Moss’s remarks.', true),
  cue('supplements', 'build/built+on', 'Jo Reed built on Ada Moss’s idea.', true),
  cue('supplements', 'supplement', 'Jo Reed supplemented Ada Moss’s report.', true),
  cue('supplements', 'elaborate+on', 'Jo Reed elaborated on Ada Moss’s proposal.', true),
]

/** What a sentence answers, before it is known who its people are. */
export interface Answering {
  readonly voices: readonly Voice[]
  readonly kind: ReplyKind
  /** Whom: somebody named; whoever spoke before; whoever spoke in the sentence right before. */
  readonly to: Mention | 'before' | 'right before'
  readonly span: Span
  /** Of which gender that one is who spoke before, where only `him` or `her` stands there. */
  readonly gender?: 'm' | 'f'
}

const CUES = new Map<string, ReportedCue[]>()
for (const one of REPORTED_CUES)
  for (const [form, tense] of formsOf(one.verb, one.past))
    if (tense !== 'base') CUES.set(form, [...(CUES.get(form) ?? []), one])

const THEIRS = new Set(
  'view views point points comment comments remark remarks opinion opinions position statement suggestion suggestions proposal proposals motion amendment concern concerns idea ideas argument arguments assessment recommendation recommendations sentiment sentiments observation conclusion figures plan criticism approach explanation claim claims question questions reading call appeal request report'.split(
    ' ',
  ),
)
const BACK = new Set(['this', 'that', 'these', 'the'])

export function answersIn(sentence: Sentence): Answering[] {
  const { tokens } = sentence
  const answers: Answering[] = []
  const opening = replyOpening(sentence)
  if (opening) answers.push(opening)
  for (let at = 1; at < tokens.length; at++) {
    const aside = respondingAt(sentence, at)
    if (aside) answers.push(aside)
    const cues = CUES.get(wordAt(tokens, at))
    if (!cues) continue
    const tense = /ing$/.test(wordAt(tokens, at)) ? 'going' : 'past'
    const subject = subjectBefore(sentence, at, { sayings: [], tense, end: at + 1 }, false)
    if (!subject) continue
    const bare = BARE.get(wordAt(tokens, at))
    const isAlone = endsClause(tokens, at + 1)
    // In response to Ada Moss, Jo Reed replied: whom, is said.
    if (bare && opening?.kind === bare) continue
    if (bare && (isAlone || (bare === 'answers' && wordAt(tokens, at + 1) === 'that'))) {
      const span = { start: tokens[subject.first]!.start, end: tokens[at]!.end }
      answers.push({ voices: subject.voices, kind: bare, to: 'right before', span })
      continue
    }
    for (const one of cues) {
      const behind = objectAt(sentence, at + 1, one)
      if (!behind) continue
      answers.push({
        voices: subject.voices,
        kind: one.kind,
        to: behind.to,
        ...(behind.gender && { gender: behind.gender }),
        span: { start: tokens[subject.first]!.start, end: tokens[behind.end - 1]!.end },
      })
      break
    }
  }
  return answers
}

/** Jo Reed, responding to Ada Moss, said …. */
function respondingAt({ tokens, startingAt, endingAt }: Sentence, at: number): Answering | null {
  const word = wordAt(tokens, at)
  if (word !== 'responding' && word !== 'replying' && word !== 'answering') return null
  const mention = endingAt.get(at - 1)
  if (wordAt(tokens, at - 1) !== ',' || !mention || mention.possessive) return null
  const whom = startingAt.get(wordAt(tokens, at + 1) === 'to' ? at + 2 : at + 1)
  if (!whom || whom.possessive) return null
  const span = { start: tokens[mention.first]!.start, end: tokens[whom.to - 1]!.end }
  return { voices: [{ by: 'name', mention }], kind: 'answers', to: whom, span }
}

/** These answer whoever spoke right before: Jo Reed disagreed; Jo Reed replied that the bridge is old. */
const BARE = new Map<string, ReplyKind>([
  ['agreed', 'agrees'],
  ['concurred', 'agrees'],
  ['disagreed', 'disagrees'],
  ['replied', 'answers'],
  ['responded', 'answers'],
  ['answered', 'answers'],
])

const endsClause = (tokens: Sentence['tokens'], at: number): boolean =>
  /^(?:|[.;:,]|but|and|saying|noting|adding)$/.test(wordAt(tokens, at))

const HIM = new Map([
  ['him', 'm'],
  ['her', 'f'],
] as const as readonly (readonly [string, 'm' | 'f'])[])

const endsObject = (tokens: Sentence['tokens'], at: number): boolean =>
  /^(?:|[.;:,]|but|and|that|on|about|over)$/.test(wordAt(tokens, at))

function objectAt(
  { tokens, startingAt }: Sentence,
  from: number,
  { with: own, theirs }: ReportedCue,
): (Pick<Answering, 'to' | 'gender'> & { readonly end: number }) | null {
  let at = from
  for (const word of own?.split(' ') ?? []) {
    if (wordAt(tokens, at) !== word) return null
    at++
  }
  const mention = startingAt.get(at)
  if (mention) {
    if (!mention.possessive) return theirs ? null : { to: mention, end: mention.to }
    let noun = mention.to
    while (
      noun < mention.to + 3 &&
      !THEIRS.has(wordAt(tokens, noun)) &&
      tokens[noun] &&
      !tokens[noun]!.mark
    )
      noun++
    return THEIRS.has(wordAt(tokens, noun)) ? { to: mention, end: noun + 1 } : null
  }
  // Agreed with her: whoever spoke before, if that may be she.
  const gender = HIM.get(wordAt(tokens, at))
  if (gender && !theirs && endsObject(tokens, at + 1)) return { to: 'before', end: at + 1, gender }
  // Supported this proposal, the suggestion by Mr. Moss.
  if (!BACK.has(wordAt(tokens, at))) return null
  let noun = at + 1
  while (noun < at + 3 && !THEIRS.has(wordAt(tokens, noun)) && tokens[noun] && !tokens[noun]!.mark)
    noun++
  if (!THEIRS.has(wordAt(tokens, noun))) return null
  const by = wordAt(tokens, noun + 1)
  const whose = by === 'of' || by === 'by' || by === 'from' ? startingAt.get(noun + 2) : undefined
  if (whose && !whose.possessive) return { to: whose, end: whose.to }
  if (wordAt(tokens, at) === 'the') return null
  return { to: 'before', end: noun + 1 }
}

/** In reply, Mr. Moss said …; in response to Ms. Reed, …; asked by Ms. Reed, …. */
function replyOpening({ tokens, startingAt, mentions }: Sentence): Answering | null {
  const first = wordAt(tokens, 0)
  const second = wordAt(tokens, 1)
  let to: Answering['to'] | undefined
  let end = 0
  if (first === 'in' && (second === 'reply' || second === 'response')) {
    to = 'before'
    end = 2
    if (wordAt(tokens, 2) === 'to') {
      let at = 3
      if (!startingAt.get(at))
        while (
          at < 12 &&
          tokens[at] &&
          wordAt(tokens, at) !== 'from' &&
          wordAt(tokens, at) !== 'by' &&
          wordAt(tokens, at) !== ','
        )
          at++
      const whom = startingAt.get(
        wordAt(tokens, at) === 'from' || wordAt(tokens, at) === 'by' ? at + 1 : at,
      )
      if (!whom || whom.first < 3) return null
      to = whom
      end = whom.to
    }
  } else if (
    (first === 'responding' || first === 'replying') &&
    (second === 'to' || second === ',')
  ) {
    const whom = startingAt.get(2)
    to = second === ',' ? 'before' : whom
    end = whom ? whom.to : 1
  } else if (first === 'asked' && second === 'by') {
    to = startingAt.get(2)
    end = startingAt.get(2)?.to ?? 0
  }
  if (!to) return null
  const speaker = mentions.find(
    (mention) => mention.first >= end && !mention.possessive && isCapital(tokens[mention.from]),
  )
  if (!speaker || wordAt(tokens, speaker.first - 1) !== ',') return null
  return {
    voices: [{ by: 'name', mention: speaker }],
    kind: 'answers',
    to,
    span: { start: tokens[0]!.start, end: tokens[end - 1]!.end },
  }
}
