#!/bin/sh
# In SRT a "<" that begins no tag is a character like any other ("it costs < 5 million"). subsrt, which turns
# subtitles of one format into another, strips tags from the whole file at once, from each "<" to the next ">",
# and that is the one in the arrow of the next times: the rest of what somebody says is gone, with the number and
# the start of the next cue, whose words become the words of the one before. Ends with another code than 0 once
# any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund subsrt@1.1.1 srt-parser-2@1.2.3
cat > run.cjs <<'JS'
const subsrt = require('subsrt')
const SrtParser = require('srt-parser-2').default

const SRT = `1
00:00:01,000 --> 00:00:03,000
Ann: it costs < 5 million, so I am against it.

2
00:00:03,000 --> 00:00:05,000
Bob: I took the money.

3
00:00:05,000 --> 00:00:07,000
Cat: Next item.
`
const vtt = subsrt.convert(SRT, { format: 'vtt' })
console.log(`subsrt ${require('subsrt/package.json').version}`)
console.log(vtt)
const cues = new SrtParser().fromSrt(SRT)
console.log(`srt-parser-2 ${require('./node_modules/srt-parser-2/package.json').version}:`, cues.map(({ text }) => text))
const lines = vtt.split(/\r?\n/)
const same =
  lines.filter((line) => line.includes('-->')).length === 2 &&
  lines.includes('Ann: it costs  00:00:05,000') && lines.includes('Bob: I took the money.') && !vtt.includes('against') &&
  cues.length === 3 && cues[0].text.endsWith('against it.')
console.log(same ? 'as before' : 'CHANGED')
process.exit(same ? 0 : 1)
JS
node run.cjs
