import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLabelled } from '../labelled/labelled.ts'
import { parseSubtitles } from '../subtitles/parse-subtitles.ts'

/** Replies with the words that say so. */
function read(text: string, parse: (text: string) => ReturnType<typeof parseLabelled> | null) {
  const { people, replies } = parse(text)!
  return replies.map(({ from, kind, to, span }) => [
    people[from]!.name,
    kind,
    to === undefined ? 'everybody' : people[to]!.name,
    text.slice(span.start, span.end),
  ])
}

const AT_LAST = [
  [
    'a name of somebody who speaks later',
    'Ann Lee: I agree with Mr. Brook.\nCarl Brook: Good.\nAnn Lee: Yes.\n',
    [['Ann Lee', 'agrees', 'Carl Brook', 'I agree with Mr. Brook']],
  ],
  [
    'one who nods has not spoken',
    'Ann Lee: Fix the lamps.\nCarl Brook: Mm-hmm.\nDan Fox: I agree.\n',
    [['Dan Fox', 'agrees', 'Ann Lee', 'I agree']],
  ],
  [
    'each of two in one turn, by its own words',
    '张文山：先清淤。\n李小溪：先修桥。\n王河：我同意张文山的意见。但是我不同意李小溪的意见。\n',
    [
      ['王河', 'agrees', '张文山', '我同意张文山的意见'],
      ['王河', 'disagrees', '李小溪', '我不同意李小溪的意见'],
    ],
  ],
] as const

test.each(AT_LAST)('%s', (_, text, replies) => expect(read(text, parseLabelled)).toEqual(replies))

test.each([
  ['by name', 'Ann Lee: Fix the lamps.\nChair: Councillor Fox?\nDan Fox: I agree.\nChair: Good.\n'],
  [
    'by thanks',
    'Ann Lee: Fix the lamps.\nChair: Thank you, Ann.\nDan Fox: I agree.\nChair: Good.\n',
  ],
  ['by a vote', 'Ann Lee: Fix them.\nChair: All in favour?\nDan Fox: I agree.\nChair: Carried.\n'],
  ['in Chinese', '张文山：先清淤。\n主持人：下面请王河发言。\n王河：我同意。\n主持人：好。\n'],
  ['by a title', '张文山：先清淤。\n主持人：王教授。\n王河：我同意。\n主持人：好。\n'],
])('who gives the word is not agreed with: %s', (_, text) =>
  expect(read(text, parseLabelled)).toEqual([]),
)

test('who speaks after somebody unknown answers nobody', () => {
  const text =
    'Ann Lee: Fix the lamps.\n>> Wait.\nDan Fox: I agree.\nAnn Lee: Good.\nDan Fox: Yes.\n'
  expect(read(text, parseLabelled)).toEqual([])
  expect(read(text.replace('>> Wait.\n', ''), parseLabelled)).toHaveLength(1)
})

test('somebody of this name who does not speak is nobody, and the speaker before is not taken for him', () => {
  const text = '张文山：先清淤。\n王河：我同意孙主任的意见。\n张文山：Mr. Sun 说得对。\n'
  expect(read(text, parseLabelled)).toEqual([])
})

test('words over several cues keep their place', () => {
  const text =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee>Fix the lamps.</v>\n\n00:02.000 --> 00:03.000\n<v Dan Fox>I agree\n\n00:03.000 --> 00:04.000\n<v Dan Fox>with Ann Lee.\n'
  expect(read(text, parseSubtitles)).toEqual([
    ['Dan Fox', 'agrees', 'Ann Lee', expect.stringMatching(/^I agree[\s\S]*with Ann Lee$/)],
  ])
})

const PIECES =
  'I agree|with|Ann Lee|Mr.|Councillor|Brook|’s view|, |. |?|disagree|not|“|”|我|同意|张文山|的意见|对|和|一样|，|。|补充|一点|刚才|上一位|主持人|李主任|\n'.split(
    '|',
  )

test('whatever is said, a reply is to another speaker and its span is in the turn', () => {
  const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(' '))
  const turn = fc.record({
    name: fc.constantFrom('Ann Lee', 'Carl Brook', '张文山', '王河'),
    words,
  })
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 8 }), (turns) => {
      const text = turns
        .map(({ name, words }) => `${name}：${words.replaceAll('\n', ' ')}\n`)
        .join('')
      const { people, replies } = parseLabelled(text)
      for (const { from, to, span } of replies) {
        expect(to).not.toBe(from)
        expect(span.start).toBeLessThan(span.end)
        const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
        expect(line.startsWith(`${people[from]!.name}：`) || /^\s*$/.test(line)).toBe(true)
        expect(text.slice(span.start, span.end)).not.toMatch(/\n.*：/)
        if (to !== undefined) expect(people[to]).toBeDefined()
      }
    }),
  )
})
