import { type ReactNode, useState } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { narrowed } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { Button } from '../parts/Button.tsx'
import { useLead } from '../parts/Language.tsx'
import { Answered } from './Answered.tsx'
import { Combobox } from './Combobox.tsx'
import { idAsName } from './idAsName.ts'
import { useSayArchive } from './SayArchive.tsx'
import { Suggestion } from './Suggestion.tsx'
import { useArchive } from './useArchive.ts'
import { useNames } from './useNames.ts'
import { useSubjects } from './useSubjects.ts'

/** Whose points are searched and on what, each to be let go of. */
export function Subjects(): ReactNode {
  const { choice } = useArchive()
  const { people, themes } = choice
  const answer = useSubjects()
  if (people.length + themes.length === 0) return null
  const without = (list: readonly string[], id: string) => list.filter((one) => one !== id)
  return (
    <Answered answer={answer} keeps>
      {(named) => (
        <p className="flex flex-wrap gap-2">
          {named.people.map(({ id, name }) => (
            <Subject
              key={id}
              name={name ?? idAsName(id)}
              onDrop={() => goTo(narrowed(choice, { people: without(people, id) }))}
            />
          ))}
          {named.themes.map(({ id, name }) => (
            <Subject
              key={id}
              name={name ?? idAsName(id)}
              onDrop={() => goTo(narrowed(choice, { themes: without(themes, id) }))}
            />
          ))}
        </p>
      )}
    </Answered>
  )
}

function Subject({ name, onDrop }: { name: Localized; onDrop: () => void }): ReactNode {
  const say = useSayArchive()
  const lead = useLead()
  return (
    <Button
      aria-label={say((m) => m.take(lead(name)))}
      onClick={() => {
        // It goes, and the keyboard would be nowhere: the heading says what is left.
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
        onDrop()
      }}
    >
      {lead(name)} <span aria-hidden="true">×</span>
    </Button>
  )
}

/** Narrows a search to a person or a theme, by typing some of its name: to one of the people, to all of the themes. */
export function AddSubject(): ReactNode {
  const { choice } = useArchive()
  const { people, themes } = choice
  const say = useSayArchive()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const { names, isThere } = useNames(typed, isOpen)
  const has = (list: readonly string[], id: string) => (list.includes(id) ? list : [...list, id])
  return (
    <div className="w-56 max-w-full">
      <Combobox
        label={say((m) => m.addSubject)}
        listLabel={say((m) => m.suggestions)}
        className="min-h-8 px-2 placeholder:text-ink"
        typed={typed}
        options={names}
        keyOf={({ what, id }) => `${what} ${id}`}
        isOpen={isOpen}
        takesFirst
        note={
          isOpen ? (isThere && names.length === 0 ? say((m) => m.noneCalledSo) : '') : undefined
        }
        onOpen={setOpen}
        onType={setTyped}
        onChoose={({ what, id }) => {
          setTyped('')
          goTo(
            narrowed(
              choice,
              what === 'person' ? { people: has(people, id) } : { themes: has(themes, id) },
            ),
          )
        }}
      >
        {(hit) => <Suggestion hit={hit} />}
      </Combobox>
    </div>
  )
}
