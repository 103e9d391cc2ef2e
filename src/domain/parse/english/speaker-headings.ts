import type { Span } from '../../format/transcript.ts'
import { tokensOf } from '../replies/english-tokens.ts'
import type { Block } from './blocks.ts'
import type { Mention } from './mention.ts'
import { isTitle } from './name-words.ts'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|der|la|van|von|of|\p{Lu}[\p{L}\p{M}.'’-]*)){0,5}`
/** Sarah Penhaligon (North Tamar) (LD) */
const WITH_SEAT = new RegExp(
  `^(?<name>${NAME}) ?\\((?<behind>[^()]{2,60}(?:\\) ?\\([^()]{1,30})?)\\)(?: ?\\[[^\\]]{1,12}\\])?:?$`,
  'u',
)
/** The Minister for Ferries (Helena Marsh) */
const WITH_OFFICE = new RegExp(`^(?<before>\\p{Lu}[^()]{3,110}?) ?\\((?<name>${NAME})\\):?$`, 'u')
const PRESIDING =
  /^(?:the |mr\.? |madam )?(?:acting |deputy )?(?:speaker|chair|chairman|presiding officer|president)$/i

/** One line of the kind may be anything. */
const LEAST = 2
/** UTF-16 units: no name with what somebody is, is longer. */
const LONGEST = 160

/**
 * By block, who speaks below it, as in parliaments' reports on the web: lines with nothing but a name and a seat, an
 * office and a name, or a name that another line has so. None where fewer than two lines of a text are of that kind.
 */
export function speakerHeadings(
  text: string,
  blocks: readonly Block[],
): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>()
  const names = new Map<string, readonly string[]>()
  const lines = blocks.map((block, i) => (mayHead(block, blocks[i + 1]) ? lineOf(text, block) : ''))
  for (const [i, line] of lines.entries()) {
    const mention = line === '' ? null : withSeatOrOffice(line, blocks[i]!.start)
    if (!mention) continue
    found.set(i, mention)
    names.set(text.slice(mention.name.start, mention.name.end), mention.words)
  }
  if (found.size < LEAST) return new Map()
  for (const [i, line] of lines.entries()) {
    if (line === '' || found.has(i)) continue
    const { start } = blocks[i]!
    const from = courtesyLength(line)
    const words = names.get(line.slice(from).replace(/:$/, ''))
    if (words) found.set(i, mentionOf(words, { start: start + from, end: start + line.length }))
    else if (PRESIDING.test(line))
      found.set(i, {
        ...mentionOf(line.toLowerCase().split(' '), { start, end: start + line.length }),
        kind: 'office',
      })
  }
  return found
}

const mayHead = ({ kind }: Block, next: Block | undefined): boolean =>
  (kind === 'heading' || kind === 'body' || kind === 'title') && next !== undefined

const lineOf = (text: string, { start, end }: Block): string =>
  end - start <= LONGEST ? text.slice(start, end) : ''

function withSeatOrOffice(line: string, at: number): Mention | null {
  if (!line.includes('(')) return null
  const {
    name = '',
    behind,
    before,
  } = (WITH_SEAT.exec(line) ?? WITH_OFFICE.exec(line))?.groups ?? {}
  const place = line.indexOf(name)
  const courtesy = courtesyLength(name)
  const words = wordsOf(name.slice(courtesy))
  // A name has two words or a form of address, and who has an office has one of which it is known.
  if (words.length + (courtesy > 0 ? 1 : 0) < 2) return null
  if (before !== undefined && !wordsOf(before).some(isTitle)) return null
  const spanOf = (part: string | undefined): Span | undefined => {
    if (part === undefined) return undefined
    const start = at + line.indexOf(part)
    return { start, end: start + part.length }
  }
  return {
    ...mentionOf(words, { start: at + place + courtesy, end: at + place + name.length }),
    before: spanOf(before),
    behind: spanOf(behind),
  }
}

const wordsOf = (words: string): string[] =>
  tokensOf(words, 0, words.length).flatMap(({ mark, word }) => (mark ? [] : [word]))

const COURTESY = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Hon)\.? )+/

const courtesyLength = (name: string): number => COURTESY.exec(name)?.[0].length ?? 0

const mentionOf = (words: readonly string[], name: Span): Mention => ({
  kind: 'person',
  ...{ first: 0, last: 0, from: 0, to: 0 },
  words,
  name,
  possessive: false,
  opens: true,
})
