import { useCallback, useEffect, useRef, useState } from 'react'
import type { Transcript } from '../../domain/format/transcript.ts'
import type { TierOffer } from '../../domain/parse/draft/failure.ts'
import type { TextFormat } from '../../domain/parse/formats.ts'
import type { Candidate } from '../../domain/text/guess-encoding.ts'
import { carriedOver, carryOver } from '../../state/own/carry-over.ts'
import { addMeeting } from '../../state/own/meeting-shelf.ts'
import { parseBeside } from '../../state/own/parse-job.ts'
import type {
  JobFailure,
  ParseChoices,
  ParseInput,
  ParseProgress,
} from '../../state/own/parse-protocol.ts'

/** What the dialog is at. A pasted text has no name. */
export type Stage =
  | { readonly is: 'start' }
  | { readonly is: 'cancelled' }
  | {
      readonly is: 'working'
      readonly name: string | null
      readonly progress: ParseProgress | { readonly stage: 'keeping' }
    }
  | (Asked & { readonly is: 'columns'; readonly headers: readonly string[] })
  | (Asked & { readonly is: 'tiers'; readonly offers: readonly TierOffer[] })
  | (Asked & { readonly is: 'encoding'; readonly candidates: readonly Candidate[] })
  | {
      readonly is: 'failed'
      readonly name: string | null
      readonly failure: JobFailure | { readonly code: 'several' | 'no-codebook' }
    }

/** What is asked about, and what was chosen for it before. */
interface Asked {
  readonly input: ParseInput
  readonly choices: ParseChoices
}

const START: Stage = { is: 'start' }

export const nameOf = (input: ParseInput) => (typeof input === 'string' ? null : input.name)

/**
 * Reads inputs one at a time: a new one ends the one before. `onOpened` hears of a meeting
 * that has been read and put on the shelf; until then nothing else has changed.
 */
export function useParsing(
  onOpened: (id: string, transcript: Transcript, format: TextFormat) => void,
) {
  const [stage, setStage] = useState<Stage>(START)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const end = useCallback((next: Stage) => {
    running.current?.abort()
    running.current = null
    setStage(next)
  }, [])
  const read = async (input: ParseInput, choices: ParseChoices = {}) => {
    const name = nameOf(input)
    end({ is: 'working', name, progress: { stage: 'parsing', share: 0 } })
    const aborting = new AbortController()
    const { signal } = aborting
    running.current = aborting
    const onProgress = (progress: ParseProgress) => {
      if (!signal.aborted) setStage({ is: 'working', name, progress })
    }
    const outcome = await parseBeside(input, choices, onProgress, signal)
    if (signal.aborted) return
    if (!outcome.ok) {
      return end(afterFailure(outcome.failure, { input, choices }))
    }
    setStage({ is: 'working', name, progress: { stage: 'keeping' } })
    const { format } = outcome
    // Who says where the themes come from wants no others.
    const isChosen = choices.codebook !== undefined || choices.themes !== undefined
    const over = format === 'json' || isChosen ? null : await carryOver(outcome.transcript, signal)
    if (signal.aborted) return
    const { transcript } = over ?? outcome
    const { id } = await addMeeting(transcript)
    if (signal.aborted) return
    if (over) carriedOver.set(new Map(carriedOver.get()).set(id, over.carried))
    end(START)
    onOpened(id, transcript, format)
  }
  return { stage, read, end }
}

function afterFailure(failure: JobFailure, asked: Asked): Stage {
  switch (failure.code) {
    case 'needs-columns':
      return { is: 'columns', ...asked, headers: failure.headers }
    case 'needs-tiers':
      return { is: 'tiers', ...asked, offers: failure.offers }
    case 'needs-encoding':
      return { is: 'encoding', ...asked, candidates: failure.candidates }
    case 'codebook':
      return { is: 'failed', name: failure.file, failure }
    default:
      return { is: 'failed', name: nameOf(asked.input), failure }
  }
}
