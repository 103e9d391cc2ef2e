/** What heads each line of the log of a program: `fix: …`, `docs(lamps): …`. */
const KIND = /^(?:feat|fix|docs?|chore|refactor|perf|build|ci|revert)(?:\([^()]+\))?!?$/

/** Whether a label is the kind of a change. */
export const isChangeKind = (label: string): boolean => KIND.test(label)

/** Whether labels are kinds of changes and nothing else: among names doc may be one. */
export function areChangeKinds(labels: Iterable<string>): boolean {
  const all = [...labels]
  return all.length > 1 && all.every(isChangeKind)
}
