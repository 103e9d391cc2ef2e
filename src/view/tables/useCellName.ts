import { KINDS, type Localized } from '../../domain/format/transcript.ts'
import { usePlain } from '../parts/Language.tsx'
import { useSayTable } from '../parts/SayTable.tsx'

/**
 * Gives the name of a cell: `胡金红, 人才: 2 个观点（1 问题、1 建议）`. Where a theme filter hides all of
 * its points, it says how many there are without.
 */
export function useCellName(): (
  speaker: Localized,
  theme: Localized,
  kinds: Int32Array,
  hidden: number,
) => string {
  const plain = usePlain()
  const say = useSayTable()
  return (speaker, theme, kinds, hidden) => {
    const points = kinds.reduce((sum, count) => sum + count, 0)
    const said = say((t) => {
      if (points === 0 && hidden > 0) return t.cellHidden(hidden)
      const parts = KINDS.flatMap((kind, i) =>
        kinds[i]! > 0 ? [t.kindCount[kind](kinds[i]!)] : [],
      )
      return t.cell(points, parts)
    })
    return `${plain(speaker)}, ${plain(theme)}: ${said}`
  }
}
