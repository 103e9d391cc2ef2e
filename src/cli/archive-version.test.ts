import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { contentsOf, folderOfMeetings, newFolder } from './archive-files.fixture.ts'

const WRITE = '../domain/archive/write'

afterEach(backToNow)

/** Has what is imported from here on be of a release whose version is one below, and whose tables of the same meetings are others. */
function backToBefore() {
  vi.resetModules()
  vi.doMock('./archive-task.ts', async (original) => {
    const now = await original<typeof import('./archive-task.ts')>()
    return { ...now, KEPT_VERSION: now.KEPT_VERSION - 1 }
  })
  vi.doMock(`${WRITE}/segment-words.ts`, async (original) => ({
    ...(await original<object>()),
    facetsOf: () => new Map(),
  }))
  vi.doMock(`${WRITE}/segment-rows.ts`, async (original) => {
    const { segmentRows } =
      await original<typeof import('../domain/archive/write/segment-rows.ts')>()
    return {
      *segmentRows(...made: Parameters<typeof segmentRows>) {
        yield* segmentRows(...made)
        yield ['\u{10ffff}', new Uint8Array(3)]
      },
    }
  })
  vi.doMock(`${WRITE}/points-table.ts`, async (original) => {
    const now = await original<typeof import('../domain/archive/write/points-table.ts')>()
    const rowsOf = (...made: Parameters<typeof now.rowsOf>) => [...now.rowsOf(...made)].slice(1)
    return { ...now, rowsOf }
  })
}

function backToNow() {
  vi.doUnmock('./archive-task.ts')
  for (const name of ['segment-words', 'segment-rows', 'points-table'])
    vi.doUnmock(`${WRITE}/${name}.ts`)
  vi.resetModules()
}

test('where the version is raised, segments of the same meetings are made of nothing that was', async () => {
  const [given, out, fresh] = [folderOfMeetings(), join(newFolder(), 'town'), newFolder()]
  const build = async (to: string) =>
    (await import('./archive-here.fixture.ts')).archiveHere(`build ${given} --out ${to}`)
  backToBefore()
  await build(out)
  const before = contentsOf(out)
  backToNow()
  await build(out)
  await build(join(fresh, 'town'))
  const now = contentsOf(join(fresh, 'town'))
  for (const kind of ['words', 'meetings', 'points']) {
    const own = Object.keys(now).filter((path) => path.startsWith(`${kind}/`))
    expect(Object.keys(before)).not.toContain(own[0])
  }
  const own = contentsOf(out)
  expect(Object.keys(own)).toEqual(Object.keys(now))
  expect(Object.keys(own).filter((path) => own[path] !== now[path])).toEqual([])
}, 240_000)
