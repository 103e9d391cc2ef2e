#!/bin/sh
# @deepgram/captions writes WebVTT and SRT also of what AssemblyAI answers (AssemblyAiConverter). AssemblyAI
# tells times in milliseconds ("start", "end" of words in its API reference; its own SDK says so in the type),
# and they are taken for seconds: who speaks after 2 s stands at 33:20, and who speaks after 90 s at 01:00:00,
# since hours begin anew at 24: what is said at the end may stand before what is said at first. Ends with
# another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @deepgram/captions@1.2.0 assemblyai@4.41.5
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs')
const { AssemblyAiConverter, webvtt } = require('@deepgram/captions')
const { version } = require('@deepgram/captions/package.json')

/** An answer as AssemblyAI gives it for two speakers; times are ms. */
const said = (speaker, start, text) => {
  const words = text.split(' ').map((word, i) => ({ text: word, start: start + 300 * i, end: start + 300 * i + 250, confidence: 1, speaker }))
  return { speaker, text, words, start, end: words.at(-1).end, confidence: 1 }
}
const utterances = [said('A', 2000, 'I object.'), said('B', 90_000, 'I agree.')]
const answer = { id: 'a1', status: 'completed', text: 'I object. I agree.', utterances, words: utterances.flatMap(({ words }) => words), audio_duration: 92 }

const types = readFileSync('node_modules/assemblyai/dist/types/openapi.generated.d.ts', 'utf8')
const word = /type TranscriptWord = \{[\s\S]*?\n\};/.exec(types)?.[0] ?? ''
const times = webvtt(new AssemblyAiConverter(answer)).match(/^.* --> .*$/gm)
console.log(`@deepgram/captions ${version}`)
console.log('AssemblyAI on the start of a word:', /(\*.*)\s+\*\/\s+start: number/.exec(word)?.[1])
console.log('said at 2.00 s: ', times[0])
console.log('said at 90.00 s:', times[1])
const same = /milliseconds[^/]*\*\/\s+start: number/.test(word) && times[0] === '00:33:20.000 --> 00:42:30.000' && times[1] === '01:00:00.000 --> 01:09:10.000'
console.log(same ? 'as before' : 'CHANGED')
process.exit(same ? 0 : 1)
JS
node run.cjs
