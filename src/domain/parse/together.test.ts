import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BELONGING, recordingKind, sortFiles } from './together.ts'

const named = (...names: readonly string[]) => names.map((name) => ({ name }))

/** The names of what makes each meeting. */
const sorted = (...names: readonly string[]) => {
  const { meetings, recordings } = sortFiles(named(...names))
  return {
    meetings: meetings.map(({ main, companions, recording }) =>
      [main, ...companions, ...(recording ? [recording] : [])].map(({ name }) => name),
    ),
    recordings: recordings.map(({ name }) => name),
  }
}

describe('what belongs to what', () => {
  test.each(BELONGING.map(({ example }) => example))('%s belongs to %s', (list, main) => {
    for (const names of [
      [list, main],
      [main, list],
    ])
      expect(sorted(...names)).toEqual({ meetings: [[main, list]], recordings: [] })
    // Without what it belongs to it is read by itself.
    expect(sorted(list, 'other.txt').meetings).toEqual([[list], ['other.txt']])
  })

  test('a corpus: the lists go with each day, the metadata with its own', () => {
    const days = ['X_2020-01-02.xml', 'X_2020-01-03.xml']
    const lists = ['X.xml', 'X-listPerson.xml', 'X-listOrg.xml']
    const metas = ['X_2020-01-02-meta.tsv', 'X_2020-01-03-meta-en.tsv', 'X_2020-01-03-ana-meta.tsv']
    const { meetings } = sorted(...metas, ...lists, ...days, 'Y-listPerson.xml')
    expect(meetings.map(([main, ...rest]) => [main, rest.toSorted()])).toEqual([
      [days[0], [...lists, metas[0]!].toSorted()],
      [days[1], [...lists, ...metas.slice(1)].toSorted()],
      ['Y-listPerson.xml', []],
    ])
  })

  test('TEI as it is exported here is one meeting', () => {
    const { meetings } = sorted('m-taxonomy-themes.xml', 'm-listPerson.xml', 'm.xml')
    expect(meetings.map(([main, ...rest]) => [main, rest.toSorted()])).toEqual([
      ['m.xml', ['m-listPerson.xml', 'm-taxonomy-themes.xml']],
    ])
  })

  test('a recording is of the texts of its name, and of the only text whatever that is called', () => {
    expect(sorted('talk.docx', 'REC-1.MP3').meetings).toEqual([['talk.docx', 'REC-1.MP3']])
    expect(sorted('day.en.vtt', 'day.mp4', 'Day.zh-CN.srt', 'today.txt', 'x.wav')).toEqual({
      meetings: [['day.en.vtt', 'day.mp4'], ['Day.zh-CN.srt', 'day.mp4'], ['today.txt']],
      recordings: ['x.wav'],
    })
    // Two recordings of one text, or another day: nothing is guessed.
    expect(sorted('a.txt', 'b.mp3', 'c.mp3').recordings).toEqual(['b.mp3', 'c.mp3'])
    expect(sorted('day.txt', 'day-2.txt', 'day.mp3').meetings).toEqual([
      ['day.txt', 'day.mp3'],
      ['day-2.txt'],
    ])
    expect(sorted('day.mp3')).toEqual({ meetings: [], recordings: ['day.mp3'] })
  })

  test('what lies in another folder belongs to nothing here, but for lists of a whole corpus', () => {
    const file = (folder: string, name: string) => ({ folder, name })
    const [sound, day, other] = [
      file('2020/', 'day.mp3'),
      file('2020/', 'day.vtt'),
      file('2021/', 'day.vtt'),
    ]
    const [people, here, there] = [
      file('X/', 'X-listPerson.xml'),
      file('X/2020/', 'X_2020-01-02.xml'),
      file('Z/', 'X_2020-01-02.xml'),
    ]
    expect(sortFiles([other, sound, day, people, here, there]).meetings).toEqual([
      { main: other, companions: [], recording: null },
      { main: day, companions: [], recording: sound },
      { main: here, companions: [people], recording: null },
      { main: there, companions: [], recording: null },
    ])
  })

  test('a recording is known by its media type too', () => {
    expect(recordingKind({ name: 'a', type: 'audio/x-new' })).toBe('audio')
    expect(recordingKind({ name: 'a.MKV' })).toBe('video')
    expect(recordingKind({ name: 'a.mp3.txt', type: 'text/plain' })).toBeNull()
  })
})

const piece = fc.constantFrom('X', 'Y', '_', '2020', '-', 'listPerson', '-meta', '.ana', '.xml')
const end = fc.constantFrom('.xml', '.tsv', '.mp3', '.vtt', '', '-listPerson.xml', '-meta.tsv')
const anyName = fc.tuple(fc.array(piece, { maxLength: 6 }), end).map((p) => p.flat().join(''))

test('no file is lost and each is read once, whatever they are called', () => {
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 12 }), (names) => {
      const files = named(...names)
      const { meetings, recordings } = sortFiles(files)
      const mains = meetings.map(({ main }) => main)
      const beside = meetings.flatMap(({ companions, recording }) => [
        ...companions,
        ...(recording ? [recording] : []),
      ])
      expect(new Set([...mains, ...beside, ...recordings])).toEqual(new Set(files))
      expect(new Set(mains).size).toBe(mains.length)
      for (const file of beside) expect(mains).not.toContain(file)
      if (files.some((file) => recordingKind(file) === null)) expect(mains).not.toEqual([])
    }),
  )
})

test('names by the thousand and of any length take no time', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `X_${i}.xml`)
  const begun = performance.now()
  sortFiles(named(...many, 'X-listPerson.xml', `${'-a'.repeat(50_000)}.xml`, 'X.xml'))
  expect(performance.now() - begun).toBeLessThan(1_000)
})
