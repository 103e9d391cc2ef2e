// How the time of the parser grows with the text: each input is twice the one before, so the ratio
// should stay about 2. Run `npm run build:cli` first, then `npm run bench:parse`.
// With `-- --against OTHER/build/cli/parse.js` both builds read 10 MB of each kind in turn, and the
// medians of their processor seconds are compared.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const MB = 1_000_000
const parse = new URL('../build/cli/parse.js', import.meta.url).pathname
const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const given = '晓明海涛雨欣思远若琳子轩文博佳怡建国'

/** A report of our own: offices, lists, quotations first and last, a byline here and there. */
function report(bytes) {
  const parts = ['城市议事会讨论街区改造\n']
  let size = 0
  for (let i = 0; size < bytes; i++) {
    const name = surnames[i % 20] + given[(i * 7) % 18] + given[(i * 11 + 3) % 18]
    const part = [
      `某区交通局副局长${name}发言指出，街区改造面临三个问题：一是车位不足；二是绿地太少；三是管线老化。他建议：一要先排水后铺路；二要分批施工；三要留足步行空间。\n`,
      `“树要留下，路可以绕一绕。”园林设计师${name}说，“老人们在树下坐了几十年。”\n`,
      `来自东岸大学的${name}教授也认为改造应当先听居民的意见。施工的时间表要早些公布，噪声大的活不要排在晚上。\n`,
    ][i % 3]
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

/** A text of lines, each made from its number. */
function lines(bytes, make, head = '') {
  const parts = [head]
  let size = 0
  for (let i = 0; size < bytes; i++) {
    const part = make(i)
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

const clock = (i) =>
  `${String(Math.floor(i / 3600)).padStart(2, '0')}:${new Date(i * 1000).toISOString().slice(14, 19)}`

const cue = (i) =>
  `${clock(3 * i)}.000 --> ${clock(3 * i + 2)}.000\n<v 第${i % 9}桌>灯第${i}盏坏了，应当修好。\n\n`

const NAMES =
  'Ada Moss|Jo Reed|Rosa Weir|Ben Ford|Ivy Lake|Max Brook|Lea Marsh|Tom Pool|Una Dale'.split('|')

const inputs = {
  report,
  'one line': (bytes) => report(bytes).replaceAll('\n', ''),
  'no punctuation': (bytes) => '王教授和李委员在会上一二三四五六七八九十'.repeat(bytes / 57),
  quotes: (bytes) => '“一是'.repeat(bytes / 9),
  brackets: (bytes) => '（张三（'.repeat(bytes / 12),
  labelled: (bytes) =>
    '甲方代表 00:01\n先把账算清楚。\n乙方代表 00:02\n我同意。\n'.repeat(bytes / 84),
  'names and words': (bytes) =>
    lines(
      bytes,
      (i) => `${NAMES[i % 9]}: We saw lamp ${i}. It is out, and the frogs are loud.\n\n`,
    ),
  'cues with names': (bytes) =>
    lines(bytes, (i) => cue(i).replace(/<v .*?>/, `${NAMES[i % 9]}: `), 'WEBVTT\n\n'),
  'agreeing voices': (bytes) => lines(bytes, (i) => `第${i}号桌：我同意，灯要修。\n`),
  CSV: (bytes) => lines(bytes, (i) => `第${i % 900}桌,"灯坏了${i}盏，要修"\n`, '发言人,内容\n'),
  WebVTT: (bytes) => lines(bytes, cue, 'WEBVTT\n\n'),
  'one voice': (bytes) =>
    lines(bytes, (i) => cue(i).replace(/<v .*?>/, i === 0 ? '<v 甲>' : ''), 'WEBVTT\n\n'),
  commas: (bytes) => `区长田小满说：${'，'.repeat(bytes / 3)}`,
  quotations: (bytes) => `区长田小满说，好。${'“好，好。”'.repeat(bytes / 18)}`,
  'labels only': (bytes) => '张三：'.repeat(bytes / 9),
}

/** Seconds of the processor, and whether the run came to its end. */
function run(script, file) {
  const { status, stderr } = spawnSync('node', ['-e', RUN, script, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return { seconds: Number(/cpu ([\d.]+)/.exec(stderr)?.[1]), status }
}

// What a parser takes of the processor, told by itself when it ends.
const RUN = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write('cpu ' + (user + system) / 1e6)
})
import(process.argv[1])`

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

function compare(dir, other, only) {
  for (const [what, make] of Object.entries(inputs)) {
    if (only && !what.includes(only)) continue
    const file = join(dir, 'text.txt')
    writeFileSync(file, make(10 * MB))
    const times = { now: [], before: [] }
    for (let i = 0; i < 5; i++) {
      times.before.push(run(other, file).seconds)
      times.now.push(run(parse, file).seconds)
    }
    const [now, before] = [median(times.now), median(times.before)]
    console.log(
      `${what.padEnd(18)}${now.toFixed(2).padStart(7)} s, before ${before.toFixed(2)} s: × ${(now / before).toFixed(2)}`,
    )
  }
}

function grow(dir) {
  for (const [what, make] of Object.entries(inputs)) {
    let before = 0
    for (const megabytes of [2.5, 5, 10]) {
      const file = join(dir, 'text.txt')
      writeFileSync(file, make(megabytes * MB))
      const { seconds, status } = run(parse, file)
      const ratio = before ? `  × ${(seconds / before).toFixed(2)}` : ''
      const size = `${(statSync(file).size / MB).toFixed(1)} MB`
      console.log(
        `${what.padEnd(18)}${size.padStart(8)}  ${seconds.toFixed(2)} s${ratio}${status ? `  exit ${status}` : ''}`,
      )
      before = seconds
    }
  }
}

const [flag, other, only] = process.argv.slice(2)
const dir = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
try {
  if (flag === '--against') compare(dir, resolve(other), only)
  else grow(dir)
} finally {
  rmSync(dir, { recursive: true })
}
