#!/bin/sh
# Orama cuts texts into words at every character that its language does not list; for English, its default, those
# are a to z and a few letters with a grave accent. "Müller" becomes "m" and "ller", and who searches for Müller
# finds first whoever has a name with M, before the one who is called so; of "Zoë Kovač" there is "zo" and "kova".
# MiniSearch keeps such names whole. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18 minisearch@7.2.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { create, insertMultiple, search } from '@orama/orama'
import MiniSearch from 'minisearch'

const TURNS = ['Mona May: the mayor must go.', 'Tom Meyer: my motion, madam.', 'Ann Müller: I took no money.']
const orama = create({ schema: { words: 'string' } })
await insertMultiple(orama, TURNS.map((words) => ({ words })))
const mini = new MiniSearch({ fields: ['words'], storeFields: ['words'] })
mini.addAll(TURNS.map((words, id) => ({ id, words })))

const found = (await search(orama, { term: 'Müller' })).hits.map(({ document }) => document.words)
const byMini = mini.search('Müller').map(({ words }) => words)
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
console.log(`@orama/orama ${versionOf('@orama/orama')}: "Müller" is cut into`, orama.tokenizer.tokenize('Müller', 'english'), 'and finds', found)
console.log(`minisearch ${versionOf('minisearch')}: "Müller" finds`, byMini)
const same = found.length === 3 && byMini.length === 1 && byMini[0] === TURNS[2]
console.log(same ? 'as before' : 'CHANGED')
process.exit(same ? 0 : 1)
JS
node run.mjs
