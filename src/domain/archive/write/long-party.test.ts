import { expect, test } from 'vitest'
import { LONGEST_ID, LONGEST_NAME } from '../../format/rules.ts'
import { validateTranscript } from '../../format/validate.ts'
import { spell } from '../../search/spell.ts'
import { partyId } from '../people/party-id.ts'
import { openArchive } from '../read/open-archive.ts'
import { buildInMemory, readFrom } from './build-in-memory.ts'
import { minutes } from './meetings.fixture.ts'

test('a party whose name is as long as a name may be, and longer where it is folded, is found as any other', async () => {
  // One sign that is folded to four.
  const signs = '㌀'.repeat(LONGEST_NAME - 1)
  const parties = ['Greens', `${signs}a`, `${signs}b`]
  const plain = minutes({
    id: 'm',
    day: '2026-01-01',
    speakers: parties.map((_, i) => ({ id: `s${i}`, name: { en: `Ada ${i}`, zh: `艾达${i}` } })),
    themes: [],
    said: parties.map((_, i) => [`s${i}`, 'view', [], `${i} 号`, `No. ${i}.`]),
  })
  const meeting = {
    ...plain,
    organisations: parties.map((name, i) => ({ id: `o${i}`, name: { en: name, zh: name } })),
    speakers: plain.speakers.map((speaker, i) => ({ ...speaker, party: `o${i}` })),
  }
  expect(validateTranscript(meeting)).toMatchObject({ ok: true })
  const archive = await openArchive(readFrom(buildInMemory([meeting], { en: 'T' }, spell)))
  const ids = archive.summary.parties.map(({ id }) => id)
  expect(new Set(ids)).toEqual(new Set(parties.map((name) => partyId({ en: name }))))
  expect(ids).toContain('greens')
  for (const id of ids) expect(id.length).toBeLessThan(2 * LONGEST_ID)
})
