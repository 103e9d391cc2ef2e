import { parseClock } from '../labelled/clock.ts'
import type { Said } from '../subtitles/said.ts'
import type { SaidCue } from '../subtitles/write-cues.ts'

/** Whether a text begins as SubStation Alpha, of any version. */
export const isAss = (head: string): boolean =>
  /^\s*(?:[;!][^\n]*\n+)*\[(?:Script Info|V4\+? Styles)\]/i.test(head)

/** The columns of lines where the file does not say them. */
const EVENTS = 'marked,start,end,style,name,marginl,marginr,marginv,effect,text'

/**
 * SubStation Alpha (.ssa, .ass): its `Dialogue` lines in order of time; what stands in `{…}`, drawings and
 * `Comment` lines are no words. The field `Name` (`Actor`) says who speaks. The same words at the same time,
 * which layers put over each other to look well, are said once.
 */
export function readAss(text: string): Said {
  const colours = new Map<string, string>()
  const cues: SaidCue[] = []
  const seen = new Set<string>()
  let section = ''
  let format = EVENTS
  let title: string | undefined
  for (const line of text.split('\n')) {
    const head = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1]
    if (head !== undefined) {
      section = head.toLowerCase()
      format = EVENTS
      continue
    }
    const colon = line.indexOf(':')
    const key = line.slice(0, Math.max(colon, 0)).trim()
    const value = line.slice(colon + 1).trimStart()
    if (key === 'Title' && section === 'script info') title = value.trim() || undefined
    else if (key === 'Format') format = value.toLowerCase().replace(/\s/g, '')
    else if (key === 'Style') {
      const { name, primarycolour } = fieldsOf(format, value)
      const colour = colourOf(primarycolour ?? '')
      if (name && colour) colours.set(name, colour)
    } else if (key === 'Dialogue' && section === 'events') {
      const cue = cueOf(fieldsOf(format, value), colours)
      const again = JSON.stringify([cue.start, cue.end, cue.voice, cue.text])
      if (!seen.has(again)) cues.push(cue)
      seen.add(again)
    }
  }
  return { cues: cues.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)), title }
}

/** The fields of a line by their names; the last has all commas that are left. */
function fieldsOf(format: string, value: string): Readonly<Record<string, string>> {
  const names = format.split(',')
  const values = value.split(',')
  const last = names.length - 1
  return Object.fromEntries(
    names.map((name, i) => [name, i < last ? (values[i] ?? '').trim() : values.slice(i).join(',')]),
  )
}

function cueOf(
  fields: Readonly<Record<string, string>>,
  colours: ReadonlyMap<string, string>,
): SaidCue {
  const { start = '', end = '', style = '', text = '' } = fields
  const name = fields.name || fields.actor || undefined
  const block = /^\{[^}]*\}/.exec(text)?.[0] ?? ''
  const override = [...block.matchAll(/\\1?c(&H[\da-f]{1,8}&?)/gi)].at(-1)?.[1]
  return {
    start: parseClock(start) ?? undefined,
    end: parseClock(end) ?? undefined,
    voice: name,
    colour: colourOf(override ?? '') ?? colours.get(style.replace(/^\*/, '')),
    text: wordsOf(text),
  }
}

/** What is shown: without overrides, drawings and the signs for white space. */
function wordsOf(text: string): string {
  let drawing = false
  let words = ''
  // A bracket that nothing closes takes all that is left, so that no other is tried in it.
  for (const piece of text.split(/(\{[^}]*(?:\}|$))/)) {
    if (piece.startsWith('{') && piece.endsWith('}')) {
      const scale = [...piece.matchAll(/\\p(\d+)/g)].at(-1)?.[1]
      if (scale !== undefined) drawing = Number(scale) > 0
    } else if (!drawing) words += piece
  }
  return words.replaceAll('\\N', '\n').replaceAll('\\n', ' ').replaceAll('\\h', ' ')
}

/** Six digits of red, green and blue, of a colour with these in the other order; undefined for none. */
function colourOf(colour: string): string | undefined {
  const digits = /^&H([\da-f]{1,8})&?$/i.exec(colour.trim())?.[1]
  if (digits === undefined) return undefined
  const [, blue, green, red] = /(..)(..)(..)$/.exec(digits.padStart(6, '0'))!
  return `${red}${green}${blue}`.toLowerCase()
}
