import type { Archive } from '../../domain/archive/archive.ts'
import { useLead, useSay } from '../parts/Language.tsx'

/** What the document is called where an archive is open. */
export function useArchiveTitle({ summary }: Archive): string {
  const lead = useLead()
  const say = useSay()
  return [lead(summary.title), say((m) => m.appName)].join(' · ')
}
