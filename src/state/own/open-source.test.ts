import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Transcript } from '../../domain/format/transcript.ts'
import { pond as fixture, pondText } from '../../domain/source/pond.fixture.ts'
import { encodeAs } from '../../domain/text/encode.fixture.ts'
import { fingerprint } from '../../domain/text/fingerprint.ts'
import { forgetSource, openSource, recallSource } from './open-source.ts'
import { mayBeKept, setSource, sourceOf, subscribeSource } from './source-at-hand.ts'

const { sha256 } = fixture.source
const file = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'report.txt')

/** As much of IndexedDB and localStorage as is used, over plain maps. */
function stubStorage() {
  const [texts, marks] = [new Map<string, unknown>(), new Map<string, string>()]
  const later = (act: () => void) => queueMicrotask(act)
  const store = {
    put: (text: unknown, key: string) => ({ result: void texts.set(key, text) }),
    get: (key: string) => ({ result: texts.get(key) }),
    delete: (key: string) => ({ result: void texts.delete(key) }),
  }
  const database = {
    createObjectStore: () => store,
    close: () => {},
    transaction: () => {
      const transaction = { objectStore: () => store, oncomplete: () => {} }
      later(() => later(() => transaction.oncomplete()))
      return transaction
    },
  }
  vi.stubGlobal('indexedDB', {
    open: () => {
      const opening = { result: database, onupgradeneeded: () => {}, onsuccess: () => {} }
      later(() => {
        opening.onupgradeneeded()
        opening.onsuccess()
      })
      return opening
    },
  })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => marks.get(key) ?? null,
    setItem: (key: string, value: string) => marks.set(key, value),
    removeItem: (key: string) => marks.delete(key),
  })
  return texts
}

let pond: Transcript
beforeEach(() => {
  vi.unstubAllGlobals()
  // Sources belong to the transcript that was opened: another visit has another one.
  pond = structuredClone(fixture)
})

describe('where the device keeps texts', () => {
  test('an opened report is there on the next visit, until it is forgotten', async () => {
    const texts = stubStorage()
    const heard = vi.fn()
    const stop = subscribeSource(heard)
    expect(await openSource(pond, file(pondText))).toBeNull()
    expect(sourceOf(pond)).toMatchObject({ kept: true, text: pondText, likeness: { how: 'exact' } })
    expect(heard).toHaveBeenCalledOnce()
    stop()
    expect(mayBeKept(sha256)).toBe(true)

    const next = structuredClone(fixture)
    await recallSource(next)
    expect(sourceOf(next)).toMatchObject({ kept: true, text: pondText })

    expect(await forgetSource(next)).toBe(true)
    expect(sourceOf(next)).toBeNull()
    expect(mayBeKept(sha256)).toBe(false)
    expect(texts.size).toBe(0)
  })

  test('what was kept and is no longer the source of this transcript is not shown', async () => {
    stubStorage().set(sha256, 'something else')
    await recallSource(pond)
    expect(sourceOf(pond)).toBeNull()
  })
})

test('where the device keeps nothing a report is there for the visit', async () => {
  expect(await openSource(pond, file(pondText))).toBeNull()
  expect(sourceOf(pond)).toMatchObject({ kept: false })
  expect(mayBeKept(sha256)).toBe(false)
  expect(await forgetSource(pond)).toBe(false)
  expect(sourceOf(pond)).toBeNull()
  await recallSource(pond)
  expect(sourceOf(pond)).toBeNull()
})

test('a transcript’s own text is at hand at once', async () => {
  const own = { ...pond, source: { ...pond.source, text: pondText } }
  await recallSource(own)
  expect(sourceOf(own)).toMatchObject({ likeness: { how: 'own' } })
})

test.each(['gb18030', 'utf-16'])(
  'a report in %s is recognised, with the line ends of Windows',
  async (label) => {
    const windows = pondText.replaceAll('\n', '\r\n')
    const wide = Uint16Array.from(`\ufeff${windows}`.split(''), (unit) => unit.charCodeAt(0))
    const bytes = label === 'utf-16' ? new Uint8Array(wide.buffer) : encodeAs(windows, label)
    expect(await openSource(pond, file(Uint8Array.from(bytes)))).toBeNull()
    expect(sourceOf(pond)).toMatchObject({ text: pondText, likeness: { how: 'exact' } })
  },
)

test('of encodings in doubt it is the one in which the file is the report', async () => {
  const text = '홍길동'
  const source = { ...pond.source, length: text.length, sha256: await fingerprint(text) }
  const korean: Transcript = { ...pond, source, speakers: [], points: [] }
  expect(await openSource(korean, file(Uint8Array.from(encodeAs(text, 'euc-kr'))))).toBeNull()
  expect(sourceOf(korean)).toMatchObject({ text })
})

test('a file that is refused leaves the text at hand as it was', async () => {
  await openSource(pond, file(pondText))
  const before = sourceOf(pond)
  const unreadable = Object.assign(file(''), { arrayBuffer: () => Promise.reject(new Error()) })
  for (const [wrong, reason] of [
    [file(''), 'empty'],
    [file(Uint8Array.of(0, 1, 2)), 'not-text'],
    [file('%PDF-1.7 …'), 'not-text'],
    [file('\ufeff \n\n '), 'empty'],
    [file('太短'), 'length'],
    [file('字'.repeat(pondText.length)), 'words'],
    [file(new Uint8Array(20_000_001)), 'too-large'],
    [unreadable, 'unreadable'],
  ] as const) {
    expect(await openSource(pond, wrong)).toMatchObject({ reason })
  }
  expect(sourceOf(pond)).toBe(before)
  setSource(pond, null)
})
