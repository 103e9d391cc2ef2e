import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { mentionsOf } from '../domain/archive/write/gather.ts'
import type {
  MeetingColumns,
  MeetingHead,
  MeetingRows,
} from '../domain/archive/write/meeting-rows.ts'
import { readKept } from './archive-kept.ts'
import { KEPT_VERSION } from './archive-task.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

/** Whom and what a meeting names, which is most of its head and looked at only where who is one person is asked anew. */
type Named = Pick<MeetingHead, 'speakers' | 'themes'>

/** A meeting by its head, the hash of whom and what it names, and these as JSON. */
export interface KeptHead {
  readonly head: Omit<MeetingHead, keyof Named>
  readonly names: string
  readonly named: string
}

/** The parts of a line, between tabs, of which JSON has none: the hash of a meeting, the hash of its names, its head, its names; a hash of these is the last. */
type Line = readonly [hash: string, names: string, head: string, named: string]

const textOf = (lines: Iterable<Line>) =>
  Array.from(lines, (parts) => {
    const text = parts.join('\t')
    return `${text}\t${hashOf(text)}\n`
  }).join('')

/** The parts of a line; null where it is not as it was written, so that no damaged name is anybody's. */
function lineIn(text: string): Line | null {
  const end = text.lastIndexOf('\t')
  const own = text.slice(0, Math.max(end, 0))
  return hashOf(own) === text.slice(end + 1) ? (own.split('\t') as unknown as Line) : null
}

const fileName = (version: number) => `heads-${version}.tsv`
const OF_ANY_VERSION = /^heads-\d+\.tsv$/

/**
 * The heads of meetings by their hashes, from one file: of one that did not change nothing else is read. What that file lacks is
 * among the `fresh`, or read from what is kept of the meeting, and put into it, and so is what is damaged there. Throws where what is kept is gone.
 */
export function readHeads(
  work: string,
  hashes: readonly string[],
  fresh: ReadonlyMap<string, MeetingHead>,
): ReadonlyMap<string, KeptHead> {
  const path = join(work, fileName(KEPT_VERSION))
  const { lines, isWhole } = linesIn(path)
  const added = hashes
    .filter((hash) => !lines.has(hash))
    .map((hash) => lineOf(hash, fresh.get(hash) ?? headIn(work, hash)))
  for (const line of added) lines.set(line[0], line)
  // What meetings were before they changed is of no use any more, once it is much.
  const own = new Set(hashes)
  if (!isWhole || lines.size > 2 * own.size) {
    putWhole(path, textOf([...lines.values()].filter(([hash]) => own.has(hash))))
    takeOthersAway(work)
  } else if (added.length > 0) appendFileSync(path, textOf(added))
  return new Map(
    Array.from(own, (hash) => {
      const [, names, head, named] = lines.get(hash)!
      return [hash, { head: JSON.parse(head) as KeptHead['head'], names, named }]
    }),
  )
}

function lineOf(hash: string, { speakers, themes, ...head }: MeetingHead): Line {
  const names = hashOf(JSON.stringify(mentionsOf({ ...head, speakers, themes })))
  const named: Named = { speakers, themes }
  return [hash, names, JSON.stringify(head), JSON.stringify(named)]
}

function headIn(work: string, hash: string): MeetingHead {
  try {
    return readKept(work, hash).head
  } catch {
    throw new Error(`${work}: a file is gone from it; throw it away`)
  }
}

/** The lines of a file by their meetings, and whether there is one in which each line is as it was written, to its end. */
function linesIn(path: string): { readonly lines: Map<string, Line>; readonly isWhole: boolean } {
  const texts = textIn(path).split('\n')
  const found = texts.slice(0, -1).map(lineIn)
  const whole = found.filter((line) => line !== null)
  return {
    lines: new Map(whole.map((line) => [line[0], line])),
    isWhole: whole.length > 0 && whole.length === found.length && texts.at(-1) === '',
  }
}

function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Takes the files of other versions away, which nothing reads any more. */
function takeOthersAway(work: string): void {
  for (const name of readdirSync(work))
    if (OF_ANY_VERSION.test(name) && name !== fileName(KEPT_VERSION))
      rmSync(join(work, name), { force: true })
}

/** A meeting by its head; whom it names and its columns are read where they are looked at, which few need. */
export class KeptMeeting implements MeetingRows {
  readonly id: MeetingRows['id']
  readonly key: MeetingRows['key']
  readonly title: MeetingRows['title']
  readonly day: MeetingRows['day']
  readonly body: MeetingRows['body']
  readonly languages: MeetingRows['languages']
  readonly hasParties: MeetingRows['hasParties']
  readonly points: MeetingRows['points']
  readonly byKind: MeetingRows['byKind']
  readonly bySpeaker: MeetingRows['bySpeaker']
  readonly byTheme: MeetingRows['byTheme']
  readonly open: MeetingRows['open']
  readonly #columns: () => MeetingColumns
  readonly #named: string
  #read: Named | null = null

  constructor(work: string, hash: string, { head, named }: KeptHead) {
    this.id = head.id
    this.key = head.key
    this.title = head.title
    this.day = head.day
    this.body = head.body
    this.languages = head.languages
    this.hasParties = head.hasParties
    this.points = head.points
    this.byKind = head.byKind
    this.bySpeaker = head.bySpeaker
    this.byTheme = head.byTheme
    this.open = head.open
    this.#named = named
    let read: MeetingColumns | null = null
    this.#columns = () => {
      read ??= readKept(work, hash).columns
      return read
    }
  }

  #names(): Named {
    this.#read ??= JSON.parse(this.#named) as Named
    return this.#read
  }
  get speakers() {
    return this.#names().speakers
  }
  get themes() {
    return this.#names().themes
  }
  get speakerOf() {
    return this.#columns().speakerOf
  }
  get kindOf() {
    return this.#columns().kindOf
  }
  get themesOf() {
    return this.#columns().themesOf
  }
  get answered() {
    return this.#columns().answered
  }
  get replies() {
    return this.#columns().replies
  }
}
