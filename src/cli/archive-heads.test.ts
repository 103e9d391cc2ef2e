import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reedbed } from '../domain/archive/reedbed.fixture.ts'
import { mapMeeting } from '../domain/archive/write/map-meeting.ts'
import type { MeetingHead } from '../domain/archive/write/meeting-rows.ts'
import { newFolder } from './archive-files.fixture.ts'
import { KeptMeeting, readHeads } from './archive-heads.ts'
import { putKept } from './archive-kept.ts'
import { KEPT_VERSION } from './archive-task.ts'

/** Meetings of which all is kept in a folder of work, by hashes. */
function keptMeetings() {
  const work = newFolder()
  const all = reedbed.slice(0, 3).map((transcript, i) => {
    const { head, columns, run, transcript: archived } = mapMeeting(transcript)
    const { start, lengths } = archived
    putKept(work, `${i}`, { head, columns, places: { start, lengths }, run })
    return { ...head, ...columns }
  })
  return { work, all, hashes: all.map((_, i) => `${i}`) }
}

const linesOf = (file: Buffer) => file.toString().split('\n').sort()

/** What is told of a meeting by what is kept of it. */
const toldOf = (work: string, hashes: readonly string[]) => {
  const heads = readHeads(work, hashes, new Map<string, MeetingHead>())
  return hashes.map((hash) => new KeptMeeting(work, hash, heads.get(hash)!))
}

test('a meeting tells all that it is, as it was read and from the file of heads', () => {
  const { work, all, hashes } = keptMeetings()
  for (const _ of ['read', 'from the file'])
    for (const [i, told] of toldOf(work, hashes).entries())
      for (const [field, value] of Object.entries(all[i]!))
        expect(told[field as keyof typeof told], field).toEqual(value)
})

test('a file of heads that is cut off anywhere is mended, and nothing is taken for what it is not', () => {
  const { work, all, hashes } = keptMeetings()
  toldOf(work, hashes)
  const file = join(work, `heads-${KEPT_VERSION}.tsv`)
  const whole = readFileSync(file)
  for (let end = 0; end <= whole.length; end += 97) {
    writeFileSync(file, whole.subarray(0, end))
    for (const _ of ['mended', 'read']) {
      const told = toldOf(work, hashes)
      expect(told.map(({ key, speakers }) => [key, speakers])).toEqual(
        all.map(({ key, speakers }) => [key, speakers]),
      )
    }
  }
})

test('a damaged byte anywhere in the file of heads is mended, and tells of nobody what is not so', () => {
  const { work, all, hashes } = keptMeetings()
  toldOf(work, hashes)
  const file = join(work, `heads-${KEPT_VERSION}.tsv`)
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at += 61) {
    // Another letter of a name, a quotation mark that is none any more, a line that does not end.
    writeFileSync(file, whole.with(at, whole[at]! ^ 1))
    const told = toldOf(work, hashes)
    expect(told.map(({ key, title, speakers, themes }) => [key, title, speakers, themes])).toEqual(
      all.map(({ key, title, speakers, themes }) => [key, title, speakers, themes]),
    )
    expect(linesOf(readFileSync(file))).toEqual(linesOf(whole))
  }
})

test('heads of other versions are taken away where the file is made', () => {
  const { work, hashes } = keptMeetings()
  for (const name of [`heads-${KEPT_VERSION - 1}.tsv`, 'heads-1.tsv', 'heads.tsv'])
    writeFileSync(join(work, name), '')
  toldOf(work, hashes)
  expect(readdirSync(work).filter((name) => name.startsWith('heads'))).toEqual([
    `heads-${KEPT_VERSION}.tsv`,
    'heads.tsv',
  ])
})
