/** A name as it is, and as readers see it where its number tells it from others. */
export interface NameToTell {
  readonly own: string
  readonly shown?: string
}

const NUMBER = /(?: \(\d+\/\d+\)|（\d+\/\d+）)$/

/**
 * Names of which no two are the same, for programs that know a code or a case by its name alone: names that are the same but
 * for case and white space have their number behind them, `Money (1/2)`. `withoutNumber` gives each own name back, whatever
 * it ends with.
 */
export function distinctNames(names: readonly NameToTell[]): string[] {
  const keyOf = ({ own }: NameToTell) => own.replace(/\s+/g, ' ').trim().toLowerCase()
  const count = new Map<string, number>()
  for (const name of names) count.set(keyOf(name), (count.get(keyOf(name)) ?? 0) + 1)
  const place = new Map<string, number>()
  return names.map((name) => {
    const key = keyOf(name)
    const { own, shown = own } = name
    const of = count.get(key)!
    const at = (place.get(key) ?? 0) + 1
    place.set(key, at)
    return of > 1 || (shown === own && NUMBER.test(own)) ? `${own} (${at}/${of})` : shown
  })
}

/** A name without the number that tells it from others. */
export const withoutNumber = (name: string): string => name.replace(NUMBER, '')
