#!/bin/sh
# Days in numerals, as minutes of Taiwan and Hong Kong have them: chrono-node's reader of traditional Chinese
# (chrono.zh.hant) takes the first two characters of a day of three, so that 十二月三十一日 is 30 December and
# 三月二十三日 20 March, and the last two of a year of four, so that 二〇二六年 is the year 26. Its reader of
# simplified Chinese reads the same days, which are written alike in both, as they stand. Ends with another code
# than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { zh } from 'chrono-node'

/** A day in numerals, what it is, and what the reader of traditional Chinese gives. */
const CASES = [
  ['十二月三十一日', '2026-12-31', '2026-12-30'],
  ['三月二十三日', '2026-03-23', '2026-03-20'],
  ['三月二十日', '2026-03-20', '2026-03-20'],
  ['二〇二六年十月十七日', '2026-10-17', '26-10-17'],
]
const dayOf = (reader, words) => {
  const [found] = reader.parse(words, new Date(2026, 5, 1))
  const told = (part) => String(found.start.get(part)).padStart(2, '0')
  return ['year', 'month', 'day'].map(told).join('-')
}
console.log(`chrono-node ${JSON.parse(readFileSync('node_modules/chrono-node/package.json', 'utf8')).version}`)
let changed = false
for (const [words, right, wrong] of CASES) {
  const given = [dayOf(zh.hans, words), dayOf(zh.hant, words)]
  const same = given[0] === right && given[1] === wrong
  changed ||= !same
  console.log(`${same ? 'as before' : 'CHANGED  '}  ${words}: zh.hans ${given[0]}, zh.hant ${given[1]}`)
}
process.exit(changed ? 1 : 0)
JS
node run.mjs
