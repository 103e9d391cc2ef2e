import { expect, test } from 'vitest'
import type { Speaker } from '../../format/transcript.ts'
import { spell } from '../../search/spell.ts'
import { openArchive } from '../read/open-archive.ts'
import { buildInMemory, readFrom } from './build-in-memory.ts'
import { minutes } from './meetings.fixture.ts'

const VOICES: readonly Speaker[] = [
  { id: 'v1', name: { en: 'Speaker 1', zh: '发言人 1' } },
  { id: 'v2', name: { en: 'The Chair', zh: '主持人' } },
  { id: 'v3', name: { en: 'Residents', zh: '居民们' }, kind: 'crowd' },
  { id: 'v4', name: { en: 'The water company', zh: '自来水公司' }, kind: 'office' },
]
const MOSS: Speaker = { id: 'm', name: { en: 'Ada Moss', zh: '阿达·莫斯' }, kind: 'person' }

const meeting = (number: number) =>
  minutes({
    id: `m${number}`,
    day: `2026-01-0${number}`,
    body: { id: 'pond', zh: '池塘会', en: 'Pond council' },
    speakers: [...VOICES, MOSS],
    themes: [['t', '芦苇', 'Reeds']],
    said: [...VOICES, ...VOICES, MOSS].map(({ id }) => [id, 'view', ['t'], '芦苇。', 'Reeds.']),
    answers: [[8, 1]],
  })

test('voices without a name, offices and crowds are nobody in particular: not counted, not listed, not found by name', async () => {
  const archive = await openArchive(
    readFrom(buildInMemory([meeting(1), meeting(2)], { en: 'Pond' }, spell)),
  )
  const { summary } = archive
  expect(summary).toMatchObject({ people: 1, voices: 8 })
  expect(summary.topPeople.map(({ name }) => name.en)).toEqual(['Ada Moss'])
  for (const typed of ['speaker', 'chair', 'the', '主持人', '居', 'residents', 'water'])
    expect(await archive.names(typed, 9)).toEqual([])
  const [moss] = await archive.names('ada', 9)
  expect(await archive.person(moss!.id)).toMatchObject({
    human: true,
    people: [{ name: { en: 'The Chair' }, voice: true }, { voice: true }],
  })
  const [reeds] = await archive.names('reeds', 9)
  const { people } = (await archive.theme(reeds!.id))!
  expect(people.filter(({ voice }) => !voice).map(({ id }) => id)).toEqual([moss!.id])
  expect((await archive.person(people[0]!.id))!.voice).toBe(true)
})
