import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { matchingOptions } from '../../state/archive/matching-options.ts'
import { useLead } from '../parts/Language.tsx'
import { Combobox } from './Combobox.tsx'
import { useSayArchive } from './SayArchive.tsx'

export interface Option {
  readonly id: string
  readonly name: Localized
  /** How many points it leaves, where that is known. */
  readonly points?: number | undefined
}

/** So many are listed at once: who wants another one types more. */
const MOST_SHOWN = 60
/** Stands for all of them. */
const EVERY: Option = { id: '', name: {} }

/**
 * One of very many, by typing some of its name; an empty box is all of them. Until something is typed, the box has
 * what is chosen, selected, so that typing takes its place.
 */
export function ChooseTyped(props: {
  label: string
  /** What is said where nothing is chosen. */
  every: string
  options: readonly Option[]
  nameOf: (id: string) => Localized
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
  /** Hears that one is about to choose. */
  onAsk?: (() => void) | undefined
}): ReactNode {
  const { label, every, options, nameOf, chosen, onChoose, onAsk } = props
  const lead = useLead()
  const say = useSayArchive()
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const shown = chosen
    .map((id) => lead(options.find((one) => one.id === id)?.name ?? nameOf(id)))
    .join(' · ')
  const box = useSelected(typed === null, shown)
  const value = chosen.join(',')
  const isTyped = (typed ?? '').trim() !== ''
  const matching = matchingOptions(options, typed ?? '')
  const note = isOpen
    ? matching.length === 0
      ? say((m) => m.noneCalledSo)
      : matching.length > MOST_SHOWN
        ? say((m) => m.shownOf(MOST_SHOWN, matching.length))
        : ''
    : ''
  return (
    <div className="w-56 max-w-full">
      <Combobox
        ref={box}
        label={label}
        listLabel={label}
        placeholder={every}
        className="min-h-8 px-2 placeholder:text-ink"
        typed={typed ?? shown}
        options={isTyped ? matching.slice(0, MOST_SHOWN) : [EVERY, ...firstWith(matching, value)]}
        keyOf={({ id }) => id}
        isOpen={isOpen}
        note={note}
        {...(isTyped ? { takesFirst: true } : { startsAt: value })}
        onFocus={() => {
          onAsk?.()
          box.current?.select()
          setOpen(true)
        }}
        onClick={() => {
          if (typed === null) box.current?.select()
          setOpen(true)
        }}
        onType={(typed) => {
          setTyped(typed)
          if (typed === '' && value !== '') onChoose([])
        }}
        onOpen={(is) => {
          setOpen(is)
          if (!is) setTyped(null)
        }}
        onChoose={({ id }) => id !== value && onChoose(id === '' ? [] : [id])}
      >
        {({ id, name, points }) => (
          <>
            <span className="min-w-0">{id === '' ? every : lead(name)}</span>
            {points !== undefined && (
              <span className="shrink-0 text-xs text-muted tabular-nums">{grouped(points)}</span>
            )}
          </>
        )}
      </Combobox>
    </div>
  )
}

/** The first of very many; the one that is chosen is among them. */
function firstWith(options: readonly Option[], chosen: string): readonly Option[] {
  const place = options.findIndex(({ id }) => id === chosen)
  return place < MOST_SHOWN
    ? options.slice(0, MOST_SHOWN)
    : [options[place]!, ...options.slice(0, MOST_SHOWN - 1)]
}

/** A box of which the words are selected, as long as one is in it, whenever `isWhole` comes true or they change. */
function useSelected(isWhole: boolean, words: string) {
  const box = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are selected anew.
  useEffect(() => {
    if (isWhole && document.activeElement === box.current) box.current?.select()
  }, [isWhole, words])
  return box
}
