#!/bin/sh
# An item of an ordered list may say its number (li value, HTML, 4.4.8), as agendas do from which items were
# struck. html-to-text and turndown follow the start of a list but not the values in it, and node-html-markdown
# neither: what was resolved on item 12 stands at item 8. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0
cat > run.cjs <<'JS'
const { convert } = require('html-to-text')
const { NodeHtmlMarkdown } = require('node-html-markdown')
const TurndownService = require('turndown')

const HTML = '<ol start="7"><li>The weir: carried.</li><li value="12">Dismissal of the mayor: lost.</li><li>Any other business.</li></ol>'
const GIVEN = {
  'html-to-text': [convert(HTML), '7,8,9'],
  turndown: [new TurndownService().turndown(HTML), '7,8,9'],
  'node-html-markdown': [NodeHtmlMarkdown.translate(HTML), '1,2,3'],
}
let changed = false
for (const [name, [text, numbers]] of Object.entries(GIVEN)) {
  const same = [...text.matchAll(/^\s*(\d+)\./gm)].map(([, number]) => number).join() === numbers
  changed ||= !same
  console.log(`${same ? 'as before' : 'CHANGED  '}  ${name} ${require(`./node_modules/${name}/package.json`).version}: ${JSON.stringify(text)}`)
}
process.exit(changed ? 1 : 0)
JS
node run.cjs
