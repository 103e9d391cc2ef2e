import type { Archive, Found, Question } from '../../domain/archive/archive.ts'

/** So many answers of each kind are kept, but of searches. */
const MOST = 20

/** So many searches are kept, each of which has all its points. */
const MOST_SEARCHES = 3

/** The same archive, which reads no second time what was asked for lately: people, themes, words of points, searches. */
export function rememberAnswers(archive: Archive): Archive {
  const byJson = (...asked: readonly unknown[]) => JSON.stringify(asked)
  return {
    summary: archive.summary,
    meetings: (of, from, count) => archive.meetings(of, from, count),
    points: remember(
      (wanted) => archive.points(wanted),
      (wanted) => byJson(wanted.map(({ meeting, point }) => [meeting, point])),
    ),
    excerpt: (meeting, points) => archive.excerpt(meeting, points),
    names: (typed, count) => archive.names(typed, count),
    all: remember((of: 'bodies' | 'parties') => archive.all(of), byJson),
    search: remember(
      async (question: Question) => withHits(await archive.search(question)),
      byJson,
      MOST_SEARCHES,
    ),
    first: remember((question: Question, count: number) => archive.first(question, count), byJson),
    soonest: remember(
      (question: Question, count: number) => archive.soonest(question, count),
      byJson,
    ),
    person: remember((id: string) => archive.person(id), byJson),
    theme: remember((id: string) => archive.theme(id), byJson),
  }
}

const withHits = (found: Found): Found => ({
  ...found,
  hits: remember(
    (from, count) => found.hits(from, count),
    (from, count) => `${from} ${count}`,
  ),
})

function remember<Args extends readonly unknown[], T>(
  read: (...asked: Args) => Promise<T>,
  keyOf: (...asked: Args) => string,
  most = MOST,
): (...asked: Args) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (...asked) => {
    const key = keyOf(...asked)
    const answer = known.get(key) ?? read(...asked)
    // The latest last.
    known.delete(key)
    known.set(key, answer)
    // What failed is asked for again.
    answer.catch(() => known.delete(key))
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest)
    return answer
  }
}
