import type { ReactNode } from 'react'
import { genreMessages } from '../../i18n/genre-messages.ts'
import { Details } from '../parts/Details.tsx'
import { createSay } from '../parts/Language.tsx'

const { Say } = createSay(genreMessages)
const GENRES = ['labelled', 'timed', 'chinese', 'english'] as const

/** Which kinds of texts become a meeting, and how far one may trust what is found. */
export function Genres(): ReactNode {
  return (
    <Details summary={<Say>{(m) => m.heading}</Say>} className="text-sm" isMuch={false}>
      {() => (
        <div className="mt-1 grid gap-3 text-sm">
          <dl className="grid gap-2">
            {GENRES.map((genre) => (
              <div key={genre}>
                <dt className="font-semibold">
                  <Say>{(m) => m.genres[genre].name}</Say>
                </dt>
                <dd className="text-muted">
                  <Say>{(m) => m.genres[genre].how}</Say>
                </dd>
              </div>
            ))}
          </dl>
          <p>
            <Say>{(m) => m.limits}</Say>
          </p>
        </div>
      )}
    </Details>
  )
}
