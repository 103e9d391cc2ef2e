import { useEffect, useRef, useState } from 'react'
import type { Candidate } from '../../domain/edit/find-in-texts.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { themesBeside } from '../../state/own/themes-beside.ts'
import type { ThemesFailure, ThemesJob, ThemesOutcome } from '../../state/own/themes-protocol.ts'
import type { Desk } from './Desk.ts'

/** What the finding of themes is at, or what came of it. */
export type ThemesStage =
  | { readonly is: 'idle' | 'working' }
  /** A codebook stands in the place of what was found; of these codes nobody says a word. */
  | { readonly is: 'applied'; readonly themes: number; readonly unsaid: readonly string[] }
  /** Nothing was changed: no theme would be left, or the list of common words cannot be had. */
  | { readonly is: 'none-found' | 'none-said' | 'no-words' }
  | { readonly is: 'failed'; readonly name: string | null; readonly failure: ThemesFailure }

export interface ThemeJobs {
  readonly stage: ThemesStage
  /** Terms that are next to being themes; null before anybody has asked for them. */
  readonly near: readonly Candidate[] | null
  /** The terms that are ignored, or will be once the themes are found without them. */
  readonly ignored: readonly string[]
  readonly find: () => void
  readonly ignore: (term: string) => void
  readonly heed: (term: string) => void
  readonly lookNear: () => void
  readonly useCodebook: (file: File) => void
}

type Finding = 'find-themes' | 'ignore-term' | 'heed-term'
type Found = Extract<ThemesOutcome, { readonly ok: true }>

/** Finds the themes of a meeting again, one way at a time: what is asked for later goes before. */
export function useThemeJobs({ transcript, text, act }: Desk): ThemeJobs {
  const [stage, setStage] = useState<ThemesStage>({ is: 'idle' })
  const [near, setNear] = useState<readonly Candidate[] | null>(null)
  const [wanted, setWanted] = useState<readonly string[] | null>(null)
  const ignored = wanted ?? transcript.setAside?.terms ?? []
  const running = useRef<AbortController | null>(null)
  const latest = useRef(transcript)
  useEffect(() => {
    latest.current = transcript
  }, [transcript])
  useEffect(() => () => running.current?.abort(), [])

  const run = async (job: ThemesJob, take: (outcome: Found) => ThemesStage) => {
    running.current?.abort()
    const aborting = new AbortController()
    running.current = aborting
    setStage({ is: 'working' })
    let given: Transcript
    let outcome: ThemesOutcome
    do {
      given = latest.current
      outcome = await themesBeside(given, text, job, aborting.signal)
      if (aborting.signal.aborted) return
      // What was corrected meanwhile is not what was read.
    } while (outcome.ok && latest.current.points !== given.points)
    setWanted(null)
    const name = job.by === 'codebook' ? job.file.name : null
    setStage(outcome.ok ? take(outcome) : { is: 'failed', name, failure: outcome.failure })
  }
  const found = (what: Finding, terms: readonly string[]) => {
    setWanted(terms)
    run({ by: 'words', ignored: terms }, (outcome) => {
      if (outcome.wordsMissing) return { is: 'no-words' }
      if (outcome.found.themes.length === 0) return { is: 'none-found' }
      act({ do: what, found: outcome.found, ignored: terms })
      setNear((now) => now && outcome.near)
      return { is: 'idle' }
    })
  }
  return {
    stage,
    near,
    ignored,
    find: () => found('find-themes', ignored),
    ignore: (term) => found('ignore-term', [...new Set([...ignored, term])]),
    heed: (term) =>
      found(
        'heed-term',
        ignored.filter((one) => one !== term),
      ),
    lookNear: () =>
      run({ by: 'words', ignored }, (outcome) => {
        setNear(outcome.near)
        return { is: 'idle' }
      }),
    useCodebook: (file) =>
      run({ by: 'codebook', file }, ({ found: codes, unsaid }) => {
        const themes = codes.themes.length
        if (themes === 0) return { is: 'none-said' }
        act({ do: 'use-codebook', found: codes })
        return { is: 'applied', themes, unsaid }
      }),
  }
}
