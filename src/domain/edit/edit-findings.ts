import { type ChosenFinding, MOST, type Transcript } from '../format/transcript.ts'
import { type Edited, edited, refused } from './edit.ts'
import { keepPromise, sameWords, tidy } from './words.ts'

/**
 * Sets what is said of the meeting, in this order. Each stands on points that there are; without any, the
 * meeting says again what is found in its data.
 */
export function setFindings(transcript: Transcript, given: readonly ChosenFinding[]): Edited {
  const { findings: before = [], ...without } = transcript
  const ids = new Set(transcript.points.map(({ id }) => id))
  const findings: ChosenFinding[] = []
  for (const { text, reworded, points } of given) {
    const words = tidy(text)
    if (!words) return refused({ reason: 'empty' })
    if (points.some((id) => !ids.has(id))) return refused({ reason: 'gone', of: 'point' })
    if (points.length === 0 || points.length > MOST.grounds) return refused({ reason: 'findings' })
    findings.push({ text: words, ...(reworded && { reworded }), points })
  }
  if (findings.length > MOST.findings) return refused({ reason: 'findings' })
  const isSame =
    findings.length === before.length && findings.every((one, i) => isSameFinding(one, before[i]!))
  if (isSame) return edited(transcript, {})
  if (findings.length === 0) return edited(without, {})
  const next = { ...transcript, findings }
  return edited(
    findings.reduce<Transcript>((kept, { text }) => keepPromise(kept, text), next),
    {},
  )
}

const isSameFinding = (one: ChosenFinding, other: ChosenFinding) =>
  sameWords(one.text, other.text) &&
  one.reworded === other.reworded &&
  one.points.join('\n') === other.points.join('\n')
