#!/bin/sh
# vtt-to-json gives of each cue of WebVTT its times and words. Those of the last cue are not there where the file
# ends with a line end, as text files do (WebVTT, 4.1, allows both): who has the last word of a meeting has said
# nothing. Nor are those of a cue that says the same as the one before it, whoever says it: of three votes "Aye."
# in a row, each with its voice, there are two. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vtt-to-json@0.1.1 media-captions@1.0.4
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { parseText } from 'media-captions'
import vttToJson from 'vtt-to-json'

const file = (words) => `WEBVTT\n${words.map((line, i) => `\n00:00:0${i + 1}.000 --> 00:00:0${i + 2}.000\n${line}\n`).join('')}`
const TALK = file(['Ann: Who took it?', 'Bob: I did not.'])
const VOTES = file(['<v Ann>Aye.</v>', '<v Bob>Aye.</v>', '<v Cat>Aye.</v>', '<v Dan>Carried.</v>'])
/** Files, and the words of their cues. */
const CASES = [
  ['with a line end', TALK, ['Ann: Who took it?']],
  ['without', TALK.trimEnd(), ['Ann: Who took it?', 'Bob: I did not.']],
  ['votes', VOTES.trimEnd(), ['Aye.', 'Aye.', 'Carried.']],
]
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
console.log(`vtt-to-json ${versionOf('vtt-to-json')}, media-captions ${versionOf('media-captions')}`)
let changed = false
for (const [what, vtt, expected] of CASES) {
  const given = (await vttToJson(vtt)).map(({ part }) => part).filter(Boolean)
  const right = (await parseText(vtt, { type: 'vtt' })).cues.map(({ text }) => text)
  const same = JSON.stringify(given) === JSON.stringify(expected) && right.length === vtt.split('-->').length - 1
  changed ||= !same
  console.log(`${same ? 'as before' : 'CHANGED  '}  ${what}: vtt-to-json`, given, 'media-captions', right)
}
process.exit(changed ? 1 : 0)
JS
node run.mjs
