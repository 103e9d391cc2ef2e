import type { ReactNode } from 'react'
import { languagesOf, tagOf } from '../../i18n/language.ts'
import { useDisplay } from '../parts/Language.tsx'
import { SayOpen } from './SayOpen.tsx'

/** A year of five digits is no year in which anybody saved. */
const LATEST = Date.UTC(9999, 11, 31)

/** When a meeting was saved (ms since 1970), or that nobody knows: a clock may have said anything. */
export function SavedAt({ time }: { time: number }): ReactNode {
  const [language] = languagesOf(useDisplay())
  if (!(time > 0 && time < LATEST)) return <SayOpen>{(m) => m.unknownTime}</SayOpen>
  const format = new Intl.DateTimeFormat(tagOf(language!), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return <time dateTime={new Date(time).toISOString()}>{format.format(time)}</time>
}
