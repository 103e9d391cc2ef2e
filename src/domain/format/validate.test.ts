import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Transcript } from './transcript.ts'
import { MOST_PROBLEMS, validateTranscript } from './validate.ts'

function sample(): Transcript {
  return {
    format: 'reyi/transcript@1',
    meeting: { id: 'm', title: { zh: '会', en: 'Meeting' }, languages: ['zh', 'en'] },
    source: { length: 100, sha256: 'a'.repeat(64) },
    groups: [{ id: 'field', label: { zh: '领域', en: 'Fields' } }],
    themes: [
      { id: 'moulds', group: 'field', label: { zh: '模具', en: 'Moulds' } },
      { id: 'talent', label: { zh: '人才', en: 'Talent' } },
    ],
    speakers: [{ id: 'li', name: { zh: '李', en: 'Li' }, span: { start: 0, end: 5 } }],
    points: [
      {
        id: 'p1',
        speaker: 'li',
        kind: 'view',
        themes: ['moulds'],
        text: { zh: '好', en: 'Good' },
        span: { start: 5, end: 9 },
      },
    ],
    replies: [{ from: 'li', kind: 'summarises' }],
  }
}

/** The problems of a sample changed in one place. */
function problemsOf(change: (draft: Transcript) => void) {
  const draft = sample()
  change(draft)
  const result = validateTranscript(JSON.parse(JSON.stringify(draft)))
  return result.ok ? [] : result.problems
}

test('a valid transcript is given back as it is', () => {
  const data = sample()
  const result = validateTranscript(data)
  expect(result).toEqual({ ok: true, transcript: data })
  expect(result.ok && result.transcript).toBe(data)
})

test('every transcript that is shipped is valid', () => {
  const list = JSON.parse(readFileSync('public/transcripts/index.json', 'utf8'))
  for (const { path } of list.transcripts) {
    const result = validateTranscript(JSON.parse(readFileSync(`public/${path}`, 'utf8')))
    expect(result.ok ? [] : result.problems, path).toEqual([])
  }
})

describe('what a shape cannot say', () => {
  test('an unknown id is named with the one that was probably meant', () => {
    expect(problemsOf((t) => t.points[0]!.themes.push('mould'))).toEqual([
      {
        path: 'points[0].themes[1]',
        code: 'unknown-id',
        of: 'theme',
        id: 'mould',
        suggestion: 'moulds',
      },
    ])
    expect(
      problemsOf((t) => {
        t.points[0]!.speaker = 'somebody-else'
      }),
    ).toMatchObject([{ path: 'points[0].speaker', of: 'speaker', suggestion: undefined }])
    expect(problemsOf((t) => Object.assign(t.themes[0]!, { group: 'fields' }))).toMatchObject([
      { path: 'themes[0].group', of: 'group', suggestion: 'field' },
    ])
    expect(problemsOf((t) => Object.assign(t.replies![0]!, { to: 'lee' }))).toMatchObject([
      { path: 'replies[0].to', of: 'speaker', id: 'lee' },
    ])
  })

  test('nobody replies to themselves, and the words of a reply stand in the source', () => {
    expect(problemsOf((t) => Object.assign(t.replies![0]!, { to: 'li' }))).toEqual([
      { path: 'replies[0].to', code: 'self-reply', id: 'li' },
    ])
    expect(
      problemsOf((t) => Object.assign(t.replies![0]!, { span: { start: 90, end: 101 } })),
    ).toEqual([{ path: 'replies[0].span', code: 'span-range', end: 101, length: 100 }])
  })

  test('an id used twice is named with its first use', () => {
    expect(problemsOf((t) => t.speakers.push({ ...t.speakers[0]! }))).toEqual([
      { path: 'speakers[1].id', code: 'duplicate-id', id: 'li', first: 'speakers[0].id' },
    ])
    expect(problemsOf((t) => t.points[0]!.themes.push('moulds'))).toMatchObject([
      { path: 'points[0].themes[1]', code: 'duplicate-id' },
    ])
  })

  test('a span must go forward and stay inside the source', () => {
    expect(problemsOf((t) => Object.assign(t.points[0]!, { span: { start: 9, end: 5 } }))).toEqual([
      { path: 'points[0].span', code: 'span-order', start: 9, end: 5 },
    ])
    expect(problemsOf((t) => Object.assign(t.speakers[0]!.span!, { end: 101 }))).toEqual([
      { path: 'speakers[0].span', code: 'span-range', end: 101, length: 100 },
    ])
    expect(problemsOf((t) => Object.assign(t.speakers[0]!.span!, { end: 100 }))).toEqual([])
  })

  test('each declared language must be there', () => {
    expect(problemsOf((t) => Object.assign(t.points[0]!, { text: { zh: '好' } }))).toEqual([
      { path: 'points[0].text', code: 'language', language: 'en' },
    ])
    expect(
      problemsOf((t) => {
        t.meeting.languages = ['zh']
        t.points[0]!.text = { zh: '好' }
      }),
    ).toEqual([])
  })

  test('nobody has looked at a point that is not there', () => {
    expect(
      problemsOf((t) => {
        t.checked = [
          { what: 'point', id: 'p1' },
          { what: 'warning', id: 'gone-since' },
          { what: 'point', id: 'p2' },
        ]
      }),
    ).toEqual([{ path: 'checked[2].id', code: 'unknown-id', of: 'point', id: 'p2' }])
  })

  test('a text that travels along has the declared length', () => {
    expect(problemsOf((t) => Object.assign(t.source, { text: 'short' }))).toEqual([
      { path: 'source.text', code: 'text-length', declared: 100, actual: 5 },
    ])
  })
})

test('the language of a source is a tag that every browser can name', () => {
  const problems = (language: string) => problemsOf((t) => Object.assign(t.source, { language }))
  for (const tag of ['de', 'zh-Hant', 'pt-BR', 'es-419', 'zh-Hans-CN']) {
    expect(problems(tag)).toEqual([])
    expect(() => new Intl.DisplayNames('en', { type: 'language' }).of(tag)).not.toThrow()
  }
  for (const tag of ['', 'German', 'DE', 'de-a', 'de_DE'])
    expect(problems(tag)).toMatchObject([{ path: 'source.language', expected: 'language' }])
})

describe('an address that may become a link', () => {
  const problems = (url: string) => problemsOf((t) => Object.assign(t.source, { url }))

  test.each([
    'https://news.example/2026/11/a-b.html?id=3&page=2#top',
    'http://localhost:8080',
    'https://新闻.example/报道',
  ])('%s', (url) => {
    expect(problems(url)).toEqual([])
  })

  test.each([
    '',
    'news.example',
    '//news.example',
    'ftp://news.example/a',
    'javascript:alert(1)',
    'javascript://news.example/%0aalert(1)',
    'data:text/html,<script>',
    'https:news.example',
    'https:///news.example',
    'https://reader:secret@news.example/',
    'https://news.example@other.example/',
    'https://news.example\\@other.example/',
    ' https://news.example',
    'https://news.example/a b',
    'https://news.example/a\nb',
    'https://news.example/\u202egpj.exe',
    'https://news.example/"onclick="x',
    `https://news.example/${'x'.repeat(2_000)}`,
  ])('not %j', (url) => {
    expect(problems(url)).toMatchObject([
      { path: 'source.url', code: 'shape', expected: 'address' },
    ])
  })

  test('whatever passes is of the web for browsers too', () => {
    const piece = fc.constantFrom(
      ...[
        'http',
        'https',
        'javascript',
        ':',
        '/',
        '//',
        '\\',
        '@',
        '?',
        '#',
        '.',
        'a',
        '新',
        '%0a',
        ' ',
        '9',
        '[',
      ],
    )
    const isShape = (url: string) => problems(url).length === 0
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.array(piece, { maxLength: 9 }).map((all) => all.join('')),
        ),
        (url) => {
          if (!isShape(url) || !URL.canParse(url)) return
          const { protocol, username, password } = new URL(url)
          expect(['http:', 'https:']).toContain(protocol)
          expect([username, password]).toEqual(['', ''])
        },
      ),
    )
  })
})

describe('shape', () => {
  test('a missing field is named', () => {
    expect(problemsOf((t) => Reflect.deleteProperty(t.source, 'sha256'))).toEqual([
      { path: 'source.sha256', code: 'missing' },
    ])
    expect(problemsOf((t) => Reflect.deleteProperty(t, 'themes'))).toEqual([
      { path: 'themes', code: 'missing' },
    ])
  })

  test('an unknown field is named with the one that was probably meant', () => {
    expect(problemsOf((t) => Object.assign(t.points[0]!, { theme: [] }))).toEqual([
      { path: 'points[0].theme', code: 'unknown-field', suggestion: 'themes' },
    ])
    expect(problemsOf((t) => Object.assign(t, { zzz: 1 }))).toMatchObject([
      { path: 'zzz', code: 'unknown-field', suggestion: undefined },
    ])
  })

  test('a wrong value is named with what was expected', () => {
    expect(problemsOf((t) => Object.assign(t.points[0]!, { kind: 'answer' }))).toMatchObject([
      { path: 'points[0].kind', code: 'shape', received: '"answer"' },
    ])
    expect(problemsOf((t) => Object.assign(t.points[0]!.span!, { start: 1.5 }))).toMatchObject([
      { path: 'points[0].span.start', code: 'shape', expected: 'offset' },
    ])
    expect(problemsOf((t) => Object.assign(t.meeting, { date: '16 March' }))).toMatchObject([
      { path: 'meeting.date', code: 'shape', expected: 'date' },
    ])
  })

  const dated = (date: string) => problemsOf((t) => Object.assign(t.meeting, { date }))

  test.each(['2026-13-01', '2026-00', '2026-03-00', '2026-03-32', '2026-2X', '2026-03-4X'])(
    'a month or a day that there is never: %s',
    (date) => {
      const problem = {
        path: 'meeting.date',
        code: 'shape',
        expected: 'date',
        received: `"${date}"`,
      }
      expect(dated(date)).toEqual([problem])
    },
  )

  test('a day that the month has not', () => {
    const problem = { path: 'meeting.date', code: 'no-such-day', days: 28 }
    expect(dated('2026-02-30')).toEqual([{ ...problem, date: '2026-02-30' }])
    expect(dated('2026-02-29~')).toEqual([{ ...problem, date: '2026-02-29~' }])
  })

  test.each([
    '2024-02-29',
    '2026',
    'XXXX-03-16',
    '2026-XX',
    '2026-1X-3X',
    '202X-02-29?',
    '2026-02-28%',
  ])('a date may be unknown or doubtful: %s', (date) => expect(dated(date)).toEqual([]))

  test('an empty text is no text', () => {
    expect(problemsOf((t) => Object.assign(t.points[0]!.text, { zh: ' ' }))).toEqual([
      { path: 'points[0].text.zh', code: 'empty-text' },
    ])
    expect(problemsOf((t) => Object.assign(t.points[0]!, { text: {} }))).toEqual([
      { path: 'points[0].text', code: 'empty-text' },
    ])
  })

  test('another version of the format is said to be one', () => {
    expect(validateTranscript({ format: 'reyi/transcript@3', anything: true })).toEqual({
      ok: false,
      problems: [{ path: 'format', code: 'format', received: 'reyi/transcript@3' }],
    })
  })

  test.each([[null], [[]], ['text'], [7], [{}]])(
    '%j is no transcript, and nothing throws',
    (data) => {
      expect(validateTranscript(data).ok).toBe(false)
    },
  )
})

test('a file full of faults gives a list that can be read', () => {
  const problems = problemsOf((t) => {
    t.points[0]!.themes = ['x']
    for (let i = 0; i < 500; i++) t.points.push({ ...t.points[0]! })
  })
  expect(problems).toHaveLength(MOST_PROBLEMS)
})
