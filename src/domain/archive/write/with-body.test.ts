import { expect, test } from 'vitest'
import { validateTranscript } from '../../format/validate.ts'
import { formatFor } from '../../format/versions.ts'
import { FOUR_MEETINGS } from './meetings.fixture.ts'
import { bodyNamed, withBody } from './with-body.ts'

test('a transcript that is given a body is of the version that can say so; one that has a body keeps it', () => {
  const club = FOUR_MEETINGS.find(({ meeting }) => !meeting.body)!
  const given = withBody({ ...club, format: formatFor(club) }, bodyNamed('Chess club'))
  expect(given.meeting.body).toMatchObject({ id: 'chess-club', name: { en: 'Chess club' } })
  expect(validateTranscript(given)).toEqual({ ok: true, transcript: given })
  expect(given.format).toBe(formatFor(given))
  expect(withBody(given, bodyNamed('Town council'))).toBe(given)
  expect(withBody(club, undefined)).toBe(club)
})
