import type { Span } from '../../format/transcript.ts'
import { foldUnits } from '../../text/fold-units.ts'
import { isNodOnly, MOST_NOD } from '../points/speech-sentence.ts'
import type { Stretch, Voice } from './stretch.ts'

/** What one voice says until another does, but for those who only nod. */
export interface Turn {
  readonly name: string
  role: string | undefined
  readonly label: Span | undefined
  readonly stretches: Stretch[]
  /** The places in `stretches` from which on the voice goes on after somebody nodded. */
  readonly resumes: number[]
  /** Whether it is only a nod, after which the voice before went on. */
  isAside: boolean
}

/** Takes up who says what. A turn is given on when it is known to be over; none is lost after `stops`. */
export interface HeldTurns {
  speaks(voice: Voice): void
  says(stretch: Stretch): void
  stops(): void
}

/**
 * Holds a turn back while others only nod (`Mm-hmm`, 对对): it goes on when its voice does. Turns are given
 * to `ended` in the order in which they begin.
 */
export function holdTurns(ended: (turn: Turn) => void): HeldTurns {
  /** A turn that may go on, and after it those who nodded. */
  let held: Turn[] = []
  let open: Turn | null = null
  const release = (upTo: number) => {
    for (const turn of held.slice(0, upTo)) ended(turn)
    held = held.slice(upTo)
  }
  return {
    speaks({ name, role, label }) {
      if (open?.name === name) {
        open.role ??= role
        return
      }
      const [first] = held
      if (open && first && open !== first && !nodsTo(open, first)) release(held.length - 1)
      const back = held[0]
      if (back?.name === name) {
        for (const aside of held) aside.isAside = aside !== back
        back.resumes.push(back.stretches.length)
        open = back
      } else {
        open = { name, role, label, stretches: [], resumes: [], isAside: false }
        held.push(open)
      }
    },
    says(stretch) {
      if (!open) return
      const goesOn = open.resumes.at(-1) === open.stretches.length && !hasEnded(open)
      open.stretches.push(goesOn ? { ...stretch, wraps: true } : stretch)
    },
    stops() {
      release(held.length)
      open = null
    },
  }
}

/** Whether a turn says no more than that somebody listens to another, and answers nothing. */
function nodsTo(turn: Turn, other: Turn): boolean {
  const asked = other.stretches.at(-1)
  if (asked && /[?？]\s*$/.test(asked.text)) return false
  let length = 0
  for (const { text } of turn.stretches) {
    length += text.length
    if (length > MOST_NOD) return false
  }
  return isNodOnly(foldUnits(turn.stretches.map(({ text }) => text).join(' ')))
}

const hasEnded = ({ stretches }: Turn) =>
  /[.!?。！？…]["'”’）)\s]*$/.test(stretches.at(-1)?.text.slice(-8) ?? '.')
