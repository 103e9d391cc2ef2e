import type { Localized } from '../format/transcript.ts'
import { fold } from '../text/fold.ts'

/** Han characters that hold a phrase together but are none of what it is about. */
const FILLERS =
  /^[的了在是与和及以而也不要其这那为将对等]+|[的了在是与和及以而也不要其这那为将对等]+$/gu
/** So many Han characters, or so many words of other scripts, are a thing that is spoken of, no chance. */
const FEWEST = { characters: 4, words: 2 }
/** Of so many letters; shorter words are in every sentence. */
const LETTERS = 5
/** Longer phrases are found by their beginnings. */
const LONGEST = 12
/** What more points than so many say, or than this share of them, tells nothing of one. */
const OFTEN = { points: 4, share: 0.05 }

/** In one language of a point: runs of Han characters, and words of other scripts. */
interface Spoken {
  readonly runs: readonly string[]
  /** All runs, with something between. */
  readonly joined: string
  readonly words: ReadonlySet<string>
}

/** Tells what two points both speak of, by their words. */
export type SameThing = (one: number, other: number) => Localized | null

/**
 * What is spoken of by two of some texts, in the language that shows it: the longest run of Han characters
 * that both have (`领军人才`), or the words of other scripts that both and few others have (`dredging, sluice`).
 * Null where the words show nothing: that two texts are on one theme is not enough.
 */
export function sameThingIn(texts: readonly Localized[]): SameThing {
  const spoken = texts.map(
    (text) => new Map(Object.entries(text).map(([tag, own]) => [tag, spokenIn(own!)])),
  )
  const most = Math.max(OFTEN.points, OFTEN.share * texts.length)
  const times = new Map<string, number>()
  for (const text of spoken) {
    const own = new Set([...text.values()].flatMap(({ words }) => [...words]))
    for (const word of own) times.set(word, (times.get(word) ?? 0) + 1)
  }
  const telling = new Map<string, boolean>()
  const isTelling = (run: string) => {
    const known = telling.get(run)
    if (known !== undefined) return known
    let said = 0
    for (const text of spoken)
      for (const { joined } of text.values())
        if (joined.includes(run)) {
          said++
          break
        }
    telling.set(run, said <= most)
    return said <= most
  }
  return (one, other) => {
    const said: Record<string, string> = {}
    for (const [tag, own] of spoken[one]!) {
      const its = spoken[other]!.get(tag)
      if (!its) continue
      const run = longestShared(own.runs, its.joined)
      const words = [...own.words].filter((word) => its.words.has(word) && times.get(word)! <= most)
      if (run.length >= FEWEST.characters && isTelling(run)) said[tag] = run
      else if (words.length >= FEWEST.words) said[tag] = words.join(', ')
    }
    return Object.keys(said).length > 0 ? said : null
  }
}

function spokenIn(text: string): Spoken {
  const folded = fold(text)
  const runs = folded.match(/\p{Script=Han}{2,}/gu) ?? []
  return {
    runs,
    joined: runs.join(' '),
    words: new Set(
      (folded.match(/\p{L}+/gu) ?? []).filter(
        (word) => word.length >= LETTERS && !/\p{Script=Han}/u.test(word),
      ),
    ),
  }
}

/** The longest piece of a run of one that stands in the other. */
function longestShared(one: readonly string[], other: string): string {
  let longest = ''
  for (const run of one) {
    for (let start = 0; start < run.length; start++) {
      for (
        let end = start + FEWEST.characters;
        end <= Math.min(run.length, start + LONGEST);
        end++
      ) {
        const piece = run.slice(start, end)
        if (!other.includes(piece)) break
        const bare = piece.replace(FILLERS, '')
        if (bare.length > longest.length) longest = bare
      }
    }
  }
  return longest
}
