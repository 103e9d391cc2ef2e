import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Transcript } from '../domain/format/transcript.ts'
import { inventArchive } from '../domain/synthesize/invent-archive.ts'
import { contentsOf, newFolder } from './archive-files.fixture.ts'
import { archiveHere } from './archive-here.fixture.ts'

const MEETINGS = Array.from(inventArchive(6, 5), ({ transcript }) => transcript)

type Change = (transcript: Transcript) => Transcript

const withWords =
  (words: string): Change =>
  (transcript) => {
    const [first, ...points] = transcript.points
    const text = Object.fromEntries(
      Object.entries(first!.text).map(([language, own]) => [language, `${own} ${words}`]),
    )
    return { ...transcript, points: [{ ...first!, text }, ...points] }
  }

/** Ways in which a meeting changes: its words, its points, who speaks, its title. */
const CHANGES: Readonly<Record<string, Change>> = {
  'a new word': withWords('zzz'),
  'words that are there': withWords('the budget of the budget 预算预算'),
  'other kinds': ({ points: [first, ...points], ...rest }) => ({
    ...rest,
    points: [{ ...first!, kind: first!.kind === 'view' ? 'question' : 'view' }, ...points],
  }),
  'a point more': (transcript) => ({
    ...transcript,
    points: [...transcript.points, { ...transcript.points[2]!, id: 'more' }],
  }),
  'points in another order': (transcript) => ({
    ...transcript,
    points: transcript.points.toReversed(),
  }),
  'another name': ({ speakers: [first, ...speakers], ...rest }) => ({
    ...rest,
    speakers: [
      {
        ...first!,
        name: Object.fromEntries(Object.keys(first!.name).map((tag) => [tag, 'Zoe Quill'])),
      },
      ...speakers,
    ],
  }),
  'another day': ({ meeting, ...rest }) => ({
    ...rest,
    meeting: { ...meeting, date: '2012-03-04' },
  }),
}

const anyStep = fc.record({
  meeting: fc.nat({ max: MEETINGS.length - 1 }),
  what: fc.constantFrom('gone', ...Object.keys(CHANGES)),
})

test('whatever changes one after the other, the archive is as if it had been built so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 5 }), async (steps) => {
      const [out, given] = [join(newFolder(), 'town'), newFolder()]
      const now = new Map(MEETINGS.map((transcript) => [transcript.meeting.id, transcript]))
      const put = (folder: string, { meeting, ...rest }: Transcript) => {
        const path = join(folder, `${meeting.id}.json`)
        writeFileSync(path, JSON.stringify({ ...rest, meeting }))
        return path
      }
      for (const transcript of MEETINGS) put(given, transcript)
      await archiveHere(`build ${given} --out ${out}`)
      for (const { meeting, what } of steps) {
        const was = MEETINGS[meeting]!
        const { id } = was.meeting
        if (what === 'gone' && now.has(id) && now.size > 1) {
          now.delete(id)
          await archiveHere(`remove ${id} --out ${out}`)
        } else if (what !== 'gone') {
          // One that has gone comes back.
          const next = CHANGES[what]!(now.get(id) ?? was)
          now.set(id, { ...next, points: next.points.filter(isFirst) })
          await archiveHere(`add ${put(newFolder(), now.get(id)!)} --out ${out}`)
        }
      }
      const fresh = newFolder()
      mkdirSync(join(fresh, 'minutes'))
      for (const transcript of now.values()) put(join(fresh, 'minutes'), transcript)
      await archiveHere(`build ${join(fresh, 'minutes')} --out ${join(fresh, 'town')}`)
      const [one, other] = [contentsOf(out), contentsOf(join(fresh, 'town'))]
      expect(Object.keys(one)).toEqual(Object.keys(other))
      expect(Object.keys(one).filter((path) => one[path] !== other[path])).toEqual([])
      for (const folder of [out, given, fresh]) rmSync(folder, { recursive: true })
    }),
    { numRuns: 8 },
  )
}, 240_000)

/** A point that was added twice is there once. */
const isFirst = ({ id }: { readonly id: string }, i: number, all: readonly { id: string }[]) =>
  all.findIndex((one) => one.id === id) === i
