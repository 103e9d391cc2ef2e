import { expect, test } from 'vitest'
import { channelVoice, LABELS, voiceOf } from './voice-label.ts'

test.each(LABELS.map(({ like }) => like))('%s is %s', (label, name) => {
  expect(voiceOf(label)).toBe(name)
})

test('a name stays as it is', () => {
  for (const name of ['Ada Moss', 'SPEAKER_00', '田岚', '说话人 1'])
    expect(voiceOf(name)).toBe(name)
})

test('each channel counts its own voices', () => {
  expect(channelVoice(undefined, undefined)).toBeUndefined()
  expect(channelVoice('1', undefined)).toBe('Channel 1')
  expect(channelVoice('1', '0')).toBe('Channel 1, Speaker 0')
  expect(channelVoice(undefined, '0')).toBe('Speaker 0')
})
