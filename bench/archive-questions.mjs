// Questions to an archive that is built: what is typed into its search, and whose points on what in which years.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers below a bound by chance, the same ones each time. */
export function createRandom(state = 7) {
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))

export const transcriptNames = (folder) => readdirSync(join(folder, 'transcripts')).sort()

export const readTranscript = (folder, name) =>
  JSON.parse(readFileSync(join(folder, 'transcripts', name), 'utf8'))

/** What may be typed, in kinds, as functions that make one of pieces of the texts that `text` gives. */
export function questionKinds(text, random) {
  /** Characters in a row of some text, without what stands between. */
  const characters = (count) => () => {
    for (;;) {
      const long = (text().match(/\p{Script=Han}+/gu) ?? []).filter(({ length }) => length >= count)
      if (long.length === 0) continue
      const stretch = long[random(long.length)]
      const at = random(stretch.length - count + 1)
      return stretch.slice(at, at + count)
    }
  }
  const words = (count) => () => {
    for (;;) {
      const all = text().match(/[a-z]+/giu) ?? []
      if (all.length < Math.max(count, 6)) continue
      const at = random(all.length - count + 1)
      return all.slice(at, at + count)
    }
  }
  return {
    han: {
      '1 character': characters(1),
      '2 characters': characters(2),
      '3 characters': characters(3),
      '4 characters': characters(4),
      '6 characters': characters(6),
      'two of 2': () => `${characters(2)()} ${characters(2)()}`,
    },
    latin: {
      '1 letter': () => words(1)()[0].slice(0, 1),
      '3 letters': () => words(1)()[0].slice(0, 3),
      'a word': () => words(1)()[0],
      'two words': () => words(2)().join(' '),
      '"two words"': () => `"${words(2)().join(' ')}"`,
      '"three words"': () => `"${words(3)().join(' ')}"`,
    },
  }
}

/** Searches of each kind, of pieces of the archive's own texts: `[{ kind, typed }]`. */
export function searches(folder, each = 40) {
  const random = createRandom()
  const names = transcriptNames(folder)
  const text = () => {
    const { points } = readTranscript(folder, names[random(names.length)])
    const wordings = Object.values(points[random(points.length)].text)
    return wordings[random(wordings.length)]
  }
  const { han, latin } = questionKinds(text, random)
  const kinds = { ...han, ...latin, 'not there': () => `zqxj${random(1000)} 囍龘` }
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: each }, () => ({ kind, typed: make() })),
  )
}

/** People on themes in five years: `[{ person, theme, from, to }]`, of those who say most and of others. */
export async function peopleOnThemes(archive, count = 40) {
  const random = createRandom(11)
  const { topPeople, first, last } = archive.summary
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) - 4
  const asked = []
  for (let i = 0; i < count; i++) {
    const { id } = topPeople[i % topPeople.length]
    const { themes } = await archive.person(id)
    const year = Number(first.slice(0, 4)) + random(Math.max(1, years))
    const theme = themes[random(themes.length)].id
    asked.push({ person: id, theme, from: `${year}-01-01`, to: `${year + 4}-12-31` })
  }
  return asked
}
