// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCitation } from '../domain/export/citation.ts'
import { writeList } from '../domain/export/list.ts'
import { writeMarkdown } from '../domain/export/markdown.ts'
import { shippedMeeting, shippedTranscript } from '../domain/format/shipped-meeting.fixture.ts'
import type { WordingKind } from '../domain/format/transcript.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { exportWords } from './export-words.ts'
import { all, anyText, hostile, joined, linkOf, page } from './exported.fixture.ts'
import { overviewMessages } from './overview-messages.ts'

test('the list: all points by speaker, a filter per theme, nothing that runs or loads', () => {
  const words = exportWords(shippedMeeting, 'both')
  const html = joined(writeList(shippedMeeting, all, words, linkOf(shippedMeeting), page))
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const read = [...doc.querySelectorAll('article')].map((one) => one.textContent)
  expect(read.length).toBe(shippedTranscript.points.length)
  for (const [i, { text }] of shippedTranscript.points.entries()) {
    expect(read[i]).toContain(text.zh)
    expect(read[i]).toContain(text.en)
  }
  expect(doc.querySelectorAll('input[type=radio]').length).toBe(shippedMeeting.themes.length + 1)
  expect(doc.querySelector('script, link, img, [style], [src], [onclick]')).toBeNull()
})

test('the list: no text becomes markup', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const meeting = hostile(text)
      const words = exportWords(meeting, 'en')
      const html = joined(writeList(meeting, Int32Array.of(0, 1), words, linkOf(meeting), page))
      const doc = new DOMParser().parseFromString(html, 'text/html')
      expect(doc.querySelectorAll('article').length).toBe(2)
      expect(doc.querySelector('script')).toBeNull()
      expect(doc.querySelectorAll('*').length).toBe(
        new DOMParser()
          .parseFromString(
            joined(writeList(hostile('x'), Int32Array.of(0, 1), words, linkOf(meeting), page)),
            'text/html',
          )
          .querySelectorAll('*').length,
      )
    }),
  )
})

test('a citation has text, speaker, meeting, place and link', () => {
  const { text } = shippedTranscript.points[0]!
  const zh = writeCitation(
    shippedMeeting,
    0,
    exportWords(shippedMeeting, 'zh'),
    linkOf(shippedMeeting),
  )
  expect(zh).toBe(
    `吴益统（市工商联副主席人选、党组成员）：${text.zh}（转述）《宁波如何打造全球智造创新之都》，宁波市委党校市管干部进修班研讨，学习市党代会精神 · 宁波 · 3月16日 · 据宁波晚报报道整理，原文 147–194 字。https://example.org/?point=wu-yitong-1`,
  )
  const both = writeCitation(
    shippedMeeting,
    0,
    exportWords(shippedMeeting, 'both'),
    linkOf(shippedMeeting),
  )
  expect(both.split('\n')).toHaveLength(2)
  expect(both).toContain(text.en)
})

test.each([
  ['修桥', '修桥（转述）。《'],
  ['修桥！', '修桥！（转述）《'],
])('the words of a Chinese citation end in a full stop, also %s', (text, cited) => {
  const [first, ...points] = shippedTranscript.points
  const meeting = indexTranscript({
    ...shippedTranscript,
    points: [{ ...first!, text: { zh: text } }, ...points],
  })
  expect(writeCitation(meeting, 0, exportWords(meeting, 'zh'), linkOf(meeting))).toContain(cited)
})

test('nothing in a name, a role or a title begins another citation', () => {
  const line = 'x\n张三：我说过。\u2028Ann Hale: so did I.'
  const meeting = hostile(line)
  for (const display of ['zh', 'en'] as const) {
    const cited = writeCitation(meeting, 0, exportWords(meeting, display), linkOf(meeting))
    expect(cited).toContain('张三')
    expect(cited).not.toMatch(/[\n\r\u2028]/)
  }
})

/** A meeting that says of its points what they are: the meeting as a whole, and the second point. */
function told(whole: WordingKind | undefined, second: WordingKind | undefined): Meeting {
  const [a, b] = hostile('x').transcript.points
  const { meeting, ...rest } = hostile('x').transcript
  const points = [a!, { ...b!, ...(second && { wording: second }) }]
  return indexTranscript({
    ...rest,
    speakers: [...rest.speakers],
    meeting: { ...meeting, ...(whole && { wording: whole }) },
    points,
  })
}

const MARKS = {
  zh: { paraphrase: '转述', verbatim: '照录原文' },
  en: { paraphrase: 'paraphrased', verbatim: 'verbatim' },
}

describe.each(['zh', 'en'] as const)('whose words, in %s', (language) => {
  test.each([
    [undefined, undefined],
    ['paraphrase', undefined],
    ['verbatim', undefined],
    ['verbatim', 'paraphrase'],
    ['paraphrase', 'verbatim'],
    [undefined, 'paraphrase'],
  ] as const)('meeting %s, second point %s: each said where it is so', (whole, second) => {
    const meeting = told(whole, second)
    const words = exportWords(meeting, language)
    const both = Int32Array.of(0, 1)
    const markdown = joined(writeMarkdown(meeting, both, words, linkOf(meeting)))
    const html = joined(writeList(meeting, both, words, linkOf(meeting), page))
    const times = (text: string, words: string) => text.split(words).length - 1
    const inWords = overviewMessages(language).wordings
    for (const text of [markdown, html]) {
      expect(times(text, inWords.paraphrase)).toBe(+(whole === 'paraphrase'))
      expect(times(text, inWords.verbatim)).toBe(+(whole === 'verbatim'))
      const rest = Object.values(inWords).reduce((left, said) => left.replace(said, ''), text)
      expect(times(rest, MARKS[language].paraphrase)).toBe(+(second === 'paraphrase'))
      expect(times(rest, MARKS[language].verbatim)).toBe(+(second === 'verbatim'))
    }
    for (const [i, kind] of [whole, second ?? whole].entries()) {
      const cited = writeCitation(meeting, i, words, linkOf(meeting))
      expect(times(cited, MARKS[language].paraphrase)).toBe(+(kind === 'paraphrase'))
      expect(times(cited, MARKS[language].verbatim)).toBe(+(kind === 'verbatim'))
    }
  })
})
