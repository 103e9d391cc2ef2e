import type { Transcript } from '../../format/transcript.ts'
import { parseText } from '../parse.ts'

export const firstOf = (words: object | undefined): string | undefined =>
  Object.values(words ?? {})[0]

/** The transcript of a text, which has to be of that format. */
export async function readAs(format: string, text: string): Promise<Transcript> {
  const parsed = await parseText(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  if (parsed.format !== format) throw new Error(`read as ${parsed.format}`)
  return parsed.transcript
}

/** Who says what, turn by turn, and what is nobody's. */
export function saidIn({ source, speakers, points, turns = [], parse }: Transcript) {
  const names = new Map(speakers.map(({ id, name }) => [id, firstOf(name)]))
  const said = turns.map(({ id, speaker }) => {
    const own = points.filter(({ turn }) => turn === id).map(({ text }) => firstOf(text))
    return `${names.get(speaker)}: ${own.join(' ')}`
  })
  const nobody = (parse?.unassigned ?? []).map(({ start, end }) => source.text!.slice(start, end))
  return { said, nobody }
}

/** The agenda, each item with the one that it is within. */
export function agendaOf({ agenda = [] }: Transcript) {
  const labels = new Map(agenda.map(({ id, label }) => [id, firstOf(label)]))
  return agenda.map(({ id, within }) => [labels.get(id), labels.get(within ?? '')])
}

/** Words, sorted: two texts with the same have lost none. */
export const sortedWords = (text: string): readonly string[] =>
  text.split(/\s+/).filter(Boolean).sort()
