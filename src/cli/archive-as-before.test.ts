import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Transcript } from '../domain/format/transcript.ts'
import { inventArchive } from '../domain/synthesize/invent-archive.ts'
import { contentsOf, newFolder } from './archive-files.fixture.ts'
import { archiveHere } from './archive-here.fixture.ts'

const MEETINGS = Array.from(inventArchive(60, 3), ({ transcript }) => transcript)
const [, CHANGED] = MEETINGS as [Transcript, Transcript]

let given: string
let out: string
const work = () => `${out}.work`
const filesOfWork = (end: string) => readdirSync(work()).filter((name) => name.endsWith(end))

function put(folder: string, transcript: Transcript): string {
  const path = join(folder, `${transcript.meeting.id}.json`)
  writeFileSync(path, JSON.stringify(transcript))
  return path
}

/** A meeting with a word more in its third point. */
function withWord(transcript: Transcript, word: string): Transcript {
  const points = transcript.points.map((point, i) => {
    const text = Object.entries(point.text).map(([tag, own]) => [tag, `${own} ${word}`] as const)
    return i === 2 ? { ...point, text: Object.fromEntries(text) } : point
  })
  return { ...transcript, points }
}

const add = (transcript: Transcript) =>
  archiveHere(`add ${put(newFolder(), transcript)} --out ${out}`)

/** What the archive is where it is built at once, with one meeting otherwise. */
async function builtWith(changed: Transcript) {
  const [folder, fresh] = [newFolder(), join(newFolder(), 'town')]
  for (const one of MEETINGS) put(folder, one.meeting.id === changed.meeting.id ? changed : one)
  await archiveHere(`build ${folder} --out ${fresh}`)
  return contentsOf(fresh)
}

beforeEach(async () => {
  given = newFolder()
  out = join(newFolder(), 'town')
  for (const transcript of MEETINGS) put(given, transcript)
  await archiveHere(`build ${given} --out ${out}`)
}, 240_000)

test('where a meeting has other words nothing is asked of the others, and what is kept of segments is kept of those that are there', async () => {
  const segments = readdirSync(join(out, 'words')).length
  expect(segments).toBeGreaterThan(1)
  // Who is one person, and what meetings are beside their words.
  for (const name of readdirSync(work()))
    if (/^(?:heads|joined)/.test(name)) rmSync(join(work(), name))
  for (const word of ['zzz', 'yyy', 'xxx']) {
    expect(await add(withWord(CHANGED, word))).toBe(0)
    expect(readdirSync(work()).filter((name) => /^(?:heads|joined)/.test(name))).toEqual([])
  }
  expect(contentsOf(out)).toEqual(await builtWith(withWord(CHANGED, 'xxx')))
  expect(filesOfWork('.cast')).toHaveLength(segments)
  expect(filesOfWork('.groups')).toHaveLength(segments)
}, 240_000)

/** Ways in which what is kept is not what it was. */
const DAMAGED: Readonly<Record<string, (gone: readonly string[]) => void>> = {
  'what it became is cut off': () => cutOff(join(work(), 'built.json')),
  'who a segment is of is gone': () => {
    for (const name of filesOfWork('.cast')) rmSync(join(work(), name))
  },
  'who a segment is of is damaged': () => {
    for (const name of filesOfWork('.cast')) {
      const text = readFileSync(join(work(), name), 'utf8')
      writeFileSync(join(work(), name), text.replace('"people":[{"id":"', '"people":[{"id":"x'))
    }
  },
  'segments are forgotten': () => rmSync(join(work(), 'segments.json')),
  'tables are forgotten': () => rmSync(join(work(), 'tables.json')),
  'a table of people is gone': () => takeAway('people'),
  'tables of words are cut off': () => {
    for (const name of readdirSync(join(out, 'words'))) cutOff(join(out, 'words', name))
  },
  'the tables of its segment are others than they were': (gone) => {
    for (const path of gone.filter((one) => /^(?:words|meetings|points)/.test(one)))
      writeFileSync(join(out, path), readFileSync(join(out, path)).fill(7, 40, 50))
  },
  'points are gone': () => takeAway('points'),
}

const cutOff = (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -9))
function takeAway(folder: string) {
  for (const name of readdirSync(join(out, folder)))
    if (statSync(join(out, folder, name)).isFile()) rmSync(join(out, folder, name))
}

test.each(Object.keys(DAMAGED))(
  'it is as if it were built at once where %s',
  async (what) => {
    const now = await builtWith(withWord(CHANGED, 'zzz'))
    DAMAGED[what]!(Object.keys(contentsOf(out)).filter((path) => !Object.hasOwn(now, path)))
    expect(await add(withWord(CHANGED, 'zzz'))).toBe(0)
    expect(contentsOf(out)).toEqual(now)
  },
  240_000,
)

test('what is wrong with what was decided by hand is told each time', async () => {
  const hand = join(newFolder(), 'people.json')
  writeFileSync(hand, '{"people":[{"id":"x","is":[{"name":"Nobody Atall"}],"why":"So."}]}')
  expect(await archiveHere(`build ${given} --out ${out} --people ${hand}`)).toBe(1)
  expect(existsSync(join(work(), 'built.json'))).toBe(true)
  expect(await add(withWord(CHANGED, 'zzz'))).toBe(1)
}, 240_000)
