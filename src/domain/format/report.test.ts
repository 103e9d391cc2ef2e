import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../text/fingerprint.ts'
import { normaliseText } from '../text/normalise.ts'
import { shippedTranscript as transcript } from './shipped-meeting.fixture.ts'

/** Reports that may be read but not republished; they do not travel with the project. */
const FOLDER = '../shared'
const folders = ['source', 'reports'].map((name) => `${FOLDER}/${name}`).filter(existsSync)
const read = (file: string) => normaliseText(readFileSync(file, 'utf8'))
const reports = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => read(`${folder}/${name}`)),
)
const source = existsSync(`${FOLDER}/source`)
  ? read(`${FOLDER}/source/${readdirSync(`${FOLDER}/source`)[0]}`)
  : null

describe.skipIf(source === null)('the shipped transcript against its report', () => {
  const report = source ?? ''
  const cut = (span: { start: number; end: number }) => report.slice(span.start, span.end)

  test('length and fingerprint agree', async () => {
    expect(transcript.source.length).toBe(report.length)
    expect(transcript.source.sha256).toBe(await fingerprint(report))
  })

  test('each introduction holds the name, each office is as printed', () => {
    expect(transcript.speakers).toHaveLength(11)
    for (const { name, role, span } of transcript.speakers) {
      expect(cut(span!)).toContain(name.zh)
      expect(cut(span!)).toContain(role!.zh)
    }
  })

  test('spans of points go forward and do not overlap', () => {
    let before = 0
    for (const { id, span } of transcript.points) {
      expect(span!.start, id).toBeGreaterThanOrEqual(before)
      before = span!.end
    }
  })

  test('all 45 enumerated items are points, each from its ordinal to before its closing mark', () => {
    const starts = transcript.points.map(({ span }) => span!.start)
    // An ordinal stands at the start of a sentence or clause and is followed by 是, 要 or the item.
    const ordinals = [
      ...report.matchAll(/(?<=[，,。；;：:\s])[一二三四五](?=[是要缺具产激任]|、)/gu),
    ]
      .map((match) => match.index)
      .filter((at) => !/^一(直|体|系|批|些)/.test(report.slice(at)))
    expect(ordinals).toHaveLength(45)
    for (const at of ordinals) expect(starts, report.slice(at, at + 8)).toContain(at)
    for (const { id, span } of transcript.points) {
      expect(cut(span!), id).not.toMatch(/[。；;，,\s]$/)
      expect(report[span!.end], id).toMatch(/[。；;，,：:\s]/)
    }
  })
})

/** A run of this many characters is somebody's wording and not a name. */
const RUN = 24

test.skipIf(reports.length === 0)('no sentence of a report stands in the project', () => {
  const offices = transcript.speakers
    .map(({ role }) => role?.zh ?? '')
    .filter((r) => r.length >= RUN)
  const runs = new Set<string>()
  for (const report of reports) {
    const text = offices
      .reduce((t, office) => t.replaceAll(office, '|'), report)
      .replace(/\s+/g, '')
    for (let i = 0; i + RUN <= text.length; i++) runs.add(text.slice(i, i + RUN))
  }
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      encoding: 'utf8',
    },
  )
  const copied: string[] = []
  for (const file of files.split('\0').filter(Boolean)) {
    if (/\.(png|ico)$/.test(file) || !existsSync(file) || statSync(file).size > 3e6) continue
    const text = readFileSync(file, 'utf8').replace(/\s+/g, '')
    for (let i = 0; i + RUN <= text.length; i++) {
      // Only runs that begin with a Chinese character: addresses and code are nobody's sentences.
      if (text.charCodeAt(i) > 0x2e80 && runs.has(text.slice(i, i + RUN))) {
        copied.push(`${file}: ${text.slice(i, i + RUN)}`)
        break
      }
    }
  }
  expect(copied).toEqual([])
})
