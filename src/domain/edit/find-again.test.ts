import { expect, test } from 'vitest'
import type { Theme, Transcript } from '../format/transcript.ts'
import { validateTranscript } from '../format/validate.ts'
import { well, wellText } from '../format/well.fixture.ts'
import { applyEdit } from './apply-edit.ts'
import { carryThemes, hasHand, isOfSameText } from './carry-themes.ts'
import type { Edit } from './edit.ts'
import type { FoundAgain } from './found-again.ts'

const make = (transcript: Transcript, edit: Edit) => {
  const result = applyEdit(transcript, edit, wellText)
  if (!result.ok) throw new Error(result.refusal.reason)
  expect(validateTranscript(result.transcript)).toMatchObject({ ok: true })
  return result.transcript
}
const after = (...edits: Edit[]) => edits.reduce(make, well)

/** Themes by their terms, found in the points of these places. */
function found(themes: Readonly<Record<string, readonly number[]>>): FoundAgain {
  const lists = well.points.map((_, i) =>
    Object.values(themes).flatMap((points, theme) => (points.includes(i) ? [theme] : [])),
  )
  const starts = [0]
  for (const list of lists) starts.push(starts.at(-1)! + list.length)
  return {
    groups: [],
    themes: Object.keys(themes).map((terms, i) => ({
      ...{ id: `theme-${i + 1}`, label: { en: terms }, origin: 'words' as const },
      evidence: { terms: terms.split(' · ') },
    })),
    ofPoint: { starts, items: lists.flat() },
  }
}
const again = (themes: Parameters<typeof found>[0], ...ignored: string[]): Edit => ({
  do: 'find-themes',
  found: found(themes),
  ignored,
})
const labels = ({ themes }: Pick<Transcript, 'themes'>) => themes.map(({ label }) => label.en)
const pointsOn = ({ points, themes }: Transcript, label: string) => {
  const id = themes.find((theme) => theme.label.en === label)!.id
  return points.flatMap((point, i) => (point.themes.includes(id) ? [i] : []))
}
const confirmed = ({ checked = [] }: Transcript) =>
  checked.flatMap(({ what, id }) => (what === 'theme' ? [id] : []))

test('what nobody has touched gives way to what was found; a theme that is there again keeps its id and place', () => {
  const next = make(well, again({ 'Keys · lock': [7], school: [8], 'new pump · pump': [1, 2] }))
  expect(next.themes.map(({ id, label }) => [id, label.en])).toEqual([
    ['pump', 'new pump · pump'],
    ['key', 'Keys · lock'],
    ['school', 'school'],
  ])
  expect(pointsOn(next, 'new pump · pump')).toEqual([1, 2])
  expect(next.points[3]!.themes).toEqual([])
})

test('what a person has made or confirmed stays, with its points, and is not found a second time', () => {
  const mine = after(
    { do: 'name-theme', theme: 'pump', label: { en: 'The old pump' } },
    { do: 'new-theme', point: 'chair-9', label: { en: 'Manners' } },
  )
  const next = make(mine, again({ 'pump · well': [0], key: [6, 7] }))
  expect(labels(next)).toEqual(['The old pump', 'key', 'Manners'])
  expect(pointsOn(next, 'The old pump')).toEqual([1, 2, 3])
  expect(pointsOn(next, 'Manners')).toEqual([9])
  expect(confirmed(next)).toEqual(['pump'])
})

test('what a person has removed stays away', () => {
  const mine = after({ do: 'drop-theme', theme: 'key' })
  expect(labels(make(mine, again({ keys: [6, 7], pump: [2] })))).toEqual(['pump'])
})

test('a confirmed theme of which a term is ignored is looked at anew; a name that a person gave it stays', () => {
  const mine = after(
    { do: 'confirm-theme', theme: 'key' },
    { do: 'name-theme', theme: 'water', label: { en: 'Clean water' } },
  )
  const next = make(mine, again({ 'test · month': [5] }, 'Key', 'clean water'))
  expect(labels(next)).toEqual(['Clean water'])
  expect(confirmed(next)).toEqual([])
  expect(next.setAside).toEqual({ terms: ['Key', 'clean water'] })
  expect(make(next, again({}))).not.toHaveProperty('setAside')
})

test('a point that a person has confirmed keeps its themes as far as they are there', () => {
  const mine = after({ do: 'confirm-point', point: 'ben-6' })
  const next = make(mine, again({ key: [7], pump: [6, 2] }))
  expect(next.points[6]!.themes).toEqual(['key'])
})

test('nothing names a theme that is gone', () => {
  const stance = { theme: 'pump', value: 'for' as const }
  const points = well.points.with(2, { ...well.points[2]!, stance })
  const next = make({ ...well, points }, again({ frogs: [2] }))
  expect(next.points[2]).not.toHaveProperty('stance')
})

test('a codebook stands in the place of all that was found, confirmed or not', () => {
  const mine = after(
    { do: 'confirm-theme', theme: 'key' },
    { do: 'new-theme', point: 'chair-9', label: { en: 'Manners' } },
  )
  const code: Theme = { id: 'code-1', group: 'group-1', label: { en: 'Water' }, origin: 'lexicon' }
  const { ofPoint } = found({ x: [5, 6] })
  const book = { groups: [{ id: 'group-1', label: { en: 'Health' } }], themes: [code], ofPoint }
  const next = make(mine, { do: 'use-codebook', found: book })
  expect(labels(next)).toEqual(['Manners', 'Water'])
  expect(next.groups).toEqual([{ id: 'health', label: { en: 'Health' } }])
  expect(pointsOn(next, 'Water')).toEqual([5, 6])
  expect(confirmed(next)).toEqual([])
})

test('a term that was nearly a theme becomes one, for the points that have room, and counts as confirmed', () => {
  const points = well.points.with(0, { ...well.points[0]!, themes: ['pump', 'water', 'key'] })
  const label = { en: 'school' }
  const evidence = { terms: ['school'] }
  const next = make(
    { ...well, points },
    {
      ...{ do: 'take-candidate', label, evidence },
      points: ['chair-0', 'ada-8'],
    },
  )
  expect(pointsOn(next, 'school')).toEqual([0, 8])
  expect(confirmed(next)).toEqual(['school'])
  expect(labels(make(next, again({ pump: [2] })))).toEqual(['pump', 'school'])
})

test('several points move at once; those that are not on the theme stay', () => {
  const points = ['ben-3', 'ada-5', 'ada-2']
  const next = make(well, { do: 'move-points', points, from: 'water', into: 'key' })
  expect(pointsOn(next, 'key')).toEqual([3, 5, 6, 7, 8])
  expect(next.points[3]!.themes).toEqual(['pump', 'key'])
  expect(next.points[2]).toBe(well.points[2])
  expect(
    applyEdit(well, { do: 'move-points', points: [], from: 'water', into: 'key' }, wellText),
  ).toMatchObject({ refusal: { reason: 'none-chosen' } })
})

/** The well as it is opened once more, with other themes. */
const opened = (...themes: [terms: string, points: readonly number[]][]): Transcript => {
  const { setAside: _, ...fresh } = make(well, again(Object.fromEntries(themes)))
  return fresh
}

test('names, groups, merges, confirmations and removals go over to the same text opened again', () => {
  const mine = after(
    { do: 'merge-themes', theme: 'water', into: 'pump' },
    { do: 'name-theme', theme: 'pump', label: { en: 'The pump and its water' } },
    { do: 'new-group', theme: 'pump', label: { en: 'Machines' } },
    { do: 'drop-theme', theme: 'key' },
  )
  expect([hasHand(well), hasHand(mine)]).toEqual([false, true])
  const now = opened(['Pumps', [2]], ['tests · clean water', [5]], ['key', [7]], ['school', [8]])
  const { transcript, ...said } = carryThemes(mine, now)
  expect(validateTranscript(transcript)).toMatchObject({ ok: true })
  expect(said).toEqual({ themes: 1, leftOut: 1, lost: [] })
  expect(labels(transcript)).toEqual(['The pump and its water', 'school'])
  expect(pointsOn(transcript, 'The pump and its water')).toEqual([2, 5])
  expect(transcript.groups).toMatchObject([{ label: { en: 'Machines' } }])
  expect(confirmed(transcript)).toHaveLength(1)
})

test('what is not found again is told by its name, and nothing else is taken for it', () => {
  const mine = after(
    { do: 'name-theme', theme: 'water', label: { en: 'Clean water' } },
    { do: 'new-theme', point: 'chair-9', label: { en: 'Manners' } },
  )
  // One term of two is no clear overlap.
  const { transcript, lost, themes } = carryThemes(mine, opened(['test · month', [5]]))
  expect(labels(transcript)).toEqual(['test · month'])
  expect([themes, lost]).toEqual([0, [{ en: 'Clean water' }, { en: 'Manners' }]])
})

test('a theme that a list of words recognised keeps its name and is confirmed where it is recognised again', () => {
  const listed = (themes: [id: string, label: string, term: string][]): Transcript => ({
    ...well,
    themes: themes.map(([id, label, term]) => ({
      ...{ id, label: { en: label }, origin: 'lexicon' as const, evidence: { terms: [term] } },
    })),
    points: well.points.map((point) => ({ ...point, themes: [] })),
  })
  const before = listed([
    ['a', 'Machines', 'pump'],
    ['b', 'Health', 'water'],
    ['c', 'Doors', 'key'],
  ])
  const mine = [
    { do: 'name-theme', theme: 'a', label: { en: 'Pumps' } },
    { do: 'confirm-theme', theme: 'b' },
    { do: 'drop-theme', theme: 'c' },
  ].reduce<Transcript>((transcript, edit) => make(transcript, edit as Edit), before)
  const now = listed([
    ['a', 'Machines', 'pump'],
    ['c', 'Doors', 'key'],
  ])
  const { transcript, ...said } = carryThemes(mine, now)
  expect(labels(transcript)).toEqual(['Pumps'])
  expect(confirmed(transcript)).toEqual(['a'])
  expect(said).toEqual({ themes: 1, leftOut: 1, lost: [{ en: 'Health' }] })
})

test('a corrected text is the same text, another one is not', () => {
  const other = (change: (words: string, i: number) => string): Transcript => ({
    ...well,
    source: { ...well.source, sha256: '0'.repeat(64) },
    points: well.points.map((point, i) => ({ ...point, text: { en: change(point.text.en!, i) } })),
  })
  expect(
    isOfSameText(
      well,
      other((words, i) => (i < 3 ? `${words} Yes.` : words)),
    ),
  ).toBe(true)
  expect(
    isOfSameText(
      well,
      other((words, i) => (i < 8 ? `${words} Yes.` : words)),
    ),
  ).toBe(false)
  expect(isOfSameText(well, { ...well, points: [] })).toBe(true)
})
