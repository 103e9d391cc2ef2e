import { inLine } from '../../../text/in-line.ts'
import { wordsOf } from '../paragraph.ts'
import { type Proceedings, ProceedingsWriter, type Run, type Voice } from '../proceedings.ts'
import { recordRoot } from '../record-root.ts'
import { announcedVote } from './announced-vote.ts'
import { isChairLine } from './chair.ts'
import { type Entry, readEntries } from './entries.ts'
import { labelsOf } from './labels.ts'
import { kindOfClass } from './paragraph-classes.ts'
import { ParagraphJoiner } from './paragraph-joiner.ts'
import { type Called, speakersOf } from './people.ts'
import { RollCall } from './roll-call.ts'

/** Whether a text is a protocol of the Bundestag, by its root. */
export const isBundestag = (text: string): boolean => recordRoot(text) === 'dbtplenarprotokoll'

/**
 * A protocol of a sitting of the Bundestag (from the 19th term on). A paragraph is of the last who got the word before it:
 * speeches hold the words of who runs the sitting, and of others, too. Speeches that were only handed in stand under
 * their annex. Throws an `XmlFault`.
 */
export function readBundestag(text: string): Proceedings {
  const { about, entries, listed } = readEntries(text)
  const spoken = entries.flatMap((entry) => calledIn(entry) ?? [])
  const { people, called, named, memberOf } = speakersOf(listed, spoken)
  const labels = labelsOf(entries)
  const record = new ProceedingsWriter()
  const joiner = new ParagraphJoiner(record)
  /** Whether what is not in a speech is nobody’s, as in annexes. */
  let isAnnex = false
  let isSpeech = false
  /** What whoever has the word has said, a paragraph each, and the result of a vote that is being printed. */
  let said: string[] = []
  let roll: RollCall | null = null
  const endRoll = () => {
    if (!roll) return
    const announced = announcedVote(said)
    const vote = roll.vote(announced)
    joiner.flush()
    if (vote) record.apart(announced.label, () => record.vote(vote))
    else for (const line of roll.lines) record.aside(line)
    roll = null
  }
  const gives = (voice: Voice) => {
    joiner.voice(voice)
    said = []
  }
  for (const [i, entry] of entries.entries()) {
    const isResult = entry.is === 'paragraph' && isOfResult(entry.class)
    if (isResult && !isAnnex) {
      roll ??= new RollCall(memberOf)
      roll.take(entry.class, inLine(printedIn(entry.runs)))
      continue
    }
    endRoll()
    if (entry.is === 'aside') joiner.aside(entry.text)
    else if (entry.is === 'name') {
      if (!/^\p{L}/u.test(entry.text)) joiner.aside(entry.text)
      else gives(named(entry.text))
    } else if (entry.is === 'paragraph') {
      const call = calledIn(entry)
      const line = call ? '' : inLine(printedIn(entry.runs))
      if (call) {
        gives(called(call))
        // Some words begin in the same paragraph.
        const behind = behindLabel(entry.runs)
        if (/\S/.test(printedIn(behind))) joiner.paragraph('J', behind)
      } else if (isAnnex && !isSpeech) joiner.printed(entry.class, line)
      else if (isChairLine(line)) gives(named(line))
      else if (kindOfClass(entry.class) === 'words') {
        joiner.paragraph(entry.class, entry.runs)
        said = [...said.slice(-LAST), line]
      } else joiner.printed(entry.class, line)
    } else if (entry.is === 'speech') isSpeech = entry.begins
    else {
      joiner.flush()
      isAnnex = entry.is === 'annex'
      if (entry.is === 'end') record.endItems()
      else record.item(labels.get(i) ?? '')
    }
  }
  endRoll()
  joiner.flush()
  const { events, items } = record
  return { ...factsOf(about), people, events, items }
}

/** Paragraphs in which the vote was named whose result is printed. */
const LAST = 5

const isOfResult = (name: string) => /^(?:voter|group|side|result)$/.test(kindOfClass(name))

/** All that stands there, what is nobody's too. */
const printedIn = (runs: readonly Run[]) =>
  runs.map((run) => ('words' in run ? run.words : run.aside)).join('')

/** A paragraph without the label that it begins with, which ends with a colon or with its words. */
function behindLabel(runs: readonly Run[]): readonly Run[] {
  const end = runs.findIndex((run) => 'words' in run && run.words.includes(':'))
  return runs.flatMap((run, i): readonly Run[] => {
    if ('aside' in run || (end >= 0 && i > end)) return [run]
    return i === end ? [{ words: run.words.slice(run.words.indexOf(':') + 1) }] : []
  })
}

function calledIn(entry: Entry): Called | null {
  if (entry.is !== 'paragraph' || !entry.redner) return null
  const words = wordsOf(entry.runs)
  const end = words.indexOf(':')
  return { redner: entry.redner, label: end < 0 ? words : words.slice(0, end) }
}

function factsOf(about: (name: string) => string | undefined) {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(about('sitzung-datum') ?? '') ?? []
  const number = [about('wahlperiode'), about('sitzung-nr')].filter(Boolean).join('/')
  const publisher = about('herausgeber') || 'Deutscher Bundestag'
  return {
    title: `${publisher}, Plenarprotokoll ${number}`.trim(),
    date: year === undefined ? undefined : `${year}-${month}-${day}`,
    place: about('sitzung-ort') || undefined,
    publisher,
  }
}
