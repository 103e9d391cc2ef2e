import type { Localized } from '../../domain/format/transcript.ts'
import { type Answer, useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'

interface Subject {
  readonly id: string
  /** Undefined where the archive has nothing of that id. */
  readonly name: Localized | undefined
}

/** The people and themes that are chosen, by name. */
export function useSubjects(): Answer<{
  readonly people: readonly Subject[]
  readonly themes: readonly Subject[]
}> {
  const { archive, choice } = useArchive()
  const { people, themes } = choice
  return useAnswer(
    async () => {
      const [ofPeople, ofThemes] = await Promise.all([
        Promise.all(people.map((id) => archive.person(id))),
        Promise.all(themes.map((id) => archive.theme(id))),
      ])
      return {
        people: people.map((id, i) => ({ id, name: ofPeople[i]?.names[0]?.name })),
        themes: themes.map((id, i) => ({ id, name: ofThemes[i]?.label })),
      }
    },
    JSON.stringify([people, themes]),
  )
}
