import { foldUnits } from '../../text/fold-units.ts'
import { EN_CAPTIONS } from './en/captions.ts'
import { ZH_CAPTIONS } from './zh/captions.ts'

/** Languages in which what somebody says is said again; some are names as well. */
const LANGUAGES: readonly string[] = [
  'english',
  'afrikaans',
  'sepedi',
  'setswana',
  'sesotho',
  'isizulu',
  'isixhosa',
]

/**
 * Words that stand before a colon in minutes and transcripts and name no speaker. `minutes`: what
 * follows is the writer's, so a turn ends before it. `speech`: a speaker's own lead-in, so it goes on.
 */
export const CAPTIONS: Readonly<Record<'minutes' | 'speech', readonly string[]>> = {
  minutes: [
    ...ZH_CAPTIONS.minutes,
    ...EN_CAPTIONS.minutes,
    ...['日時', '場所', '出席委員', '欠席委員', '議事日程', '일시', '장소', '참석자', '안건'],
    ...['의제', 'ort', 'datum', 'uhrzeit', 'zeit', 'teilnehmer', 'anwesend', 'entschuldigt'],
    ...['tagesordnung', 'protokoll', 'beschluss', 'lieu', 'présents', 'excusés'],
    ...['ordre du jour', 'fecha', 'hora', 'lugar', 'asistentes', 'orden del día', 'abwesend'],
    ...['beginn', 'ende', 'protokollführung', 'abstimmung', 'abstimmungsergebnis', 'présent'],
    ...['absents', 'absents excusés', 'délibération', 'résultat du vote', 'ausentes'],
    ...['acuerdo', 'votación', 'tema', 'localización', 'ubicación', 'ponente', 'título'],
  ],
  speech: [...ZH_CAPTIONS.speech, ...EN_CAPTIONS.speech, ...LANGUAGES],
}

/** Offices that stand in the form above what is said, and that are voices where they speak. */
export const FORM_OFFICES: ReadonlySet<string> = new Set([
  'panel',
  '记录员',
  '书记员',
  'protokollführer',
  'protokollführerin',
  'schriftführer',
  'schriftführerin',
  'secrétaire de séance',
])

const KINDS = new Map<string, 'minutes' | 'speech'>()
for (const kind of ['minutes', 'speech'] as const)
  for (const caption of CAPTIONS[kind]) KINDS.set(foldUnits(caption), kind)

/** Captions that may be numbered: Action 60.1, Resolution #2. */
const NUMBERED: ReadonlySet<string> = new Set([
  ...['action', 'action item', 'todo', 'to do', 'ai', 'poll', 'vote', 'motion', 'decision'],
  ...[
    'resolution',
    'proposed resolution',
    'proposal',
    'suggestion',
    'recommendation',
    'conclusion',
  ],
  ...['agenda item', 'item', 'topic'],
])
const NUMBER = / ?#?\d[\d.]{0,7}$/
/** What somebody is to do: Action item Ada, To do Moss, TODO(Jo). */
const OWNED = /^(?:action(?: item)?|to ?do)(?: \S+| ?\([^()]+\))$/
/** What an earlier or a later meeting has: Last week’s AI, Next meeting’s scribe. */
const OF_ANOTHER = /^(?:last|previous|next) (?:time|week|month|meeting|call)['’]?s(?: \S+){1,2}$/
/** When what somebody tells of was or will be: Last week, Next time. */
const WHEN = /^(?:last|previous|next) (?:time|week|month)$/
/** What is made of a meeting, and what was done for it: Meeting notes by, Transcript completed by, Hosted by. */
const MADE = [
  ...['notes', 'minutes', 'transcript', 'transcription', 'recording', 'record', 'log'],
  ...['summary', 'report', 'agenda', 'slides', 'photo', 'photos', 'translation', 'captions'],
]
const MAKING = [
  ...['taken', 'written', 'made', 'given', 'completed', 'recorded', 'prepared', 'submitted'],
  ...['transcribed', 'compiled', 'edited', 'reviewed', 'approved', 'translated', 'provided'],
  ...['drafted', 'signed', 'hosted', 'chaired', 'led', 'facilitated', 'moderated', 'sponsored'],
]
/** Who made the record, or had a part in the meeting. */
const MADE_BY = new RegExp(
  `^(?:(?:meeting )?(?:${MADE.join('|')})(?: (?:${MAKING.join('|')}))?|${MAKING.join('|')}) by$`,
)
/** What stands before a caption in a list, and its ending: `1. Poll`, `Scribe(s)`. */
const AROUND = /^\d{1,3}[.)] (?=\D)|\(s\)$/g

/** Captions that are surnames, or what voices are called. */
const NAMES: ReadonlySet<string> = new Set([
  ...LANGUAGES,
  ...['no', 'hum', 'poll', 'contact', 'ai'],
])
/** Captions that are voices where sentences stand behind them; behind others stand names and things. */
const VOICES: ReadonlySet<string> = new Set([
  ...['owner', 'comment', 'question', '汇报人', '提案人', '责任人'],
])
const CALLED = /^(?:ai \d+|to ?do \p{L}+)$/u

/** What the two sides of questions and answers are called. */
const SIDES: ReadonlyMap<string, 'asks' | 'answers'> = new Map([
  ['question', 'asks'],
  ['follow-up', 'asks'],
  ['follow up', 'asks'],
  ['answer', 'answers'],
])

/** On which side of questions and answers a caption stands. */
export const sideOf = (caption: string): 'asks' | 'answers' | undefined =>
  SIDES.get(caption.toLowerCase())

/** Whether a caption may as well be a name. */
export const mayBeName = (caption: string): boolean =>
  NAMES.has(caption.toLowerCase()) || CALLED.test(caption.toLowerCase())

/** Whether a caption is a voice where sentences stand behind it. */
export const mayBeVoice = (caption: string): boolean => VOICES.has(foldUnits(caption.toLowerCase()))

export const isLanguage = (caption: string): boolean => LANGUAGES.includes(caption.toLowerCase())

/** What a caption before a colon says about the words after it; undefined if it is none. */
export function captionOf(name: string): 'minutes' | 'speech' | undefined {
  const caption = name
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim()
    .replace(AROUND, '')
  const counted = caption.replace(NUMBER, '')
  if ((counted !== caption && NUMBERED.has(counted)) || OWNED.test(caption)) return 'minutes'
  if (OF_ANOTHER.test(caption) || MADE_BY.test(caption)) return 'minutes'
  if (WHEN.test(caption)) return 'speech'
  // BY MS. MOSS: in the record of a court says who asks the questions that follow.
  return /^by \S/.test(caption) ? 'minutes' : KINDS.get(foldUnits(caption))
}
