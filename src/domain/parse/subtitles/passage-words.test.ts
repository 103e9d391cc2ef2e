import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { isSubtitles } from './is-subtitles.ts'
import { passageWords } from './passage-words.ts'

const VTT = `WEBVTT

lamp-1
00:00:01.000 --> 00:00:03.500 align:start
<v Ann Reed>The <i>lamp</i> &amp; the pole
are old.</v>

2
00:00:04.000 --> 00:00:06.000
<v Bo Lind>Paint them.</v>
`

test.each([
  [
    'a passage inside a cue',
    'The <i>lamp</i> &amp; the pole\nare old.',
    'The lamp & the pole\nare old.',
  ],
  ['one over two cues', 'old.\n\n2\n00:00:04.000 --> 00:00:06.000\n<v Bo>Paint', 'old.\nPaint'],
  ['SRT', 'We saw 3\n\n7\n00:00:04,000 --> 00:00:06,000\n{\\an8}lamps', 'We saw 3\nlamps'],
  ['a cue without a number', 'old.\n\n00:04.000 --> 00:06.000\nPaint', 'old.\nPaint'],
  ['words only', '灯太暗。\n要换。', '灯太暗。\n要换。'],
])('%s has only its words', (_, passage, words) => expect(passageWords(passage)).toBe(words))

test.each([
  [VTT, true],
  ['1\n00:00:01,000 --> 00:00:02,000\nHello\n', true],
  ['The aim <b>is</b> clear: 3 --> 4.', false],
  ['张三：灯太暗。', false],
])('subtitles are told from other texts: %j', (text, is) => expect(isSubtitles(text)).toBe(is))

test('a point that was read from subtitles has the words of its passage', async () => {
  const read = await parseText(VTT)
  if (!read.ok) throw new Error(read.failure.code)
  const { points, source } = read.transcript
  expect(points.length).toBeGreaterThan(1)
  for (const { text, span } of points) {
    const words = passageWords(source.text!.slice(span!.start, span!.end))
    expect(words.replaceAll('\n', ' ')).toContain(text.en)
  }
})

test('a long text of signs is gone through once', () => {
  for (const sign of ['<', '1.1 ', '{\\', '&amp', '\n', '-->']) {
    const text = sign.repeat(300_000)
    expect(passageWords(text).length).toBeLessThanOrEqual(text.length)
  }
})
