import { useCallback, useEffect, useRef, useState } from 'react'
import type { TierOffer } from '../../domain/parse/draft/failure.ts'
import type { Candidate } from '../../domain/text/guess-encoding.ts'
import {
  type Given,
  type Keeping,
  type KeepProgress,
  keepInput,
} from '../../state/own/keep-input.ts'
import type { JobFailure, ParseChoices, ParseInput } from '../../state/own/parse-protocol.ts'

/** What the dialog is at. A pasted text has no name. */
export type Stage =
  | { readonly is: 'start' }
  | { readonly is: 'cancelled' }
  | {
      readonly is: 'working'
      readonly name: string | null
      readonly progress: KeepProgress
    }
  | Question
  | {
      readonly is: 'failed'
      readonly name: string | null
      readonly failure: Trouble
    }

/** Why something is not read, and what stands in the way of beginning. */
export type Trouble =
  | JobFailure
  | { readonly code: 'too-many' | 'no-codebook' | 'recording-alone' | 'no-files' }

/** What has to be asked before an input can be read. */
export type Question =
  | (Asked & { readonly is: 'columns'; readonly headers: readonly string[] })
  | (Asked & { readonly is: 'tiers'; readonly offers: readonly TierOffer[] })
  | (Asked & { readonly is: 'encoding'; readonly candidates: readonly Candidate[] })

/** What is asked about, and what was chosen for it before. */
interface Asked extends Given {
  readonly choices: ParseChoices
}

const START: Stage = { is: 'start' }

export const nameOf = (input: ParseInput) => (typeof input === 'string' ? null : input.name)

/**
 * Reads inputs one at a time: a new one ends the one before. `onOpened` hears of a meeting
 * that has been read and put on the shelf; until then nothing else has changed.
 */
export function useParsing(onOpened: (kept: Extract<Keeping, { readonly ok: true }>) => void) {
  const [stage, setStage] = useState<Stage>(START)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const end = useCallback((next: Stage) => {
    running.current?.abort()
    running.current = null
    setStage(next)
  }, [])
  const read = async (given: Given, choices: ParseChoices = {}) => {
    const name = nameOf(given.input)
    end({ is: 'working', name, progress: { stage: 'parsing', share: 0 } })
    const aborting = new AbortController()
    const { signal } = aborting
    running.current = aborting
    const onProgress = (progress: KeepProgress) => setStage({ is: 'working', name, progress })
    const kept = await keepInput(given, choices, onProgress, signal)
    if (!kept || signal.aborted) return
    if (!kept.ok) {
      // What is given may itself be a question that was answered.
      const { input, recording = null } = given
      const asked = { input, recording, choices }
      return end(
        questionFor(kept.failure, asked) ?? {
          is: 'failed',
          name: kept.failure.code === 'codebook' ? kept.failure.file : name,
          failure: kept.failure,
        },
      )
    }
    end(START)
    onOpened(kept)
  }
  return { stage, read, end }
}

/** What has to be asked where an input is not read for want of an answer; else null. */
export function questionFor(failure: Trouble, asked: Asked): Question | null {
  switch (failure.code) {
    case 'needs-columns':
      return { is: 'columns', ...asked, headers: failure.headers }
    case 'needs-tiers':
      return { is: 'tiers', ...asked, offers: failure.offers }
    case 'needs-encoding':
      return { is: 'encoding', ...asked, candidates: failure.candidates }
    default:
      return null
  }
}
