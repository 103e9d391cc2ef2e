import { expect, test } from 'vitest'
import { spell } from '../../search/spell.ts'
import { MANIFEST, type Manifest } from '../manifest.ts'
import { reedbed } from '../reedbed.fixture.ts'
import { buildInMemory, readFrom } from '../write/build-in-memory.ts'
import { gather } from '../write/gather.ts'
import { meetingRows } from '../write/meeting-rows.ts'
import { openArchive } from './open-archive.ts'

const { people, themes } = gather(
  reedbed.map((transcript) => {
    const { head, columns } = meetingRows(transcript)
    return { rows: { ...head, ...columns }, path: 'transcripts/x.json' }
  }),
  { speller: spell },
)

async function records(most: number) {
  const files = buildInMemory(reedbed, { en: 'Reedbed' }, spell, { most })
  const { segments } = JSON.parse(new TextDecoder().decode(files.get(MANIFEST))) as Manifest
  const archive = await openArchive(readFrom(files))
  return {
    segments: segments.length,
    people: await Promise.all(people.map(({ id }) => archive.person(id))),
    themes: await Promise.all(themes.map(({ id }) => archive.theme(id))),
  }
}

test.each([10, 60])(
  'people and themes are the same in many segments as in one: %i points',
  async (most) => {
    const one = await records(1_000_000)
    const many = await records(most)
    expect(one.segments).toBe(1)
    expect(many.segments).toBeGreaterThan(3)
    expect(many.people).toEqual(one.people)
    expect(many.themes).toEqual(one.themes)
    expect(one.people).not.toContain(null)
  },
)
