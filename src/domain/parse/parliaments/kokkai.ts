import { Part } from '../recognised/part.ts'
import { type Proceedings, ProceedingsWriter, type Recorded } from './proceedings.ts'

/** Whether a text is what the search of Japan’s Diet records answers in JSON: meetings, or speeches. */
export const isKokkai = (head: string, text: string): boolean =>
  /^\s*\{/.test(head) && NAMES.test(head) && recordsOf(text).length > 0

const NAMES = /"(?:meetingRecord|speechRecord)"\s*:\s*\[/

/**
 * The meeting that such an answer holds, its speeches by those who make them, with their offices; or the names of
 * the meetings, where it holds several. Throws a `ShapeFault`.
 */
export function readKokkai(text: string): Proceedings | { readonly meetings: readonly string[] } {
  const speeches = recordsOf(text)
  const meetings = new Map<string, string>()
  const record = new ProceedingsWriter()
  const people = new Map<string, Recorded>()
  let date: string | undefined
  const voiceOf = voicesOf(speeches)
  for (const { meeting, speech } of speeches) {
    date ??= meeting.text('date')
    meetings.set(meeting.text('issueID') ?? '', nameOf(meeting))
    const name = voiceOf(speech)
    const role = speech.text('speakerPosition') || speech.text('speakerRole') || undefined
    const words = speech.text('speech') ?? ''
    if (name === RECORD) record.aside(words)
    else {
      const who = name ?? null
      if (who !== null) people.set(who, { name: who })
      record.voice({ who, role })
      writeSpeech(record, words)
    }
  }
  const { events, items } = record
  const names = [...meetings.values()]
  return names.length > 1 ? { meetings: names } : { title: names[0], date, people, items, events }
}

/** What stands as the speaker of what the record says of itself. */
const RECORD = '会議録情報'

interface Speech {
  readonly meeting: Part
  readonly speech: Part
}

/** The speeches of all meetings; those that were looked for one by one name their meeting themselves. */
function recordsOf(text: string): readonly Speech[] {
  const all = Part.ofText(text)
  if (!all) return []
  const alone = all.isList('speechRecord') ? all.parts('speechRecord') : []
  const meetings = all.isList('meetingRecord') ? all.parts('meetingRecord') : []
  return [
    ...alone.map((speech) => ({ meeting: speech, speech })),
    ...meetings.flatMap((meeting) =>
      meeting.parts('speechRecord').map((speech) => ({ meeting, speech })),
    ),
  ]
}

/** Who makes a speech: by name, and by how it is read where two people have one. */
function voicesOf(speeches: readonly Speech[]): (speech: Part) => string | undefined {
  const readings = new Map<string, Set<string>>()
  for (const { speech } of speeches) {
    const name = speech.text('speaker')?.trim() ?? ''
    const reading = speech.text('speakerYomi')
    if (reading) readings.set(name, (readings.get(name) ?? new Set()).add(reading))
  }
  return (speech) => {
    const name = speech.text('speaker')?.trim() ?? ''
    const reading = speech.text('speakerYomi')
    const several = (readings.get(name)?.size ?? 0) > 1
    return (several && reading ? `${name}（${reading}）` : name) || undefined
  }
}

const nameOf = (meeting: Part): string =>
  ['nameOfHouse', 'nameOfMeeting', 'issue'].map((name) => meeting.text(name) ?? '').join('')

/** How the record writes who speaks, before the words: `○山田委員長　`. */
const LEAD = /^\s*[○〇◯][^\s○〇◯]{1,80}\s/
/** What happens in the house meanwhile: a line in brackets, and applause, laughter and calls within one. */
const ASIDE =
  /((?:^\s*|\n[^\S\n]*)〔[^〔〕]*〕\s*(?=\n|$)|（[^（）]{0,80}(?:拍手|笑声|呼ぶ者|呼び|発言する者)[^（）]{0,20}）)/

function writeSpeech(record: ProceedingsWriter, speech: string): void {
  for (const [i, text] of speech.replace(LEAD, '').split(ASIDE).entries())
    if (i % 2 > 0) record.aside(text)
    // Lines end where the page did.
    else record.paragraph(text.replace(/(?<!\s)\s*\n\s*/g, ''))
}
