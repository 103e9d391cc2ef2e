import { expect, test } from 'vitest'
import { readSubtitles } from './read-subtitles.ts'
import { shown } from './shown.fixture.ts'

const said = (...cues: string[]) =>
  shown(readSubtitles(cues.map((cue, i) => `00:0${i} --> 00:0${i + 1}\n${cue}\n\n`).join(''))!).map(
    (line) => line.slice(line.indexOf(' ') + 1),
  )

test('where most cues have a voice, one without is of nobody known', () => {
  expect(said('<v Rosa>a', 'b', 'c <v Ulf>d', '<v Ulf>e</v>f')).toEqual([
    'Rosa: a',
    '?: b',
    '?: c',
    'Ulf: d',
    'Ulf: e',
    '?: f',
  ])
})

test('where few have one, it ends with its cue and labels may say who goes on', () => {
  expect(said('Ulf: a', '<v Rosa>b', 'c', 'Ulf: d', 'e')).toEqual([
    'Ulf: a',
    'Rosa: b',
    '?: c',
    'Ulf: d',
    'e',
  ])
})
