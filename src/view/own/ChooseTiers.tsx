import { type ReactNode, useState } from 'react'
import { revealHidden } from '../../domain/format/reveal.ts'
import type { ParseChoices } from '../../state/own/parse-protocol.ts'
import { AskForm } from './AskForm.tsx'
import { SayOpen } from './SayOpen.tsx'
import { nameOf, type Stage } from './useParsing.ts'

/** Asks on which tiers of annotations that is which was said, with how each begins. */
export function ChooseTiers(
  props: Extract<Stage, { readonly is: 'tiers' }> & {
    onChoose: (choices: ParseChoices) => void
    onCancel: () => void
  },
): ReactNode {
  const { input, offers, onChoose, onCancel } = props
  const [ticked, setTicked] = useState(offers.filter(({ likely }) => likely).length)
  return (
    <AskForm
      title={(m) => m.tiersTitle}
      hint={(m) => m.tiersHint(nameOf(input) ?? m.pasted)}
      onSubmit={(form) => {
        const tiers = form.getAll('tier').map(Number)
        onChoose({ tiers })
      }}
      onCancel={onCancel}
    >
      <fieldset className="grid gap-2">
        <legend className="sr-only">
          <SayOpen>{(m) => m.tiersTitle}</SayOpen>
        </legend>
        {offers.map(({ tier, name, voice, count, sample, likely }, i) => (
          <label key={tier} className="flex gap-2 rounded-lg border border-edge px-3 py-2">
            <input
              type="checkbox"
              name="tier"
              value={tier}
              defaultChecked={likely}
              // Without a tick the browser asks for one.
              required={ticked === 0 && i === 0}
              onChange={({ target }) => setTicked(ticked + (target.checked ? 1 : -1))}
              className="accent-ink"
            />
            <span className="grid min-w-0 gap-1 [overflow-wrap:anywhere]">
              <span className="font-semibold">{revealHidden(name) || tier + 1}</span>
              <span className="text-muted">
                <SayOpen>{(m) => m.tierHas(voice && revealHidden(voice), count)}</SayOpen>
              </span>
              <span lang="">{revealHidden(sample)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </AskForm>
  )
}
