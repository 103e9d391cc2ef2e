/** A file of timed words in the shape in which programs write it, in words of our own. */
export interface TimedExample {
  readonly from: string
  readonly name: string
  readonly text: string
  /** Who says what and when, in milliseconds; `?` for what is nobody's. */
  readonly said: readonly (readonly [name: string, words: string, time?: number])[]
}

const tt = (body: string, head = '', attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xml:lang="en"${attributes}>
  <head>${head}</head>
  <body>${body}</body>
</tt>
`

const AGENTS = `<metadata><ttm:title>Lamps</ttm:title>
  <ttm:agent xml:id="a" type="person"><ttm:name type="alias">Ada</ttm:name><ttm:name type="full">Ada Moss</ttm:name></ttm:agent>
  <ttm:agent xml:id="b" type="person"><ttm:name type="full">Jo Reed</ttm:name></ttm:agent></metadata>`

const ASS_HEAD = `[Script Info]
; made by hand
Title: Lamps
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Bold
Style: Default,Arial,20,&H00FFFFFF,0
Style: Other,Arial,20,&H0000FFFF,0

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
`

export const TIMED: readonly TimedExample[] = [
  {
    from: 'SBV',
    name: 'lamp.sbv',
    text: '0:00:00.500,0:00:01.400\nANN: The lamp\nis out.\n\n0:00:04.100,0:00:05.000\nBOB: We have two offers.\n\n1:00:00.000,1:00:02.000\nANN: Good.\n\n1:00:02.000,1:00:03.000\nBOB: 12\n',
    said: [
      ['ANN', 'The lamp is out.', 500],
      ['BOB', 'We have two offers.', 4100],
      ['ANN', 'Good.', 3_600_000],
      ['BOB', '12', 3_602_000],
    ],
  },
  {
    from: 'ASS with names: overrides, drawings, layers, comments, commas, out of order',
    name: 'lamp.ass',
    text: `${ASS_HEAD}Dialogue: 0,0:00:04.10,0:00:05.00,Default,Jo Reed,0,0,0,,We have, I think,\\Ntwo offers.
Dialogue: 0,0:00:00.50,0:00:01.40,Default,Ada Moss,0,0,0,,{\\i1}The{\\i0} lamp\\his out.
Dialogue: 1,0:00:00.50,0:00:01.40,Default,Ada Moss,0,0,0,,{\\blur3}The lamp\\his out.
Dialogue: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,{\\p1}m 0 0 l 100 0 100 100{\\p0}
Comment: 0,0:00:02.00,0:00:03.00,Default,Ada Moss,0,0,0,,cut here
Dialogue: 0,0:00:06.00,0:00:07.00,Default,,0,0,0,,Somebody coughs.
`,
    said: [
      ['Ada Moss', 'The lamp is out.', 500],
      ['Jo Reed', 'We have, I think, two offers.', 4100],
      ['?', 'Somebody coughs.'],
    ],
  },
  {
    from: 'ASS without names: labels, and another colour is somebody else',
    name: 'lamp.ass',
    text: `${ASS_HEAD}Dialogue: 0,0:00:00.50,0:00:01.40,Default,,0,0,0,,ANN: The lamp is out.
Dialogue: 0,0:00:02.00,0:00:03.00,Other,,0,0,0,,Since May.
Dialogue: 0,0:00:04.10,0:00:05.00,Default,,0,0,0,,BOB: We have two offers.
Dialogue: 0,0:00:06.00,0:00:07.00,Default,,0,0,0,,{\\c&HFF0000&}Since June.
Dialogue: 0,0:00:08.00,0:00:09.00,Default,,0,0,0,,ANN: Good.
`,
    said: [
      ['ANN', 'The lamp is out.', 500],
      ['?', 'Since May.'],
      ['BOB', 'We have two offers.', 4100],
      ['?', 'Since June.'],
      ['ANN', 'Good.', 8000],
    ],
  },
  {
    from: 'SSA, version 4, without its Format line',
    name: 'lamp.ssa',
    text: '[Script Info]\nScriptType: v4.00\n\n[Events]\nDialogue: Marked=0,0:00:00.50,0:00:01.40,Default,Ada Moss,0000,0000,0000,!Effect,The lamp is out.\n',
    said: [['Ada Moss', 'The lamp is out.', 500]],
  },
  {
    from: 'TTML with voices: times of the clock, frames, lengths, line ends, spans',
    name: 'lamp.ttml',
    text: tt(
      `<div><p begin="00:00:00.500" end="00:00:01.400" ttm:agent="a">The <span tts:fontStyle="italic">lamp</span><br/>
        is   out.</p>
      <p begin="00:00:04:12" dur="1s" ttm:agent="b">We have &lt;two&gt; offers.</p>
      <p begin="6s" end="7s" ttm:agent="a b">Both.</p>
      <p begin="8000ms" end="0.0025h"><span ttm:agent="a" begin="0.5s">Good.</span> <span ttm:agent="b" begin="700ms">Yes.</span></p>
      <p begin="10s" end="11s"><metadata><ttm:desc>note</ttm:desc></metadata>Aside.</p></div>`,
      AGENTS,
      ' ttp:frameRate="25"',
    ),
    said: [
      ['Ada Moss', 'The lamp is out.', 500],
      ['Jo Reed', 'We have <two> offers.', 4480],
      ['?', 'Both.'],
      ['Ada Moss', 'Good.', 8500],
      ['Jo Reed', 'Yes.', 8700],
      ['?', 'Aside.'],
    ],
  },
  {
    from: 'TTML: ticks, times within times, one after the other, colours of styles',
    name: 'lamp.xml',
    text: tt(
      `<div begin="10s" style="white"><p begin="0t" end="10000000t">ANN: The lamp is out.</p><p begin="1s" end="2s" style="yellow">Since May.</p>
       <div timeContainer="seq" begin="10s"><p dur="2s">BOB: We have two offers.</p><p dur="3s">ANN: So.</p><div timeContainer="seq"><p begin="1s" dur="2s">BOB: Two.</p></div><p dur="1s">ANN: Well.</p></div><p begin="30s">BOB: Good.</p></div>`,
      '<styling><style xml:id="white" tts:color="#ffffffff"/><style xml:id="loud" tts:color="rgb(255,255,0)"/><style xml:id="yellow" style="loud"/></styling>',
      ' ttp:tickRate="10000000"',
    ),
    said: [
      ['ANN', 'The lamp is out.', 10_000],
      ['?', 'Since May.'],
      ['BOB', 'We have two offers.', 20_000],
      ['ANN', 'So.', 22_000],
      ['BOB', 'Two.', 26_000],
      ['ANN', 'Well.', 28_000],
      ['BOB', 'Good.', 40_000],
    ],
  },
  {
    from: 'TTML in Chinese, with white space that counts, guides of pronunciation and names declared inside',
    name: 'lamp.dfxp',
    text: tt(
      '<div><p xml:space="preserve" begin="1s" end="2s">甲：路灯\n坏了。</p><p begin="3s" end="4s">乙：<span tts:ruby="container"><span tts:ruby="base">修</span><span tts:ruby="text">xiū</span></span>&lamp;。</p><p begin="5s" end="6s">甲：好。</p></div>',
    ).replace('<tt ', '<!DOCTYPE tt [<!ENTITY lamp "路灯">]>\n<tt '),
    said: [
      ['甲', '路灯坏了', 1000],
      ['乙', '修路灯', 3000],
      ['甲', '好', 5000],
    ],
  },
  {
    from: 'LRC: several times, times of words, an offset, hundredths behind a colon',
    name: 'lamp.lrc',
    text: '[ti:Lamps]\n[by:a program]\n[offset:+500]\n[00:01.00]ANN: The lamp is out.\n[00:04.10] BOB: <00:04.10> We <00:04.30>have two offers.\n[00:06.00][00:12.00]ANN: Good.\n[01:00:50]BOB: So.\nThen.\n',
    said: [
      ['ANN', 'The lamp is out.', 500],
      ['BOB', 'We have two offers.', 3600],
      ['ANN', 'Good. Good.', 5500],
      ['BOB', 'So. Then.', 60_000],
    ],
  },
]
