import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedTranscript } from '../domain/format/shipped-meeting.fixture.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { well as pond } from '../domain/format/well.fixture.ts'
import { NO_RECORD, type PublishRecord } from '../domain/site/record.ts'
import { openFolder, readShell, writeFolder } from './publish-folder.ts'
import { siteOf } from './publish-site.ts'
import { explorerIn } from './shipped.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'reyi-publish-'))

/** A built explorer, as far as publishing looks at it. */
const built = newFolder()
const explorer = explorerIn(built)
mkdirSync(join(built, 'assets'))
mkdirSync(join(built, 'transcripts'))
for (const [path, text] of Object.entries({
  'index.html': `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<style>a{}</style>
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index.css">
`,
  'assets/index.js': 'draw()',
  'transcripts/ningbo.json': '{}',
  'service-worker.js': 'const built=JSON.parse(`{"version":"v","files":{"":"sha256-x"}}`);',
}))
  writeFileSync(join(built, path), text)

const URL = 'https://town.example/meetings'

/** Publishes on a day; gives what was written and what is remembered. */
async function publish(
  out: string,
  transcripts: readonly Transcript[],
  today = '2026-11-29',
  url: string | null = URL,
) {
  const folder = await openFolder(out)
  const given = transcripts.map((transcript, i) => ({ file: `${i}.json`, transcript }))
  const { record, earlier } = folder!
  const shell = await readShell(explorer)
  const site = await siteOf(given, record, {}, url, today, shell, null, earlier)
  if (!site.ok) throw new Error(site.problem)
  return writeFolder(out, folder!.record, site, explorer)
}

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
const changed = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path])

test('the same meetings give the same bytes, and once more nothing is written', async () => {
  const [one, other] = [newFolder(), newFolder()]
  await publish(one, [shippedTranscript, pond])
  await publish(other, [shippedTranscript, pond])
  expect(filesOf(one)).toEqual(filesOf(other))
  const before = filesOf(one)
  expect(await publish(one, [shippedTranscript, pond], '2027-01-01')).toMatchObject({
    written: 0,
    removed: [],
  })
  expect(filesOf(one)).toEqual(before)
})

test('a correction changes what tells of it and nothing else, with its day', async () => {
  const out = newFolder()
  await publish(out, [shippedTranscript, pond])
  const before = filesOf(out)
  const { id } = shippedTranscript.meeting
  const [first, ...rest] = shippedTranscript.points
  const { speaker, themes } = first!
  const points = [{ ...first!, text: { zh: '改过的话。', en: 'Corrected words.' } }, ...rest]
  await publish(out, [{ ...shippedTranscript, points }, pond], '2026-12-01')
  const after = filesOf(out)
  expect(changed(before, after)).toEqual([
    'feed.xml',
    'meetings/index.html',
    `meetings/${id}/index.html`,
    `meetings/${id}/speakers/${speaker}/index.html`,
    ...themes.map((theme) => `meetings/${id}/themes/${theme}/index.html`).sort(),
    'published.json',
    'sitemap.xml',
    `transcripts/${id}.json`,
  ])
  expect(after[`meetings/${id}/index.html`]).toContain('更正于 2026-12-01')
  expect(after[`meetings/${id}/index.html`]).toContain('发布于 2026-11-29')
  expect(after['feed.xml']).toContain('<updated>2026-12-01T00:00:00Z</updated>')
  expect(after['feed.xml']).toContain('2026-12-01：观点改措辞 1 条')
  expect(after[`meetings/${id}/index.html`]).toContain('2026-12-01：观点改措辞 1 条')
  expect(after[`meetings/${id}/index.html`]).toContain(
    `改措辞：<span lang="zh-CN"><a href="#point-${first!.id}">改过的话。</a></span>`,
  )

  // Again on the same day, and on another; what is taken away is counted and not said again.
  await publish(out, [{ ...shippedTranscript, points: rest }, pond], '2026-12-01')
  const once = filesOf(out)[`meetings/${id}/index.html`]!
  expect(once).toContain('2026-12-01：观点删去 1 条')
  expect(once).not.toContain('改过的话')
  await publish(out, [shippedTranscript, pond], '2026-12-05')
  expect(filesOf(out)[`meetings/${id}/index.html`]).toMatch(
    /2026-12-05：观点新增 1 条[\s\S]*2026-12-01：观点删去 1 条/,
  )

  // Where the file is not what was published, nobody knows what was changed.
  writeFileSync(join(out, `transcripts/${id}.json`), '{}')
  await publish(out, [{ ...shippedTranscript, points: rest }, pond], '2026-12-06')
  const last = filesOf(out)[`meetings/${id}/index.html`]!
  expect(last).toContain('更正于 2026-12-01, 2026-12-05, 2026-12-06')
  expect(last).not.toContain('2026-12-06：')
})

test('a meeting that is not given any more is taken away, its address stays for when it comes again', async () => {
  const out = newFolder()
  await publish(out, [shippedTranscript, pond])
  const { removed } = await publish(out, [shippedTranscript])
  const { id } = pond.meeting
  const own = removed.filter((path) => !/\/(?:speakers|themes)\//.test(path))
  expect(own).toEqual([
    `meetings/${id}/below.css`,
    `meetings/${id}/card.png`,
    `meetings/${id}/index.html`,
    `meetings/${id}/list.css`,
    `meetings/${id}/oembed.json`,
    `meetings/${id}/without-script.css`,
    `transcripts/${id}.json`,
  ])
  expect(removed).toContain(`meetings/${id}/speakers/ada/index.html`)
  expect(readdirSync(join(out, 'meetings'))).not.toContain(id)
  await publish(out, [shippedTranscript, pond])
  expect(filesOf(out)[`transcripts/${id}.json`]).toBeDefined()
})

test('the service worker keeps the explorer by its hashes, the list of meetings, and no meeting', async () => {
  const out = newFolder()
  await publish(out, [shippedTranscript])
  const script = readFileSync(join(out, 'service-worker.js'), 'utf8')
  const [, literal] = script.match(/JSON\.parse\((".*")\);$/)!
  const { files } = JSON.parse(JSON.parse(literal!))
  expect(Object.keys(files).sort()).toEqual(['', 'assets/index.js', 'transcripts/index.json'])
  for (const [path, hash] of Object.entries(files)) {
    const bytes = readFileSync(join(out, path || 'index.html'))
    expect(hash).toBe(`sha256-${createHash('sha256').update(bytes).digest('base64')}`)
  }
})

test('a folder with something else in it is left alone', async () => {
  const out = newFolder()
  writeFileSync(join(out, 'thesis.txt'), 'mine')
  expect(await openFolder(out)).toBeNull()
  writeFileSync(join(out, 'published.json'), '{"format": "other"}')
  expect(await openFolder(out)).toBeNull()
})

test('a record that was tampered with takes nothing away outside', async () => {
  const out = newFolder()
  const outside = join(newFolder(), 'kept.txt')
  writeFileSync(outside, 'mine')
  const record: PublishRecord = { ...NO_RECORD, files: [outside, '../kept.txt', 'a/../../x'] }
  const given = [{ file: 'a', transcript: pond }]
  const shell = await readShell(explorer)
  const site = await siteOf(given, record, {}, null, '2026-11-29', shell)
  if (!site.ok) throw new Error()
  expect(await writeFolder(out, record, site, explorer)).toMatchObject({ removed: [] })
  expect(readFileSync(outside, 'utf8')).toBe('mine')
})

test('without an address there is no feed and no sitemap; ids that are no names get one', async () => {
  const out = newFolder()
  const odd = { ...pond, meeting: { ...pond.meeting, id: '../水塘 & co' } }
  await publish(out, [odd], '2026-11-29', null)
  const files = filesOf(out)
  expect(files).not.toHaveProperty(['feed.xml'])
  expect(files['robots.txt']).not.toContain('Sitemap')
  const [{ path }] = JSON.parse(files['transcripts/index.json']!).transcripts
  expect(path).toMatch(/^transcripts\/meeting-[0-9a-f]{12}\.json$/)
  expect(files[path]).toBeDefined()
})

test('two files with the same meeting are refused', async () => {
  const given = ['a.json', 'b.json'].map((file) => ({ file, transcript: pond }))
  const shell = await readShell(explorer)
  expect(await siteOf(given, NO_RECORD, {}, null, '2026-11-29', shell)).toEqual({
    ok: false,
    problem: `b.json: it has the meeting "${pond.meeting.id}", and so has a.json`,
  })
})
