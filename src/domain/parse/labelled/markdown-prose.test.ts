import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { withoutMarks } from './markdown-prose.ts'

const ZH = `---
title: "河边座谈会召开"
date: 2026-05-06
tags:
- 河道
---
**清河新闻网讯** 5月4日，河边座谈会召开。

# 河要清淤

水务局局长李梅表示，河道淤积严重，要尽快清淤。桥也要修。

![图](https://pictures.example/1.jpg)

<!--more-->

![图](https://pictures.example/2.jpg)![图](https://pictures.example/3.jpg)
`

const EN = `---
title: Board meeting on the bridge
date: 2026-05-06
---
![Logo](/images/logo.png)

# Minutes of the Board

## Lamps

Chair Ada Moss said that the lamps on the bridge are out. She asked for a price.

![The bridge](/images/bridge.png)
`

async function read(text: string) {
  const parsed = await parseText(text, { themes: 'none' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.transcript
}

test.each([
  [ZH, '河边座谈会召开', '李梅', '2026-05-04'],
  [EN, 'Board meeting on the bridge', 'Ada Moss', '2026-05-06'],
])(
  'a report in Markdown has the title that it says, and its marks and pictures are nobody’s',
  async (text, title, name, date) => {
    const { meeting, speakers, points } = await read(text)
    expect(Object.values(meeting.title)).toContain(title)
    expect(speakers.map((speaker) => Object.values(speaker.name)[0])).toContain(name)
    expect(points.length).toBeGreaterThan(0)
    for (const point of points)
      expect(JSON.stringify(point.text)).not.toMatch(/!\[|images|pictures/)
    expect([date, `XXXX${date.slice(4)}`]).toContain(meeting.date)
  },
)

test('fields of front matter may stand behind =', async () => {
  const { meeting } = await read(
    `+++\ntitle = "Board on lamps"\ndate = 2026-05-06\n+++\n\n## Lamps\n\nChair Ada Moss said that the lamps are out.\n`,
  )
  expect(Object.values(meeting.title)[0]).toBe('Board on lamps')
})

test('headings of parts are nobody, whatever stands below them', async () => {
  const { speakers } = await read(`# Board summary

### Emergency Warming Center

Councilmember Moss said that the center opens in May.

### George Lamp Square

There was a debate. Councilmember Reed said that the square is dark.

### Bridge Repair Fund

The board voted to mend the bridge.
`)
  expect(speakers.map(({ name }) => Object.values(name)[0])).toEqual(['Moss', 'Reed'])
})

test('names above what they say are people', async () => {
  const { speakers } = await read(
    '### Ada Moss\n\nThe lamps are out.\n\n### Kai Reed\n\nSince May.\n\n### Jo Bach\n\nI saw it.\n',
  )
  expect(speakers).toHaveLength(3)
})

test('the first heading is the title where nothing says it', async () => {
  const { meeting } = await read(EN.slice(EN.indexOf('![Logo]')))
  expect(Object.values(meeting.title)[0]).toBe('Minutes of the Board')
})

test.each([ZH, EN, 'Plain words: #1 of 3\n', '# \n'])(
  'what is blanked keeps all places',
  (text) => {
    const bare = withoutMarks(text)
    expect(bare).toHaveLength(text.length)
    for (const [at, sign] of [...bare].entries())
      if (sign !== ' ' && bare.length === [...bare].length) expect(sign).toBe(text[at])
  },
)

test('where a link leads, and a clock that is one, are no words of a report', () => {
  const text =
    'Ada [_1:02:03_](https://v.example/a?t=1) said that [the lamp](https://v.example/b) is old.\n'
  const bare = withoutMarks(text)
  expect(bare).toHaveLength(text.length)
  expect(bare.replace(/ +/g, ' ')).toBe('Ada said that [the lamp] is old.\n')
})
