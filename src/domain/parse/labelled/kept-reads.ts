import type { Lead } from './lead.ts'
import { isWordsAlone, type ReadLine, wordsAlone } from './read-line.ts'

/**
 * What was read of the lines of a text, by their numbers, which takes longest where a label may stand. Of hundreds of
 * thousands of lines most begin like others, with what they have in common: that is kept once.
 */
export class KeptReads {
  private readonly kept: (ReadLine | Lead | 'words' | undefined)[] = []
  private readonly leads = new Map<string, Lead>()

  /** What was read of a line with such words; undefined where it is to be read. */
  of(line: number, words: string): ReadLine | undefined {
    const kept = this.kept[line]
    if (kept === 'words') return wordsAlone(words)
    return kept && 'label' in kept ? leadAlone(kept, words) : kept
  }

  keep(line: number, read: ReadLine, words: string): void {
    if (this.kept[line]) return
    const { lead } = read
    if (lead) this.kept[line] = isLeadAlone(read, words) ? this.shared(lead) : read
    else this.kept[line] = isWordsAlone(read, words) ? 'words' : undefined
  }

  private shared(lead: Lead): Lead {
    const known = this.leads.get(lead.label)
    if (known && isSame(known, lead)) return known
    this.leads.set(lead.label, lead)
    return lead
  }
}

const leadAlone = (lead: Lead, words: string): ReadLine => ({ ...wordsAlone(words), lead })

/** Whether a line is a label and words, and nothing else. */
const isLeadAlone = (read: ReadLine, words: string): boolean =>
  isWordsAlone({ ...read, lead: null }, words)

const isSame = (a: Lead, b: Lead): boolean =>
  a.form === b.form &&
  a.manner === b.manner &&
  a.start === b.start &&
  a.end === b.end &&
  a.time === b.time &&
  a.content === b.content &&
  a.alone?.time === b.alone?.time &&
  a.midway === b.midway &&
  a.isDoubtful === b.isDoubtful &&
  a.mayTell === b.mayTell
