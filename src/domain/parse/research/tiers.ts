import { LONGEST_NAME } from '../../format/rules.ts'
import type { TierOffer } from '../draft/failure.ts'
import { inOrder } from '../subtitles/in-order.ts'
import type { Said } from '../subtitles/said.ts'
import type { SaidCue } from '../subtitles/write-cues.ts'

/** A layer of annotations over a recording: what one person says, or what somebody notes about it. */
export interface Tier {
  readonly name: string
  /** Whose words are on it, where the file says that. */
  readonly voice?: string | undefined
  /** Whether it is about another tier, or marks moments, and so is likely no speech. */
  readonly isAside: boolean
  /** Times in milliseconds. */
  readonly spans: readonly Pick<SaidCue, 'start' | 'end' | 'text'>[]
}

export type TiersRead = Said | { readonly offers: readonly TierOffer[] }

/**
 * What is said on the chosen tiers, by their places, or on those of which there is no doubt: the only one with
 * words, or all, where each is its own and of somebody else. Else what there is to choose from.
 */
export function saidOnTiers(tiers: readonly Tier[], chosen?: readonly number[]): TiersRead {
  const filled = tiers.flatMap((tier, place) =>
    tier.spans.some(hasWords) ? [{ tier, place }] : [],
  )
  // Where two tiers are of one person, one may have gestures or a translation.
  const voices = new Set(filled.map(({ tier }) => tier.voice))
  const isEachOwn = filled.every(({ tier }) => tier.voice && !tier.isAside)
  const isSure = filled.length < 2 || (isEachOwn && voices.size === filled.length)
  if (!chosen && !isSure) return { offers: filled.map(({ tier, place }) => offerOf(tier, place)) }
  const taken = chosen ? filled.filter(({ place }) => chosen.includes(place)) : filled
  const alone = taken.length === 1
  const cues = taken.flatMap(({ tier }) =>
    // Who speaks on the only tier may stand in labels.
    tier.spans.map((span) => ({ ...span, voice: tier.voice ?? (alone ? undefined : tier.name) })),
  )
  return { cues: inOrder(cues) }
}

const hasWords = ({ text }: { readonly text: string }) => /[\p{L}\p{N}]/u.test(text)

const SAMPLE = 120
/** Speech has more to a stretch than words, sounds or codes that were counted one by one. */
const WORDY = 1.8

function offerOf({ name, voice, isAside, spans }: Tier, tier: number): TierOffer {
  const filled = spans.filter(hasWords)
  const words = filled.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const sample = filled
    .slice(0, 6)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .join(' / ')
  return {
    tier,
    name: name.slice(0, LONGEST_NAME),
    ...(voice && { voice: voice.slice(0, LONGEST_NAME) }),
    count: filled.length,
    sample: sample.length > SAMPLE ? `${sample.slice(0, SAMPLE)}…` : sample,
    likely: !isAside && words / filled.length > WORDY,
  }
}

/** Words, of which two Chinese characters make one. */
const wordsIn = (text: string) =>
  text.trim().split(/\s+/).length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2
