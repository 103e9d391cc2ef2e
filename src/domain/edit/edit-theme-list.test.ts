import { expect, test } from 'vitest'
import type { Transcript } from '../format/transcript.ts'
import { validateTranscript } from '../format/validate.ts'
import { well, wellText } from '../format/well.fixture.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit } from './edit.ts'

const made = (transcript: Transcript, edit: Edit) => {
  const result = applyEdit(transcript, edit, wellText)
  if (!result.ok) throw new Error(result.refusal.reason)
  expect(validateTranscript(result.transcript)).toMatchObject({ ok: true })
  return result.transcript
}
const pointsOn = ({ points }: Transcript, theme: string) =>
  points.filter(({ themes }) => themes.includes(theme)).map(({ id }) => id)
const ids = ({ themes }: Transcript) => themes.map(({ id }) => id)
const confirmed = ({ checked = [] }: Transcript) =>
  checked.flatMap(({ what, id }) => (what === 'theme' ? [id] : []))

test('a theme is confirmed once, and that can be taken back', () => {
  const once = made(well, { do: 'confirm-theme', theme: 'key' })
  expect(confirmed(once)).toEqual(['key'])
  expect(made(once, { do: 'confirm-theme', theme: 'key' })).toBe(once)
  expect(made(once, { do: 'doubt-theme', theme: 'key' })).toEqual(well)
})

test('who names a found theme confirms it', () => {
  const named = made(well, { do: 'name-theme', theme: 'key', label: { en: 'Keys' } })
  expect(confirmed(named)).toEqual(['key'])
})

test('merged themes have the points of both, each once, and what speaks for both', () => {
  const stance = { theme: 'pump', value: 'for' as const }
  const points = well.points.with(2, { ...well.points[2]!, stance })
  const both = new Set([...pointsOn(well, 'pump'), ...pointsOn(well, 'water')])
  const merged = made({ ...well, points }, { do: 'merge-themes', theme: 'pump', into: 'water' })
  expect(ids(merged)).toEqual(['water', 'key'])
  expect(new Set(pointsOn(merged, 'water'))).toEqual(both)
  expect(merged.points.every(({ themes }) => new Set(themes).size === themes.length)).toBe(true)
  expect(merged.points[2]!.stance).toEqual({ ...stance, theme: 'water' })
  expect(merged.themes[0]!.evidence!.terms).toEqual(['clean water', 'test', 'pump', 'new pump'])
  expect(confirmed(merged)).toEqual(['water'])
})

test('a theme that is dropped leaves nothing that names it', () => {
  const checked = [{ what: 'theme' as const, id: 'pump' }]
  const stance = { theme: 'pump', value: 'for' as const }
  const points = well.points.with(2, { ...well.points[2]!, stance })
  const { replies: _, ...rest } = { ...well, checked, points }
  const dropped = made(rest, { do: 'drop-theme', theme: 'pump' })
  const { setAside, ...left } = dropped
  const naming = { ...left, themes: left.themes.map(({ evidence: _, ...theme }) => theme) }
  expect(JSON.stringify(naming)).not.toContain('"pump"')
  expect(setAside).toEqual({ themes: [{ terms: ['pump', 'new pump'] }] })
})

test('a theme is split by words: the points that hold them are on a theme of their own', () => {
  const split = made(well, { do: 'split-theme', theme: 'water', terms: ['TEST'] })
  expect(ids(split)).toEqual(['pump', 'water', 'test', 'key'])
  expect(split.themes[2]).toMatchObject({ label: { en: 'TEST' }, origin: 'person' })
  expect(pointsOn(split, 'test')).toEqual(['ada-5', 'ben-6'])
  expect(pointsOn(split, 'water')).toEqual(['ben-3'])
  expect(split.themes[1]!.evidence!.terms).toEqual(['clean water'])
})

test.each([[['lamp']], [['water']]])('no split by words of no point or of all: %s', (terms) => {
  expect(applyEdit(well, { do: 'split-theme', theme: 'water', terms }, wellText)).toEqual({
    ok: false,
    refusal: { reason: 'no-split' },
  })
})

test('themes change places within their group, and stay at its ends', () => {
  const moved = made(well, { do: 'move-theme', theme: 'key', by: -1 })
  expect(ids(moved)).toEqual(['pump', 'key', 'water'])
  expect(made(well, { do: 'move-theme', theme: 'pump', by: -1 })).toBe(well)
  const grouped = made(well, { do: 'new-group', theme: 'water', label: { en: 'Health' } })
  expect(grouped.groups).toEqual([{ id: 'health', label: { en: 'Health' } }])
  expect(ids(made(grouped, { do: 'move-theme', theme: 'key', by: -1 }))).toEqual([
    'key',
    'water',
    'pump',
  ])
  const back = made(grouped, { do: 'group-theme', theme: 'water', group: null })
  expect(back).toEqual({ ...well, groups: [] })
})
