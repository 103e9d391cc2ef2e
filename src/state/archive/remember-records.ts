import type { Archive } from '../../domain/archive/archive.ts'

/** So many records of people and of themes are kept, each. */
const MOST = 20

/** The same archive, which reads a person or a theme that was asked for lately no second time. */
export function rememberRecords(archive: Archive): Archive {
  return {
    summary: archive.summary,
    meetings: (of, from, count) => archive.meetings(of, from, count),
    points: (wanted) => archive.points(wanted),
    excerpt: (meeting, points) => archive.excerpt(meeting, points),
    names: (typed, count) => archive.names(typed, count),
    search: (question) => archive.search(question),
    person: remember((id) => archive.person(id)),
    theme: remember((id) => archive.theme(id)),
  }
}

function remember<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (id) => {
    const before = known.get(id)
    if (before) return before
    const coming = read(id)
    known.set(id, coming)
    // What failed is asked for again.
    coming.catch(() => known.delete(id))
    for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest)
    return coming
  }
}
