#!/bin/sh
# What V8 made of a script (vm.Script, createCachedData) can be given to the next process, which need not compile it
# again: command lines start so. A good guess is that a limit of memory changes nothing in compiled code. But V8
# refuses the data where any flag differs, --max-old-space-size too, in silence but for cachedDataRejected: a worker
# that is started with a limit of its heap compiles all again, and data made under its limit serves no other one.
# Ends with another code than 0 once this changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > run.cjs <<'JS'
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const { Script } = require('node:vm')
const kept = process.argv[2]
const cachedData = existsSync(kept) ? readFileSync(kept) : undefined
const script = new Script('(function () { return 1 })()', { filename: 'one.js', cachedData })
script.runInThisContext()
if (cachedData) console.log(script.cachedDataRejected ? 'refused' : 'taken')
else writeFileSync(kept, script.createCachedData())
JS
node run.cjs without
node --max-old-space-size=2048 run.cjs with
given="$(node run.cjs without) $(node --max-old-space-size=2048 run.cjs without) $(node --max-old-space-size=2048 run.cjs with) $(node --max-old-space-size=1024 run.cjs with)"
if [ "$given" = 'taken refused taken refused' ]; then
  echo "as before  Node.js $(node --version): made without a limit and read without: taken; with one: refused; made with it: taken; with another: refused"
else
  echo "CHANGED    Node.js $(node --version): $given"
  exit 1
fi
