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
      const records = await Promise.all(people.map((id) => archive.person(id)))
      // A person's record names their themes: that of a theme is long, and read only where it has to be.
      const known = new Map(
        records.flatMap((record) => record?.themes ?? []).map(({ id, label }) => [id, label]),
      )
      const labels = await Promise.all(
        themes.map(async (id) => known.get(id) ?? (await archive.theme(id))?.label),
      )
      return {
        people: people.map((id, i) => ({ id, name: records[i]?.names[0]?.name })),
        themes: themes.map((id, i) => ({ id, name: labels[i] })),
      }
    },
    JSON.stringify([people, themes]),
  )
}
