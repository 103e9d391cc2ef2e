import { expect, test } from 'vitest'
import { failureLine } from './failure-line.ts'

test('what is uncertain names the option that settles it', () => {
  expect(failureLine({ code: 'needs-columns', headers: ['a'] })).toContain('--columns speaker=N')
  const candidates = [
    { encoding: 'euc-kr', sample: '홍길동' },
    { encoding: 'gb18030', sample: '全辨悼\n\x1b[31m' },
  ] as const
  const line = failureLine({ code: 'needs-encoding', candidates })
  expect(line).toContain('EUC-KR ("홍길동"); GB18030 ("全辨悼')
  expect(line).toContain('--encoding NAME')
  expect(line).not.toMatch(/\p{Cc}/u)
})

test('the way out of a file of another kind is said on the same line', () => {
  expect(failureLine({ code: 'foreign', kind: 'subviewer' })).toMatch(
    /^This is subtitles .* \.vtt\b/,
  )
})
