import { type ReactNode, useMemo } from 'react'
import type { ReplyRef } from '../../domain/archive/archive.ts'
import { tellApart } from '../../domain/format/look-alikes.ts'
import { type Localized, REPLY_KINDS } from '../../domain/format/transcript.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { toPerson } from '../../state/archive/archive-choice.ts'
import { Words } from '../parts/Language.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'
import { PartTitle } from './Heading.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

const MOST = 12

/** With whom somebody exchanges replies, those with most first, and of which kinds. */
export function RepliesWith(props: {
  title: ReactNode
  replies: readonly ReplyRef[]
  /** The list in which replies name the other. */
  people: readonly { readonly id: string; readonly name: Localized }[]
}): ReactNode {
  const { title, replies, people } = props
  const { choice } = useArchive()
  const others = useMemo(() => byOther(replies), [replies])
  const told = useMemo(() => tellApart([...people]), [people])
  if (others.length === 0) return null
  return (
    <section className="grid gap-1 text-sm">
      <PartTitle>{title}</PartTitle>
      <ul>
        {others.slice(0, MOST).map(({ other, all, kinds }) => (
          <li key={other} className="border-b border-line py-1">
            <span className="flex justify-between gap-3">
              <ArchiveLink
                to={toPerson(choice, told[other]!.id)}
                className="inline-block min-h-6 hover:underline"
              >
                <Words of={told[other]!.name} />
              </ArchiveLink>
              <span className="text-muted tabular-nums">{grouped(all)}</span>
            </span>
            <span className="flex flex-wrap gap-x-2 text-xs text-muted">
              {kinds.map(({ kind, count }) => (
                <span key={kind}>
                  <SayArchive>{(m) => m.replyKinds[kind](count)}</SayArchive>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {others.length > MOST && (
        <p className="text-xs text-muted">
          <SayArchive>{(m) => m.more(others.length - MOST)}</SayArchive>
        </p>
      )}
    </section>
  )
}

function byOther(replies: readonly ReplyRef[]) {
  const others = new Map<number, ReplyRef[]>()
  for (const reply of replies) {
    const own = others.get(reply.other)
    if (own) own.push(reply)
    else others.set(reply.other, [reply])
  }
  return [...others]
    .map(([other, own]) => ({
      ...{ other, all: own.length },
      kinds: REPLY_KINDS.flatMap((kind) => {
        const count = own.filter((reply) => reply.kind === kind).length
        return count > 0 ? [{ kind, count }] : []
      }),
    }))
    .sort((a, b) => b.all - a.all)
}
