import { parseClock } from '../labelled/clock.ts'
import type { Said } from '../subtitles/said.ts'

const TAG = /^\s*\[(ar|ti|al|au|lr|by|re|ve|tool|length|offset|id|la|lang|#)[:：]([^\]\n]*)\]\s*$/i
const TIME = /^\s*\[(\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?)\]/
const WORD_TIME = /<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>/g

/** Whether a text begins as LRC: with what it says of itself. */
export const isLrc = (head: string): boolean =>
  /^\s*\[(?:ar|ti|al|by|au|re|ve|tool|length|offset):[^\]\n]*\][ \t]*\n/i.test(head)

/**
 * LRC: times in brackets before what is said, several where it is said several times; times within a line are
 * none of its words. `offset` is how many milliseconds earlier all of it is. What has no time goes on with the
 * line before.
 */
export function readLrc(text: string): Said {
  const found: { start: number | undefined; text: string }[] = []
  let title: string | undefined
  let offset = 0
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = TAG.exec(line) ?? []
    const tag = name.toLowerCase()
    if (tag === 'ti') title = value.trim() || undefined
    else if (tag === 'offset') offset = Number(value.trim()) || 0
    if (tag !== '') continue
    const { times, words } = timesOf(line)
    for (const start of times) found.push({ start, text: words })
    const last = found.at(-1)
    if (times.length > 0 || words.trim() === '') continue
    if (last) last.text += `\n${words}`
    else found.push({ start: undefined, text: words })
  }
  found.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
  const at = (start: number | undefined) =>
    start === undefined ? undefined : Math.max(0, start - offset)
  const cues = found.map(({ start, text: words }, i) => ({
    start: at(start),
    end: at(found[i + 1]?.start),
    text: words,
  }))
  return { cues, title }
}

function timesOf(line: string): { readonly times: readonly number[]; readonly words: string } {
  const times: number[] = []
  let rest = line
  for (let time = TIME.exec(rest); time; time = TIME.exec(rest)) {
    // Some write `01:02:50` for a minute, two seconds and fifty hundredths.
    const start = parseClock(time[1]!.replace(/^(\d+:\d+):/, '$1.'))
    if (start === null) break
    times.push(start)
    rest = rest.slice(time[0].length)
  }
  return { times, words: rest.replace(WORD_TIME, '') }
}
