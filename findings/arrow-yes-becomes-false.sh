#!/bin/sh
# tableFromJSON of apache-arrow takes the type of a column from its first values and makes the others fit, without
# a word: below true a "yes" is false, below the wards 1 and 2 a "2b" is NaN. In another
# order the same rows keep what they say. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund apache-arrow@21.2.0
cat > run.cjs <<'JS'
const { tableFromJSON } = require('apache-arrow')
const { version } = require('./node_modules/apache-arrow/package.json')

const CASES = [
  [[true, false, 'yes'], [true, false, false]],
  [['yes', true, false], ['yes', 'true', 'false']],
  [[1, 2, '2b'], [1, 2, Number.NaN]],
  [['2b', 1, 2], ['2b', '1', '2']],
]
console.log(`apache-arrow ${version}`)
let changed = false
for (const [values, expected] of CASES) {
  const table = tableFromJSON(values.map((vote) => ({ vote })))
  const given = [...table].map(({ vote }) => vote)
  const same = given.every((value, i) => Object.is(value, expected[i]))
  changed ||= !same
  console.log(`${same ? 'as before' : 'CHANGED  '} `, values, `as ${table.schema.fields[0].type}:`, given)
}
process.exit(changed ? 1 : 0)
JS
node run.cjs
