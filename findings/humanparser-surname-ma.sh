#!/bin/sh
# A surname that is written like a degree (Ma, 馬, common in China; Pe, in Burma) is taken for one in whatever
# case: humanparser and humanname find a suffix and leave "Jack Ma" no surname, though degrees are written in
# capitals or behind a comma. @citation-js/name, which reads names of authors, drops it altogether, so that its
# person is called Jack. parse-full-name keeps it. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund humanparser@2.7.0 humanname@0.2.2 @citation-js/name@0.4.2 parse-full-name@1.2.7
cat > run.cjs <<'JS'
const citation = require('@citation-js/name')
const humanname = require('humanname')
const humanparser = require('humanparser')
const { parseFullName } = require('parse-full-name')

const surnames = {
  humanparser: (name) => humanparser.parseName(name).lastName,
  humanname: (name) => humanname.parse(name).lastName,
  '@citation-js/name': (name) => JSON.stringify(citation.parse(name)),
  'parse-full-name': (name) => parseFullName(name).last,
}
const EXPECTED = {
  humanparser: ['Moss', '', ''],
  humanname: ['Moss', '', ''],
  '@citation-js/name': ['{"given":"Jack","family":"Moss"}', '{"family":"Jack"}', '{"family":"Mya"}'],
  'parse-full-name': ['Moss', 'Ma', 'Pe'],
}
let changed = false
for (const [name, surname] of Object.entries(surnames)) {
  const given = ['Jack Moss', 'Jack Ma', 'Mya Pe'].map(surname)
  const same = JSON.stringify(given) === JSON.stringify(EXPECTED[name])
  changed ||= !same
  console.log(`${same ? 'as before' : 'CHANGED  '}  ${name} ${require(`./node_modules/${name}/package.json`).version}: Jack Moss, Jack Ma, Mya Pe have the surnames`, given)
}
process.exit(changed ? 1 : 0)
JS
node run.cjs
