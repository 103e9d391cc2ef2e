import { expect, test } from 'vitest'
import { normaliseText } from '../../text/normalise.ts'
import { readSubtitles } from './read-subtitles.ts'
import { shown } from './shown.fixture.ts'

/** Files on which readers of WebVTT disagree: who says what and when, and what is warned of. */
const KINDS: readonly [string, string, readonly string[], (readonly string[])?][] = [
  [
    'a cue that ends before it begins',
    '00:09.000 --> 00:03.000\nBack\n\n00:10.000 --> 00:11.000\nForth',
    ['9000 Back', '10000 Forth'],
  ],
  [
    'an arrow in the first line of words',
    '00:01.000 --> 00:02.000\ntap --> drain\nand sink\n\n00:03.000 --> 00:04.000\nDone',
    ['1000 tap --> drain', '1000 and sink', '3000 Done'],
    ['words-not-shown'],
  ],
  [
    'an arrow in the second line of words',
    '00:01.000 --> 00:02.000\nThe way:\ntap --> drain\nand sink\n\n00:03.000 --> 00:04.000\nDone',
    ['1000 The way:', '1000 tap --> drain', '1000 and sink', '3000 Done'],
    ['words-not-shown'],
  ],
  [
    'sixty minutes, sixty seconds',
    '75:00.000 --> 76:00.000\nlate\n\n00:60:00.000 --> 00:61:00.000\nhour\n\n00:59.000 --> 00:60.000\nminute',
    ['4500000 late', '3600000 hour', '59000 minute'],
  ],
  [
    'hours of one, four and six digits',
    '0:00:02.000 --> 0:00:03.000\na\n\n2000:00:00.000 --> 2000:00:01.000\nb\n\n100000:00:00.000 --> 100000:00:01.000\nc',
    ['2000 a', '7200000000 b', '360000000000 c'],
  ],
  ['a NUL', '00:01.000 --> 00:02.000\nta\0p', ['1000 ta\ufffdp']],
  ['a cue right under the header', '^00:01.000 --> 00:02.000\ntap', ['1000 tap']],
  ['an id right under the header', '^intro\n00:01.000 --> 00:02.000\ntap', ['1000 tap']],
  [
    'comments, with an arrow and with a cue right below',
    'NOTE tap --> drain\n\nNOTE\n00:01.000 --> 00:02.000\nsaid\n\nNOTE\nnot said\n\n00:03.000 --> 00:04.000\nalso said',
    ['1000 said', '3000 also said'],
  ],
  [
    'words that begin as a comment does',
    '00:01.000 --> 00:02.000\nTake\nNOTE of it',
    ['1000 Take', '1000 NOTE of it'],
  ],
  [
    'voices: closed, with a class, after a tab, set wide, in Chinese',
    [
      '00:01.000 --> 00:02.000\n<v Rosa>within</v> without',
      '00:03.000 --> 00:04.000\n<v.soft Ulf Berg>goes on\nbelow',
      '00:05.000 --> 00:06.000\n<v\tTab Ulf>t',
      '00:07.000 --> 00:08.000\n<v  Wide   Ulf >w',
      '00:09.000 --> 00:10.000\n<v 林 荷>好',
    ].join('\n\n'),
    [
      '1000 Rosa: within',
      '1000 ?: without',
      '3000 Ulf Berg: goes on',
      '3000 Ulf Berg: below',
      '5000 Tab Ulf: t',
      '7000 Wide Ulf: w',
      '9000 林 荷: 好',
    ],
  ],
  [
    'character references, in names too',
    '00:01.000 --> 00:02.000\n<v Rosa O&#39;Dea>I&#39;d say &hellip; &amp;gt; &eacute;&lrm;t&eacute; &copy\n\n00:03.000 --> 00:04.000\n<v Ulf&lrm; B&nbsp;>x',
    ["1000 Rosa O'Dea: I'd say … &gt; été ©", '3000 Ulf B: x'],
  ],
  [
    'a style after a cue',
    '00:01.000 --> 00:02.000\none\n\nSTYLE\n::cue(b) {\n\n  color: red;\n}\n\nREGION\nid:low\n\n00:03.000 --> 00:04.000\ntwo',
    ['1000 one', '3000 two'],
  ],
  [
    'commas for points',
    '00:00:01,000 --> 00:00:02,000\nc\n\n00:03.000 --> 00:04.000\np',
    ['1000 c', '3000 p'],
  ],
  [
    'fractions of one and five digits, and none',
    '00:01.5 --> 00:02.0\na\n\n00:03.25000 --> 00:04.00000\nb\n\n00:05 --> 00:06\nc',
    ['1500 a', '3250 b', '5000 c'],
  ],
  [
    'no space beside the arrow',
    '00:01.000-->00:02.000\na\n\n00:03.000 -->00:04.000 align:end\nb',
    ['1000 a', '3000 b'],
  ],
  [
    'full-width signs',
    '00：01.000 --> 00：02.000\na\n\n00:03.000 --＞ 00:04.000\nb\n\n００:０５．０００ --> ００:０６．０００\nc',
    ['1000 a', '3000 b', '5000 c'],
  ],
  [
    'carriage returns only',
    '00:01.000 --> 00:02.000\ra\r\r00:03.000 --> 00:04.000\rb\r',
    ['1000 a', '3000 b'],
  ],
  [
    'text behind the header, ids with a name, times within a word',
    '^ - 居民会\nKind: captions\nLanguage: zh\n\n1 - 林荷\n00:01.000 --> 00:02.000\n路<00:01.500><c.lime>灯</c>',
    ['1000 路灯'],
  ],
  [
    'ids that are sentences',
    'The tap is first.\n00:01.000 --> 00:02.000\na\n\nThen the sink.\n00:03.000 --> 00:04.000\nb',
    ['1000 a', '3000 b'],
  ],
  [
    'readings in ruby',
    '00:01.000 --> 00:02.000\n<v 单荷><ruby>单<rt>shàn</rt>于<rt>yú</ruby>说路灯',
    ['1000 单荷: 单于说路灯'],
  ],
  [
    'a reading that nothing closes',
    '00:01.000 --> 00:02.000\n<ruby>单<rt>路灯坏了',
    ['1000 单路灯坏了'],
  ],
  [
    'tags of looks',
    '00:01.000 --> 00:02.000\n<lang zh-Hans>路灯</lang> <i>it</i> <B>bo</B> <font color=red>re</font> {\\an8}up<br>down',
    ['1000 路灯 it bo re up', '1000 down'],
  ],
  [
    'signs that are no tags, names in brackets',
    '00:01.000 --> 00:02.000\na < b and c > d, 2<3\n\n00:03.000 --> 00:04.000\n<林荷> 好\n\n00:05.000 --> 00:06.000\n《<灯>》&lt;灯&gt;',
    ['1000 a < b and c > d, 2<3', '3000 <林荷> 好', '5000 《<灯>》<灯>'],
    ['unknown-tag'],
  ],
  [
    'tabs',
    '^\ttitle\n\n00:01.000\t-->\t00:02.000\tsaid beside\nand below',
    ['1000 said beside', '1000 and below'],
  ],
  [
    'a blank line after the time line',
    '00:01.000 --> 00:02.000\n\nmislaid\n\n00:03.000 --> 00:04.000\nb',
    ['1000 mislaid', '3000 b'],
    ['words-not-shown'],
  ],
  [
    'cues that are not in the order of time',
    '00:05.000 --> 00:06.000\nlate\n\n00:01.000 --> 00:02.000\nearly\n\n00:01.000 --> 00:09.000\nlong',
    ['5000 late', '1000 early', '1000 long'],
  ],
  ['line ends of other kinds', '00:01.000 --> 00:02.000\na\u2028b\x85c\vd\fe', ['1000 a b c d e']],
  [
    'a name over two lines, two voices in a cue, dashes',
    '00:01.000 --> 00:02.000\n<v Rosa\nLind>a\n\n00:03.000 --> 00:04.000\n<v Rosa>b\n<v Ulf>c\n\n00:05.000 --> 00:06.000\n- <v Rosa>d</v>\n- <v Ulf>e</v>',
    ['1000 Rosa Lind: a', '3000 Rosa: b', '3000 Ulf: c', '5000 Rosa: d', '5000 Ulf: e'],
  ],
  [
    'spaces around words, a line of spaces between cues',
    '00:01.000 --> 00:02.000\n   wide  words   \n\n \n00:03.000 --> 00:04.000\nb',
    ['1000 wide  words', '3000 b'],
  ],
  [
    'a paragraph after a blank line in a cue',
    '00:01.000 --> 00:02.000\n<v Rosa>first\n\nsecond</v>\n\n00:03.000 --> 00:04.000\n<v Ulf>b</v>\n\nmade by hand',
    ['1000 Rosa: first', '1000 Rosa: second', '3000 Ulf: b', '3000 ?: made by hand'],
    ['words-not-shown'],
  ],
  [
    'an empty voice, one that is not closed, a cue without one',
    '00:01.000 --> 00:02.000\n<v Rosa>a</v>\n\n00:03.000 --> 00:04.000\n<v >b</v>\n\n00:05.000 --> 00:06.000\n<v Ulf c\n\n00:07.000 --> 00:08.000\n<v Ulf>d\n\n00:09.000 --> 00:10.000\ne',
    ['1000 Rosa: a', '3000 ?: b', '5000 ?: <v Ulf c', '7000 Ulf: d', '9000 ?: e'],
  ],
  [
    'one word of two people at one time',
    '00:01.000 --> 00:02.000\n<v Rosa>Yes.\n\n00:01.000 --> 00:02.000\n<v Ulf>Yes.',
    ['1000 Rosa: Yes.', '1000 Ulf: Yes.'],
  ],
  [
    'an id that names who speaks',
    '1 "Rosa Lind" (12)\n00:01.000 --> 00:02.000\na\n\n2 "" (13)\n00:03.000 --> 00:04.000\nb',
    ['1000 Rosa Lind: a', '3000 ?: b'],
  ],
  [
    'dashes of two voices, chevrons within a line',
    '00:01.000 --> 00:02.000\n- Which tap?\n- That\none.\n\n00:03.000 --> 00:04.000\nGood. &gt;&gt; ULF: Next.',
    ['1000 ?: Which tap?', '1000 ?: That', '1000 one.', '3000 Good.', '3000 >> ULF: Next.'],
  ],
  [
    'times that cannot be read',
    '00:01.000 --> 00:02.000\na\n\n00:0l.000 --> 00:04.000\nb',
    ['1000 a', '- b'],
    ['cue-time'],
  ],
]

test.each(KINDS)('%s', (_, body, lines, warnings = []) => {
  const text = body.startsWith('^') ? body.slice(1) : `\n${body}`
  const head = /^[ \t]/.test(text) ? 'WEBVTT' : 'WEBVTT\n'
  const read = readSubtitles(normaliseText(`\ufeff${head}${text}\n`))!
  expect(shown(read)).toEqual(lines)
  expect(read.warnings.map(({ code }) => code)).toEqual(warnings)
})

test('the header may be in small letters', () => {
  expect(shown(readSubtitles('webvtt\n\nid\n00:01.000 --> 00:02.000\na\n')!)).toEqual(['1000 a'])
})
