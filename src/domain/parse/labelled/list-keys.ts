import { isPerson, isSomebody } from './is-person.ts'

/** So often stands what heads a list. */
const LEAST = 3
/** UTF-16 units: an entry of a list is no longer. */
const LONGEST = 40
/** Of what stands behind one so many are entries. */
const ENTRIES = 0.85
/** Of the words behind other labels so many end like sentences, or a transcript has no marks by which to tell. */
const SENTENCES = 0.75

/** What a list says of nobody; set terms, not what somebody answers. */
const NOBODY = /^(?:nil|none|n\/a|无|無|暂无|暫無)$/i
/** `Sen. Reed`, `Ada Moss`: one word alone is as well an answer (`Aye`). */
const NAME = /^\p{Lu}[^\s:!?]*(?: [(\p{Lu}][^\s:!?]*)+$/u

/** Whether words are an entry of a list: names, or that there is nobody. Whatever else is short somebody may answer. */
const isEntry = (words: string): boolean =>
  NOBODY.test(words) ||
  words.split(/[,;、，；]\s*/).every((name) => NAME.test(name) || isPerson(name))

/** What stands behind the labels of one make: sentences, or entries of lists. */
export class ListKeys {
  private readonly entries = new Map<string, number>()
  private readonly sentences = new Map<string, number>()

  hear(key: string, words: string): void {
    // What is longer is a sentence that goes on in the next line.
    if (words.length > LONGEST || /[.!?。！？…-]["”’'」』）)\]]*$/.test(words))
      count(this.sentences, key)
    else if (isEntry(words)) count(this.entries, key)
  }

  /** Whether sentences stand behind most of the labels of a key, of which there are so many. */
  speaks(key: string, times: number): boolean {
    return (this.sentences.get(key) ?? 0) >= times * SENTENCES
  }

  /**
   * The labels behind which entries stand, and hardly a sentence, where others speak in sentences: `Abstentions: none`,
   * `Teller: Ada Moss`. A person is none of them. `keys` says how often each label stands that may be a voice.
   */
  of(keys: ReadonlyMap<string, number>): ReadonlySet<string> {
    const found = new Set<string>()
    for (const [key, times] of this.entries)
      if (times >= LEAST && times >= (keys.get(key) ?? Infinity) * ENTRIES && !isSomebody(key))
        found.add(key)
    let others = 0
    let spoken = 0
    for (const [key, times] of keys) {
      if (found.has(key)) continue
      others += times
      spoken += this.sentences.get(key) ?? 0
    }
    return spoken > 0 && spoken >= others * SENTENCES ? found : new Set()
  }
}

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1)
