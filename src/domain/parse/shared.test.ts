import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseText } from './parse.ts'

const REPORTS = '../shared/reports'
const SOURCE = '../shared/source'

describe.skipIf(!existsSync(`${REPORTS}/score.mjs`))(
  'reports with hand-made annotations in ../shared',
  () => {
    test('reach the agreed scores', async () => {
      const transcripts: Record<string, unknown> = {}
      for (const name of readdirSync(REPORTS).filter((file) => file.endsWith('.txt'))) {
        const parsed = await parseText(readFileSync(`${REPORTS}/${name}`, 'utf8'))
        transcripts[name] = parsed.ok && parsed.transcript
      }
      // The scorer runs a command for each file: this one answers with what was parsed above.
      const answer =
        'const all=JSON.parse(process.env.TRANSCRIPTS);process.stdout.write(JSON.stringify(all[process.argv[1].split("/").pop()]))'
      const scored = spawnSync('node', [`${REPORTS}/score.mjs`, '--', 'node', '-e', answer, '--'], {
        encoding: 'utf8',
        env: { ...process.env, TRANSCRIPTS: slim(transcripts) },
      })
      const score = (what: string) =>
        Number(new RegExp(`^${what} +([\\d.]+)`, 'm').exec(scored.stdout)?.[1])
      expect(score('speakers P')).toBeGreaterThanOrEqual(0.96)
      expect(score('speakers R')).toBeGreaterThanOrEqual(0.92)
      expect(score('role')).toBeGreaterThanOrEqual(0.85)
      expect(score('enumerated F1')).toBeGreaterThanOrEqual(0.93)
      expect(score('kind')).toBeGreaterThanOrEqual(0.8)
    }, 60_000)
  },
)

/** Only what the scorer reads: an environment variable has its limit. */
const slim = (transcripts: Record<string, unknown>) =>
  JSON.stringify(transcripts, (key, value) =>
    ['source', 'parse', 'themes', 'text', 'replies', 'en', 'heading'].includes(key)
      ? undefined
      : value,
  )

describe.skipIf(!existsSync(SOURCE))('the first report in ../shared', () => {
  test('gives its eleven speakers and forty-five items', async () => {
    const [name] = readdirSync(SOURCE).filter((file) => file.endsWith('.txt'))
    const parsed = await parseText(readFileSync(`${SOURCE}/${name}`, 'utf8'))
    if (!parsed.ok) throw new Error(parsed.failure.code)
    const { speakers, points, source } = parsed.transcript
    expect(speakers).toHaveLength(11)
    expect(new Set(speakers.map(({ id }) => id)).size).toBe(11)
    const items = points.filter(({ span }) =>
      /^[一二三四五](?:是|要|[^个些])/.test(source.text!.slice(span!.start, span!.end)),
    )
    expect(items).toHaveLength(45)
  })
})
