import type { Parsed } from './parse.ts'
import { passageWords } from './subtitles/passage-words.ts'

/** Who says what, and when in milliseconds, in the order of the source; `?` for what is nobody's. */
export function saidBy(parsed: Parsed): (readonly [name: string, words: string, time?: number])[] {
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { speakers, points, source, parse } = parsed.transcript
  const names = new Map(speakers.map(({ id, name }) => [id, Object.values(name)[0]!]))
  const said = points.map(({ speaker, text, time, span }) => {
    const words = Object.values(text)[0]!
    const who = names.get(speaker)!
    return { at: span!.start, one: time === undefined ? [who, words] : [who, words, time] } as const
  })
  const nobodys = (parse?.unassigned ?? []).map(({ start, end }) => {
    const words = passageWords(source.text!.slice(start, end))
    return { at: start, one: ['?', words] } as const
  })
  return [...said, ...nobodys]
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one as unknown as readonly [string, string, number?])
}
