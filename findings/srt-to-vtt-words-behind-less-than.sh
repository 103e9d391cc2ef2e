#!/bin/sh
# SRT knows no escapes; in WebVTT "<" begins a tag that goes on to the next ">" or the end of the cue, and has to
# be written as &lt; (WebVTT, 4.2.2 on cue text and 6.4 on how it is parsed). Six writers of WebVTT copy the text of
# SRT as it stands. All their files are well formed, and a browser shows half of what somebody said, which may be
# its contrary, and nothing of a name in pointed brackets. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund subtitle@4.2.2 subsrt-ts@2.1.2 srt-to-vtt@1.1.3 node-webvtt@1.9.4 vtt-creator@1.1.1 subtitle-converter@3.0.12
cat > run.cjs <<'JS'
const { execFileSync } = require('node:child_process')
const { writeFileSync } = require('node:fs')
const { Readable } = require('node:stream')
const { pathToFileURL } = require('node:url')

const CHROMIUM = process.env.CHROMIUM_PATH ?? 'chromium-headless-shell'
const SRT = '1\n00:00:01,000 --> 00:00:03,000\nAnn: I agree if it costs <5 million, else I am against it.\n\n2\n00:00:03,000 --> 00:00:05,000\n<Bob Reed> I took it.\n'
const { parseSync, stringifySync } = require('subtitle')
const cues = parseSync(SRT).map(({ data }) => data)
const WRITERS = {
  subtitle: () => stringifySync(parseSync(SRT), { format: 'WebVTT' }),
  'subsrt-ts': () => (require('subsrt-ts').default ?? require('subsrt-ts')).convert(SRT, { format: 'vtt' }),
  'srt-to-vtt': () =>
    new Promise((resolve) => {
      const pieces = []
      const written = Readable.from([Buffer.from(SRT)]).pipe(require('srt-to-vtt')())
      written.on('data', (piece) => pieces.push(piece)).on('end', () => resolve(pieces.join('')))
    }),
  'node-webvtt': () =>
    require('node-webvtt').compile({
      valid: true,
      cues: cues.map(({ start, end, text }, i) => ({ identifier: String(i + 1), start: start / 1000, end: end / 1000, text, styles: '' })),
    }),
  'vtt-creator': () => {
    const file = new (require('vtt-creator'))()
    for (const { start, end, text } of cues) file.add(start / 1000, end / 1000, text)
    return file.toString()
  },
  'subtitle-converter': () => require('subtitle-converter').convert(SRT, '.vtt', {}).subtitle,
}

/** What Chromium shows of each cue of a file. */
const shown = (vtt) => {
  writeFileSync('page.html', `<!doctype html><meta charset="utf-8"><pre id="out"></pre><video><track default kind="captions" src="data:text/vtt;base64,${Buffer.from(vtt).toString('base64')}"></video><script>
const track = document.querySelector('track')
track.track.mode = 'hidden'
track.onload = () => { out.textContent = JSON.stringify([...track.track.cues].map((cue) => cue.getCueAsHTML().textContent)) }
</script>`)
  const html = execFileSync(CHROMIUM, ['--no-sandbox', '--disable-gpu', '--virtual-time-budget=5000', '--dump-dom', pathToFileURL('page.html').href], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return JSON.parse(/<pre id="out">(.*?)<\/pre>/s.exec(html)[1].replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>') || 'null')
}

async function main() {
  console.log(execFileSync(CHROMIUM, ['--version'], { encoding: 'utf8' }).trim())
  let changed = false
  for (const [name, write] of Object.entries(WRITERS)) {
    const given = JSON.stringify(shown(await write()))
    const same = given === '["Ann: I agree if it costs "," I took it."]' || given === '["Ann: I agree if it costs ","I took it."]'
    changed ||= !same
    console.log(`${same ? 'as before' : 'CHANGED  '}  ${name} ${require(`./node_modules/${name}/package.json`).version}: ${given}`)
  }
  process.exit(changed ? 1 : 0)
}

main()
JS
node run.cjs
