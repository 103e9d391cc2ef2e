import { expect, test } from 'vitest'
import { REPLY_KINDS } from '../domain/format/transcript.ts'
import type { Language } from './language.ts'
import { replyMessages } from './reply-messages.ts'

const said = (language: Language) => {
  const { says } = replyMessages(language)
  return REPLY_KINDS.flatMap((kind) => {
    const { between, after, general } = says[kind]
    return [`A${between}B${after}`, `A${general}`]
  })
}

test('who answers whom is a sentence, with and without the other', () => {
  expect(said('en')).toEqual([
    'A supplements B',
    'A supplements what was said',
    'A agrees with B',
    'A agrees with what was said',
    'A disagrees with B',
    'A disagrees with what was said',
    'A sums up B',
    'A sums up what was said',
    'A answers B',
    'A answers what was asked',
    'A seconds B',
    'A seconds what was said',
  ])
  expect(said('zh')).toEqual([
    'A补充B',
    'A补充前面的发言',
    'A赞同B',
    'A赞同前面的发言',
    'A不赞同B',
    'A不赞同前面的发言',
    'A总结B的发言',
    'A总结前面的发言',
    'A回答B的提问',
    'A回答前面的提问',
    'A附议B',
    'A附议前面的发言',
  ])
})

test('so many replies are counted', () => {
  expect(replyMessages('en').repliesOf(1)).toBe('1 reply')
  expect(replyMessages('en').repliesOf(1234)).toBe('1,234 replies')
  expect(replyMessages('zh').repliesOf(3)).toBe('回应 3 条')
})
