import { bestLanguage, ownLanguage } from '../domain/format/best-language.ts'
import { revealLine } from '../domain/format/reveal.ts'
import type { Localized, Point, Transcript } from '../domain/format/transcript.ts'
import type { Letters, Use } from '../domain/parse/draft/account.ts'
import { ENGLISH } from '../domain/text/language.ts'
import { counted } from '../i18n/words/grouped.ts'

/**
 * A transcript for people: who was found, with how many points, what became of the source's letters
 * and digits if that was counted, and what to look at. Hidden characters are made visible: they could
 * steer a terminal.
 */
export function reportOf(transcript: Transcript, letters?: Letters): string {
  const { meeting, speakers, points, source, parse } = transcript
  const own = ownLanguage(transcript)
  const word = (text: Localized) => text[bestLanguage(text, [own])] ?? ''
  const lines = [word(meeting.title), '']
  const counts = new Map<string, number>()
  for (const { speaker } of points) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  for (const { id, name, role } of speakers) {
    const said = `${counts.get(id) ?? 0}`.padStart(5)
    lines.push(`${said}  ${word(name)}${role ? `  ${word(role)}` : ''}`)
  }
  lines.push('', `${counted(speakers.length, 'speaker')}, ${counted(points.length, 'point')}`)
  const kinds = kindsOf(points)
  if (kinds) lines.push(kinds)
  const unassigned = parse?.unassigned?.length ?? 0
  if (unassigned > 0) lines.push(`${counted(unassigned, 'sentence')} given to nobody`)
  if (letters) lines.push(sharesOf(letters))
  for (const { code, message, span } of parse?.warnings ?? []) {
    const place = span ? `line ${lineOf(source.text ?? '', span.start)}: ` : ''
    lines.push(`warning: ${place}${message?.[bestLanguage(message, [ENGLISH])] ?? code}`)
  }
  return `${lines.map(revealLine).join('\n')}\n`
}

/** How many points ask, and how many only run the meeting; null where none does. */
function kindsOf(points: readonly Point[]): string | null {
  const questions = points.filter(({ kind }) => kind === 'question').length
  const procedure = points.filter(({ kind }) => kind === 'procedure').length
  if (questions + procedure === 0) return null
  return `${counted(questions, 'question')}, ${procedure} of procedure, ${counted(points.length - questions - procedure, 'other point')}`
}

const USES: Readonly<Record<Use, string>> = {
  point: 'in points',
  label: 'in labels',
  heading: 'in headings',
  title: 'in the title',
  byline: 'in bylines',
  markup: 'in markup',
  unassigned: 'nobody’s',
}

/** The share of letters and digits in each use that has any. */
function sharesOf(letters: Letters): string {
  const all = Object.values(letters).reduce((sum, count) => sum + count, 0)
  const shares = (Object.keys(USES) as Use[])
    .filter((use) => letters[use] > 0)
    .map((use) => `${((100 * letters[use]) / all).toFixed(1)} % ${USES[use]}`)
  return `Letters and digits of the source: ${shares.join(', ')}`
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length
