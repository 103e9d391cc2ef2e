import { expect, test } from 'vitest'
import { validateTranscript } from '../../format/validate.ts'
import { well } from '../../format/well.fixture.ts'
import { withRecording } from './with-recording.ts'

test('a meeting names its recording and is valid; one that names some keeps them', () => {
  const bound = withRecording(well, { name: 'well.mp3', kind: 'audio' })
  expect(validateTranscript(bound)).toMatchObject({ ok: true })
  expect(bound).toEqual({
    ...well,
    format: 'reyi/transcript@2',
    media: [{ id: 'recording', kind: 'audio', name: 'well.mp3' }],
  })
  expect(withRecording(bound, { name: 'other.mp4', kind: 'video' })).toBe(bound)
  expect(withRecording(well, { name: ' ', kind: 'audio' })).toBe(well)
  const long = withRecording(well, { name: 'x'.repeat(2_000), kind: 'video' })
  expect(validateTranscript(long)).toMatchObject({ ok: true })
})
