import { Fragment, type ReactNode } from 'react'
import type { Days, PersonRecord } from '../../domain/archive/archive.ts'
import { dateInWords } from '../../i18n/date.ts'
import { layoutSpans } from '../../layout/archive/spans.ts'
import { toPerson } from '../../state/archive/archive-choice.ts'
import { Say, Words } from '../parts/Language.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'
import { PartTitle } from './Heading.tsx'
import { yearsIn } from './NamedLinks.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

/** Names, offices and bodies of a person, why mentions are taken for them, and who may be the same. */
export function PersonFacts({ person }: { person: PersonRecord }): ReactNode {
  const { names, joined, maybe, bodies, offices, sameAs } = person
  const { choice } = useArchive()
  const others = names.slice(1)
  return (
    <section className="grid gap-4 text-sm">
      {others.length > 0 && (
        <p>
          <span className="text-muted">
            <SayArchive>{(m) => m.alsoCalled}</SayArchive>{' '}
          </span>
          {others.map(({ name }, i) => (
            <Fragment key={JSON.stringify(name)}>
              {i > 0 && ' · '}
              <Words of={name} />
            </Fragment>
          ))}
        </p>
      )}
      {offices.length > 0 && <Offices of={offices} />}
      {bodies.length > 0 && (
        <div className="grid gap-1">
          <PartTitle>
            <SayArchive>{(m) => m.bodies}</SayArchive>
          </PartTitle>
          <ul>
            {bodies.map((body) => (
              <li key={JSON.stringify(body)}>
                <Words of={body} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {joined.length > 0 && (
        <div className="grid gap-1">
          <PartTitle>
            <SayArchive>{(m) => m.whyOne}</SayArchive>
          </PartTitle>
          <ul className="list-disc ps-4">
            {joined.map((reason) => (
              <li key={reason}>
                <SayArchive>{(m) => m.joined[reason]}</SayArchive>
                {reason === 'same-address' &&
                  sameAs.map((address) => <div key={address}>{address}</div>)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {maybe.length > 0 && (
        <div className="grid gap-1">
          <PartTitle>
            <SayArchive>{(m) => m.maybe}</SayArchive>
          </PartTitle>
          <p className="text-muted">
            <SayArchive>{(m) => m.maybeHelp}</SayArchive>
          </p>
          <ul>
            {maybe.map(({ id, name, body, days, points }) => (
              <li key={id}>
                <ArchiveLink to={toPerson(choice, id)}>
                  <Words of={name} />
                </ArchiveLink>
                {body && (
                  <>
                    {' · '}
                    <Words of={body} />
                  </>
                )}
                <Years of={days} />
                {' · '}
                <Say>{(m) => m.pointsCount(points)}</Say>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Offices({ of: offices }: { of: PersonRecord['offices'] }): ReactNode {
  const bars = officeBars(offices)
  return (
    <div className="grid gap-1">
      <PartTitle>
        <SayArchive>{(m) => m.offices}</SayArchive>
      </PartTitle>
      <ul className="grid gap-1">
        {offices.map(({ role, days }, i) => (
          <li key={JSON.stringify([role, days])}>
            <Words of={role} /> <OfficeDays days={days} />
            {bars[i] && (
              <span aria-hidden="true" className="block h-1 rounded-sm bg-wash">
                <span
                  className="block h-1 rounded-sm bg-edge forced-colors:bg-[CanvasText]"
                  style={{ marginInlineStart: `${bars[i].start}%`, width: `${bars[i].width}%` }}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where each office stands in time, in percent; none where there is only one, or a day is not known. */
function officeBars(offices: PersonRecord['offices']): ReturnType<typeof layoutSpans> {
  const spans = offices.flatMap(({ days: { from, to } }) =>
    from === null || to === null ? [] : [{ from, to }],
  )
  return spans.length < 2 || spans.length < offices.length ? [] : layoutSpans(spans)
}

function Years({ of }: { of: Days }): ReactNode {
  const years = yearsIn(of)
  return (
    years && (
      <>
        {' · '}
        <SayArchive>{(m) => m.years(...years)}</SayArchive>
      </>
    )
  )
}

function OfficeDays({ days: { from, to } }: { days: Days }): ReactNode {
  if (from === null || to === null) return null
  return (
    <span className="text-muted">
      <SayArchive>
        {(m, language) => m.office(dateInWords(from, language), dateInWords(to, language))}
      </SayArchive>
    </span>
  )
}
