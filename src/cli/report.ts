import { revealHidden } from '../domain/reveal.ts'
import type { Transcript } from '../domain/transcript.ts'

/**
 * A transcript for people: who was found, with how many points, and what to look at. Hidden
 * characters are made visible: they could steer a terminal.
 */
export function reportOf(transcript: Transcript): string {
  const { meeting, speakers, points, source, parse } = transcript
  const lines = [meeting.title.zh ?? meeting.title.en ?? '', '']
  const counts = new Map<string, number>()
  for (const { speaker } of points) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  for (const { id, name, role } of speakers) {
    const said = `${counts.get(id) ?? 0}`.padStart(5)
    const office = role?.zh ?? role?.en
    lines.push(`${said}  ${name.zh ?? name.en}${office ? `  ${office}` : ''}`)
  }
  lines.push('', `${plural(speakers.length, 'speaker')}, ${plural(points.length, 'point')}`)
  const unassigned = parse?.unassigned?.length ?? 0
  if (unassigned > 0) lines.push(`${plural(unassigned, 'sentence')} given to nobody`)
  for (const { code, message, span } of parse?.warnings ?? []) {
    const place = span ? `line ${lineOf(source.text ?? '', span.start)}: ` : ''
    lines.push(`warning: ${place}${message?.en ?? code}`)
  }
  return revealHidden(`${lines.join('\n')}\n`)
}

const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length
