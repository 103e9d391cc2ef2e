import { expect, test } from 'vitest'
import { readSubtitles } from './read-subtitles.ts'
import { shown } from './shown.fixture.ts'

const file = (...cues: string[]) =>
  cues.map((cue, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${cue}\n\n`).join('')
const said = (text: string) => shown(readSubtitles(text)!)

test('captions of video sites are read once, each line where it stands first', () => {
  const text = file(
    ' \nthe<00:00:00.400><c> tap</c>',
    'the tap\n ',
    'the tap\nis<00:00:02.400><c> worn</c>',
    'is worn\n ',
    'is worn\nthe tap',
  )
  expect(said(text)).toEqual(['0 the tap', '2000 is worn', '4000 the tap'])
})

test('three lines that roll up, without times in them', () => {
  expect(
    said(file('one', 'one\ntwo', 'one\ntwo\nthree', 'two\nthree\nfour', 'three\nfour\nfive')),
  ).toEqual(['0 one', '1000 two', '2000 three', '3000 four', '4000 five'])
})

test('lines that grow word by word', () => {
  expect(
    said(file('the', 'the tap', 'the <i>tap</i> is', 'the tap is &amp;', 'the tap is &amp; was')),
  ).toEqual(['0 the', '1000 tap', '2000 is', '3000 &', '4000 was'])
})

test('what is said twice stays twice', () => {
  const twice = ['yes', 'yes', 'the tap', 'the sink', 'the drain', 'and the lamp']
  expect(said(file(...twice))).toHaveLength(6)
  expect(said(file('yes', 'yes'))).toHaveLength(2)
  expect(said(file(...Array.from('aaaaaa', (name) => `<v ${name}>yes`)))).toHaveLength(6)
})

test('lines that come again after a pause are said again', () => {
  const text = [0, 2, 4, 6, 8].map((s) => `00:0${s}.000 --> 00:0${s + 1}.000\nyes\n\n`).join('')
  expect(said(text)).toHaveLength(5)
})

test('one word of many at one time is said by many', () => {
  expect(said('00:01.000 --> 00:02.000\nyes\n\n'.repeat(6))).toHaveLength(6)
})
